package io.github.unityinitiative.i18n.internal.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.unityinitiative.i18n.Samples;
import io.github.unityinitiative.i18n.language.LanguageFormats;
import io.github.unityinitiative.i18n.language.Languages;
import io.github.unityinitiative.publish.PublicName;
import io.github.unityinitiative.publish.PublicSignatory;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignatoryOrderTest {

    private static final Languages LANGUAGES = Languages.standard();
    private static final LanguageFormats SORANI = LANGUAGES.get("ckb").formats();

    @Property(tries = 200)
    void severalReadingsSortAsOneDoes(
            @ForAll @Size(max = 60) List<@StringLength(max = 4) String> names,
            @ForAll @IntRange(min = 1, max = 70) int atOnce) {
        List<PublicSignatory> signatories = names.stream().map(Samples::named).toList();
        List<PublicSignatory> sorted = new ArrayList<>();
        try (SortedSignatories cursor = new SortedSignatories(signatories::stream, SignatoryOrderTest::key, atOnce)) {
            cursor.forEachRemaining(sorted::add);
        }
        assertThat(sorted)
                .containsExactlyInAnyOrderElementsOf(signatories)
                .isSortedAccordingTo((one, other) ->
                        SORANI.compare(one.name().text(), other.name().text()));
    }

    private static byte[] key(PublicSignatory signatory) {
        return SORANI.sortKey(signatory.name().text());
    }

    @Test
    void aListThatFitsIsReadOnce() {
        AtomicInteger readings = new AtomicInteger();
        SortedSignatories cursor = new SortedSignatories(
                () -> {
                    readings.incrementAndGet();
                    return Samples.signatories().stream();
                },
                SignatoryOrderTest::key,
                4);
        cursor.forEachRemaining(signatory -> {});
        assertThat(readings).hasValue(1);
        assertThatThrownBy(cursor::next).isInstanceOf(NoSuchElementException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "ckb, ئازاد پەروین تارا جوان چیا ڕێبین زانا ژیان شیلان عەلی کارزان كاوە گۆران لانە ڵالە نازدار هێمن وریا یاد",
        "ar, أحمد بدر حسن زينب علي فاطمة كاظم هدى",
        "kmr, Azad Çiya Dilşad Erdelan Êzdîn Îbrahîm Rojîn Sara Şîlan",
        "tr, Ali Çetin Işık İlker Ömer Şule"
    })
    void eachLanguageHasItsAlphabet(String tag, String names) {
        LanguageFormats formats = LANGUAGES.get(tag).formats();
        List<String> expected = List.of(names.split(" "));
        List<String> shuffled = new ArrayList<>(expected);
        java.util.Collections.reverse(shuffled);
        shuffled.sort(formats::compare);
        assertThat(shuffled).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "د. علي حسين, false, علي حسين",
        "أ.د. نور, false, نور",
        "Prof. Dr. Sara, false, Sara",
        "Ali, false, Ali",
        "'', false, ''",
        "س. ع., true, س. ع.",
        "Dr., false, Dr."
    })
    void abbreviatedTitlesDoNotCount(String text, boolean initials, String sorted) {
        assertThat(SortName.of(new PublicName(text, null, initials))).isEqualTo(sorted);
    }

    @Test
    void everyOtherKeyboardsLettersSortAsTheSoraniOnes() {
        assertThat(SORANI.compare("كاوە", "کاوە")).isGreaterThan(0);
        assertThat(SORANI.compare("كاوە", "کەژال")).isLessThan(0);
    }
}
