package io.github.unityinitiative.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountryCodesTest {

    @ParameterizedTest
    @ValueSource(strings = {"AD", "IQ", "SE", "XK", "ZW"})
    void aCodeOfTheListIsACountry(String code) {
        assertThat(CountryCodes.isCountry(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "iq", "AN", "EU", "ZZ", "Iraq"})
    void anythingElseIsNot(String text) {
        assertThat(CountryCodes.isCountry(text)).isFalse();
    }
}
