package io.github.unityinitiative.extension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.unityinitiative.extension.ExtensionValue.Flag;
import io.github.unityinitiative.extension.ExtensionValue.Items;
import io.github.unityinitiative.extension.ExtensionValue.Members;
import io.github.unityinitiative.extension.ExtensionValue.Nothing;
import io.github.unityinitiative.extension.ExtensionValue.Numeral;
import io.github.unityinitiative.extension.ExtensionValue.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExtensionsTest {

    private static final Extensions TWO =
            Extensions.none().with("zeta", new Text("secret")).with("alpha", new Flag(true));

    @Test
    void fieldsKeepTheirOrder() {
        assertThat(TWO.names()).containsExactly("zeta", "alpha");
        assertThat(TWO.asMap())
                .containsExactly(Map.entry("zeta", new Text("secret")), Map.entry("alpha", new Flag(true)));
        assertThat(Extensions.of(TWO.asMap())).isEqualTo(TWO);
        assertThat(TWO.with("zeta", new Nothing()).names()).containsExactly("zeta", "alpha");
    }

    @Test
    void aFieldIsFoundByItsExactName() {
        assertThat(TWO.get("zeta")).contains(new Text("secret"));
        assertThat(TWO.get("Zeta")).isEmpty();
    }

    @Test
    void noFieldsAreNone() {
        assertThat(Extensions.of(Map.of())).isSameAs(Extensions.none());
        assertThat(Extensions.none().isEmpty()).isTrue();
        assertThat(TWO.isEmpty()).isFalse();
    }

    @Test
    void whatWasGivenIsCopiedAndCannotBeChanged() {
        Map<String, ExtensionValue> given = new LinkedHashMap<>(Map.of("name", new Flag(true)));
        List<ExtensionValue> list = new ArrayList<>(List.of(new Numeral("1")));
        Extensions extensions = Extensions.of(given);
        Items items = new Items(list);
        given.clear();
        list.clear();
        assertThat(extensions.names()).containsExactly("name");
        assertThat(items.values()).containsExactly(new Numeral("1"));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> extensions.asMap().clear());
    }

    @Test
    void textFormsShowKindsAndNumbersOnly() {
        ExtensionValue nested = new Members(Map.of(
                "a", new Items(List.of(new Text("secret"), new Numeral("770123"), new Flag(true), new Nothing()))));
        assertThat(TWO.with("nested", nested)).hasToString("Extensions[3]");
        assertThat(nested).hasToString("Members");
        assertThat(((Items) ((Members) nested).values().get("a")).values())
                .extracting(ExtensionValue::toString)
                .containsExactly("Text", "Numeral", "Flag", "Nothing");
        assertThat(new Items(List.of())).hasToString("Items");
    }

    @Test
    void nullIsRefusedByName() {
        assertThatNullPointerException().isThrownBy(() -> new Text(null)).withMessage("value");
        assertThatNullPointerException().isThrownBy(() -> new Numeral(null)).withMessage("digits");
        assertThatNullPointerException().isThrownBy(() -> TWO.get(null)).withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> TWO.with(null, new Nothing()))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> TWO.with("name", null))
                .withMessage("value");
    }

    @Test
    void twoAreEqualIfTheirFieldsAre() {
        assertThat(Extensions.none().with("a", new Flag(true)))
                .isEqualTo(Extensions.of(Map.of("a", new Flag(true))))
                .hasSameHashCodeAs(Extensions.of(Map.of("a", new Flag(true))))
                .isNotEqualTo(Extensions.of(Map.of("a", new Flag(false))));
        assertThat(TWO.hashCode()).isNotEqualTo(Extensions.none().hashCode());
        assertThat(TWO.equals(null)).isFalse();
    }

    @Test
    void aMemberWithoutANameOrAValueIsRefused() {
        Map<String, ExtensionValue> given = new LinkedHashMap<>();
        given.put("a", null);
        assertThatNullPointerException().isThrownBy(() -> new Members(given)).withMessage("value");
        Map<String, ExtensionValue> unnamed = new LinkedHashMap<>();
        unnamed.put(null, new Flag(true));
        assertThatNullPointerException().isThrownBy(() -> new Members(unnamed)).withMessage("name");
    }
}
