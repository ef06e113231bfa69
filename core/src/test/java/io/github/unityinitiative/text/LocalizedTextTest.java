package io.github.unityinitiative.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

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

    @Test
    void twoAreEqualIfTheySayTheSameInTheSameLanguages() {
        LocalizedText one = LocalizedText.of(LanguageTag.ENGLISH, "unity").with(LanguageTag.ARABIC, "وحدة");
        LocalizedText other = LocalizedText.of(LanguageTag.ARABIC, "وحدة").with(LanguageTag.ENGLISH, "unity");
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).isNotEqualTo(LocalizedText.empty());
        assertThat(one.equals(null)).isFalse();
        assertThat(one.hashCode()).isNotEqualTo(LocalizedText.empty().hashCode());
    }

    @Test
    void everyLanguageHasItsText() {
        assertThat(LocalizedText.of(LanguageTag.ENGLISH, "unity").asMap())
                .containsExactly(Map.entry(LanguageTag.ENGLISH, "unity"));
    }

    @Test
    void aLanguageWithoutATextIsRefused() {
        Map<LanguageTag, String> given = new LinkedHashMap<>();
        given.put(LanguageTag.ENGLISH, null);
        assertThatNullPointerException()
                .isThrownBy(() -> LocalizedText.of(given))
                .withMessage("text");
        Map<LanguageTag, String> unnamed = new LinkedHashMap<>();
        unnamed.put(null, "unity");
        assertThatNullPointerException()
                .isThrownBy(() -> LocalizedText.of(unnamed))
                .withMessage("language");
    }

    @Test
    void textFormsNameTheLanguages() {
        assertThat(UNITY).hasToString("LocalizedText[en, ar]");
        assertThat(UNITY.resolve(List.of())).hasToString("Resolution[language=en, fallback=true]");
    }
}
