package io.github.unityinitiative.constraint;

import static io.github.unityinitiative.constraint.RuleSamples.brokenByAffiliation;
import static io.github.unityinitiative.constraint.RuleSamples.brokenByCountry;
import static io.github.unityinitiative.constraint.RuleSamples.brokenByEmail;
import static io.github.unityinitiative.constraint.RuleSamples.brokenById;
import static io.github.unityinitiative.constraint.RuleSamples.brokenByPhone;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ali@example.org",
                "ali.hussein+letter@mail.example.org",
                "o'neil@example.org",
                "\"a b\"@example.org",
                "علي@مثال.إختبار",
                "a@xn--mgbh0fb.example",
            })
    void anAddressIsAccepted(String email) {
        assertThat(brokenByEmail(email)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ali",
                "@example.org",
                "ali@",
                "ali@example",
                "ali@@example.org",
                ".ali@example.org",
                "ali.@example.org",
                "a..b@example.org",
                "ali@-example.org",
                "ali@example-.org",
                "ali@example..org",
                "ali@[127.0.0.1]",
                "ali@127.0.0.1",
                "ali hussein@example.org",
                "ali@example.org\n",
                "ali@exam\u202Eple.org",
                "\"a\u0000b\"@example.org",
            })
    void whatIsNoAddressIsRefused(String email) {
        assertThat(brokenByEmail(email)).containsExactly("email-address");
    }

    @Test
    void anAddressIsBounded() {
        assertThat(brokenByEmail("a".repeat(64) + "@example.org")).isEmpty();
        assertThat(brokenByEmail("a".repeat(65) + "@example.org")).containsExactly("email-address");
        assertThat(brokenByEmail("a@" + "b.".repeat(200) + "org")).containsExactly("email-address");
        assertThat(brokenByEmail("a@" + "b".repeat(64) + ".org")).containsExactly("email-address");
        assertThat(brokenByEmail("ع".repeat(33) + "@example.org")).containsExactly("email-address");
        assertThat(brokenByEmail("a@" + ".".repeat(1_000_000))).containsExactly("email-address");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+964 770 123 4567", "0770-123-4567", "(0770) 123.4567", "٠٧٧٠١٢٣٤٥٦٧", "\u200E+9647701234567"})
    void aPhoneNumberIsAccepted(String phone) {
        assertThat(brokenByPhone(phone)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234", "1234567890123456", "call me", "++9647701234567", "0770 x 1234567", "=1234567"})
    void whatIsNoPhoneNumberIsRefused(String phone) {
        assertThat(brokenByPhone(phone)).containsExactly("phone-number");
    }

    @Test
    void aCountryIsACodeOfTheList() {
        assertThat(brokenByCountry("SE")).isEmpty();
        assertThat(brokenByCountry("XK")).isEmpty();
        assertThat(brokenByCountry("AN")).containsExactly("country-code");
        assertThat(brokenByCountry("se")).containsExactly("country-code");
        assertThat(brokenByCountry("Sweden")).containsExactly("country-code");
    }

    @Test
    void aLabelMayBeAlmostAnythingOnOneLine() {
        assertThat(brokenByAffiliation("كلية الآداب – جامعة بغداد (قسم 2)")).isEmpty();
        assertThat(brokenByAffiliation("-")).isEmpty();
        assertThat(brokenByAffiliation("example.org")).containsExactly("no-link");
        assertThat(brokenByAffiliation("<b>Union</b>")).containsExactly("no-markup");
        assertThat(brokenByAffiliation("Research & Development")).isEmpty();
        assertThat(brokenByAffiliation("a\u202Eb")).containsExactly("no-bidi-overrides");
        assertThat(brokenByAffiliation("a".repeat(301))).containsExactly("maximum-length");
    }

    @Test
    void anIdHoldsNoPersonalData() {
        assertThat(brokenById("row-17")).isEmpty();
        assertThat(brokenById("ali@example.org")).containsExactly("no-personal-data");
        assertThat(brokenById("+964 770 123 4567")).containsExactly("no-personal-data");
        assertThat(brokenById("a\nb")).containsExactly("no-controls");
    }
}
