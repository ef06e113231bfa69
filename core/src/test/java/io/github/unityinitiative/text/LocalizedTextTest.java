package io.github.unityinitiative.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class LocalizedTextTest {

    private static final LocalizedText UNITY =
            LocalizedText.of(LanguageTag.ENGLISH, "unity").with(LanguageTag.ARABIC, "وحدة");

    @Test
    void getIsExact() {
        assertThat(UNITY.get(LanguageTag.ARABIC)).contains("وحدة");
        assertThat(UNITY.get(LanguageTag.parse("ar-IQ"))).isEmpty();
    }

    @Test
    void resolveFindsParentsWithoutCallingItFallback() {
        LocalizedText.Resolution found = UNITY.resolve(List.of(LanguageTag.parse("ar-IQ")));
        assertThat(found.language()).isEqualTo(LanguageTag.ARABIC);
        assertThat(found.fallback()).isFalse();
    }

    @Test
    void resolveSaysWhenAnotherLanguageStandsIn() {
        assertThat(UNITY.resolve(List.of(LanguageTag.SORANI, LanguageTag.ARABIC)))
                .isEqualTo(new LocalizedText.Resolution(LanguageTag.ARABIC, "وحدة", true));
        assertThat(UNITY.resolve(List.of(LanguageTag.SORANI)))
                .isEqualTo(new LocalizedText.Resolution(LanguageTag.ENGLISH, "unity", true));
    }

    @Test
    void resolveOfNothingFails() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> LocalizedText.empty().resolve(List.of(LanguageTag.ENGLISH)));
    }

    @Test
    void replacedLanguageKeepsItsPlace() {
        LocalizedText replaced = UNITY.with(LanguageTag.ENGLISH, "union");
        assertThat(replaced.languages()).containsExactly(LanguageTag.ENGLISH, LanguageTag.ARABIC);
        assertThat(UNITY.get(LanguageTag.ENGLISH)).contains("unity");
    }

    @Test
    void mapIsCopied() {
        Map<LanguageTag, String> given = new LinkedHashMap<>(Map.of(LanguageTag.ENGLISH, "unity"));
        LocalizedText text = LocalizedText.of(given);
        given.clear();
        assertThat(text.languages()).containsExactly(LanguageTag.ENGLISH);
    }

    @Test
    void toStringShowsNoText() {
        assertThat(UNITY.toString() + UNITY.resolve(List.of())).doesNotContain("unity", "وحدة");
    }

    @Test
    void onlyATextInNoLanguageIsEmpty() {
        assertThat(LocalizedText.empty().isEmpty()).isTrue();
        assertThat(UNITY.isEmpty()).isFalse();
    }
}
