package io.github.unityinitiative.dedup.internal.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactFoldingTest {

    @ParameterizedTest
    @CsvSource({
        "Some.One@Example.org, some.one@example.org",
        "someone+letter@example.org, someone@example.org",
        "some.one@gmail.com, someone@gmail.com",
        "some.one+x@googlemail.com, someone@gmail.com",
        "'  someone@example.org ', someone@example.org",
        "a+b@example.org, a@example.org",
        "+b@example.org, +b@example.org",
        "a@exam+ple.org, a@exam+ple.org",
        "s.o.me@mail.com, s.o.me@mail.com",
        "some.one@hotmail.com, some.one@hotmail.com"
    })
    void addressesOfOneMailboxAreEqual(String written, String folded) {
        assertThat(ContactFolding.email(written)).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nobody", "@example.org"})
    void whatIsNoAddressIsNotCompared(String written) {
        assertThat(ContactFolding.email(written)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "07701234567",
                "+9647701234567",
                "009647701234567",
                "+964 (0) 770 123 4567",
                "0770-123-4567",
                "٠٧٧٠١٢٣٤٥٦٧"
            })
    void numbersOfOnePhoneAreEqual(String written) {
        assertThat(ContactFolding.phone(written)).isEqualTo(7701234567L);
    }

    @Test
    void whatIsNoNumberIsNotCompared() {
        assertThat(ContactFolding.phone(null)).isZero();
        assertThat(ContactFolding.phone("none")).isZero();
        assertThat(ContactFolding.phone("0000000")).isZero();
    }

    @Test
    void aNumberOfAnotherCountryKeepsItsCode() {
        assertThat(ContactFolding.phone("+44 20 7946 0958")).isEqualTo(442079460958L);
        assertThat(ContactFolding.phone("+964 770 123 456")).isEqualTo(964770123456L);
        assertThat(ContactFolding.phone("+964 0770 123 4567")).isEqualTo(7701234567L);
    }

    @Test
    void aNumberHasSixToEighteenDigits() {
        assertThat(ContactFolding.phone("12345")).isZero();
        assertThat(ContactFolding.phone("123456")).isEqualTo(123456);
        assertThat(ContactFolding.phone("1234567890123456789012345"))
                .isEqualTo(ContactFolding.phone("12345678901234567890123459999"))
                .isEqualTo(123456789012345678L);
    }
}
