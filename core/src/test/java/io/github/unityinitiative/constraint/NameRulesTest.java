package io.github.unityinitiative.constraint;

import static io.github.unityinitiative.constraint.RuleSamples.brokenByName;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sara",
                "سارة",
                "محمّد أحمد",
                "مُحَمَّد",
                "ئاراس که‌ریم",
                "J.R. Ali",
                "Dr. Ali.Hussein",
                "O'Neil ʿAlī",
                "Jose\u0301 ‘Ali",
                "3ali 7assan",
                "علي (أبو حسين)",
                "Ali, Hussein",
                "ܣܪܐ",
                "\u200Fعلي",
                "علي Hussein",
                "Şêrko Bêkes",
                "Ömer Çelik-Iğdır",
                "Ali Net",
                "A.B.C. Com",
                "Ali <3",
                "Ali < Sara > Omar",
                "<علي>",
                "Ali & Sara; Omar",
                "Ali &; &#; &#x;",
            })
    void aNameIsAcceptedAsPeopleWriteIt(String name) {
        assertThat(brokenByName(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'',has-letter",
        "'   ',has-letter",
        "12345,has-letter",
        "١٢٣,has-letter",
        "\u200B\u200F,has-letter",
        "Ali http://example.org,no-link",
        "www.example.org Ali,no-link",
        "ali@example.org,no-link",
        "Ali example.com,no-link",
        "Ali ex\u200Bample.c\u200Bom,no-link",
        "Ali example\uFF0Ecom,no-link",
        "t.me/ali,no-link",
        "bit.ly/abc Ali,no-link",
        "javascript:alert(1),no-link",
        "=Ali,no-formula",
        "' =Ali',no-formula",
        "\u200B@Ali,no-formula",
        "\uFF1DAli,no-formula",
        "-Ali,no-formula",
        "\uFF0BAli,no-formula",
        "<b>Ali</b>,no-markup",
        "Ali <script,no-markup",
        "Ali</b,no-markup",
        "Ali <!-- Hussein,no-markup",
        "<?php Ali,no-markup",
        "O&#39;Neil,no-markup",
        "Ali &#x2F; Hussein,no-markup",
        "Ali &amp; Sara,no-markup",
        "Ali <\u200Bb>,no-markup",
        "\uFF1Cb\uFF1EAli,no-markup",
        "\uFE64\uFF42 Ali,no-markup",
        "Ali\uE000,known-characters",
        "Ali\uFFFE,known-characters",
        "Ali\u0378,known-characters",
    })
    void whatIsNoNameIsRefusedByItsRule(String name, String code) {
        assertThat(brokenByName(name)).containsExactly(code);
    }

    @Test
    void controlsOverridesAndHalfCharactersAreRefused() {
        assertThat(brokenByName("Ali\u0007")).containsExactly("no-controls");
        assertThat(brokenByName("Ali\nHussein")).containsExactly("no-controls");
        assertThat(brokenByName("\tAli")).containsExactly("no-controls", "no-formula");
        assertThat(brokenByName("Ali\u202E")).containsExactly("no-bidi-overrides");
        assertThat(brokenByName("Ali\u2066")).containsExactly("no-bidi-overrides");
        assertThat(brokenByName("Ali\uD800")).containsExactly("known-characters");
    }

    @Test
    void lookAlikesInOneWordAreAWarning() {
        assertThat(brokenByName("\u0410li Hussein")).containsExactly("single-script");
        assertThat(brokenByName("Ali-علي")).isEmpty();
        assertThat(brokenByName("Aliعلي")).containsExactly("single-script");
        assertThat(brokenByName("\uD835\uDC00li")).containsExactly("single-script");
        assertThat(brokenByName("ʿAlī ـعليـ Aʼli")).isEmpty();
    }

    @Test
    void lengthIsCountedInCodePoints() {
        assertThat(brokenByName("\uD801\uDC28".repeat(200))).isEmpty();
        assertThat(brokenByName("a".repeat(201))).containsExactly("maximum-length");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a.", "-", "www", "a-", "://", "\u064E", "1", ".", "@"})
    void aHostileRepetitionIsAnsweredWithoutBacktracking(String unit) {
        assertThat(brokenByName("Ali " + unit.repeat(200_000))).contains("maximum-length");
    }
}
