package io.github.unityinitiative.signatory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldVisibilityTest {

    @ParameterizedTest
    @CsvSource({
        "HIDDEN, HIDDEN, HIDDEN",
        "HIDDEN, INITIALS, HIDDEN",
        "INITIALS, HIDDEN, HIDDEN",
        "INITIALS, INITIALS, INITIALS",
        "INITIALS, FULL, INITIALS",
        "FULL, INITIALS, INITIALS",
        "FULL, FULL, FULL"
    })
    void theNarrowerOfTwoShowsLess(Visibility one, Visibility other, Visibility narrower) {
        assertThat(one.narrower(other)).isEqualTo(narrower);
    }

    @Test
    void fieldsAreNarrowedOneByOne() {
        FieldVisibility one = new FieldVisibility(
                Visibility.FULL, Visibility.HIDDEN, Visibility.INITIALS, Visibility.FULL, Visibility.FULL);
        FieldVisibility other = new FieldVisibility(
                Visibility.INITIALS, Visibility.FULL, Visibility.INITIALS, Visibility.FULL, Visibility.HIDDEN);
        assertThat(one.narrower(other))
                .isEqualTo(other.narrower(one))
                .isEqualTo(new FieldVisibility(
                        Visibility.INITIALS,
                        Visibility.HIDDEN,
                        Visibility.INITIALS,
                        Visibility.FULL,
                        Visibility.HIDDEN));
    }

    @Test
    void hiddenIsTheNarrowest() {
        assertThat(FieldVisibility.hidden()).isEqualTo(FieldVisibility.all(Visibility.HIDDEN));
        assertThat(FieldVisibility.all(Visibility.FULL).narrower(FieldVisibility.hidden()))
                .isEqualTo(FieldVisibility.hidden());
    }
}
