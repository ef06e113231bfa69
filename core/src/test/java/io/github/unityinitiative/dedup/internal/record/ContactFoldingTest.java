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
        "'  someone@example.org ', someone@example.org"
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
}
