package io.github.unityinitiative.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.text.LanguageTag;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimFinderTest {

    @ParameterizedTest
    @CsvSource({
        "en, 'More than 1,300 people have signed.', 1300",
        "en, 'On 17 June 2014 it had 1300 signatures.', 1300",
        "en, 'By 2014, 85 signatories had joined. We are 3 groups.', 85",
        "ar, وقّع المبادرة أكثر من ١٣٠٠ مثقف., 1300",
        "ckb, ١٬٣٠٠ کەس واژۆیان کردووە., 1300",
        "kmr, 1.300 kesan îmze kirine., 1300"
    })
    void oneNumberInASentenceOnSignaturesIsTheClaim(String language, String text, int number) {
        assertThat(claims(language, text)).containsExactly(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We are 1300 people.",
                "Signed on 17 June 2014.",
                "Signed in 2014.",
                "Many have signed.",
                "",
                "signed a4"
            })
    void otherSentencesClaimNothing(String text) {
        assertThat(claims("en", text)).isEmpty();
    }

    @Test
    void severalNumbersAreAllReturned() {
        assertThat(claims("en", "It has 40 signatures from 18 provinces.")).containsExactly(40, 18);
    }

    private static List<Integer> claims(String language, String text) {
        LetterWords words = new LetterWords(LanguageTag.parse(language));
        return new ClaimFinder(words, new DateFinder(words)).find(text);
    }
}
