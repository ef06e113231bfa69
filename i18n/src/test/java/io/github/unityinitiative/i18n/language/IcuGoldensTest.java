package io.github.unityinitiative.i18n.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.i18n.Corpus;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What we supply as data is what ICU 79.1 says, wherever ICU has something to say about the language. */
@Tag("corpus")
class IcuGoldensTest {

    private static final LocalDate DAY = LocalDate.of(2014, 6, 17);
    private static final Map<String, String> LOCALES = Map.of(
            "ar", "ar-IQ", "ar-001", "ar", "ckb", "ckb-IQ", "kmr", "ku-Latn", "en", "en", "tr", "tr", "syr", "syr");

    /** Where ICU has no data and answers in the root order or in English. */
    private static final List<String> SUPPLIED_FOR_SORANI = List.of(
            "date.skeleton.yMMMMEEEEd",
            "date.skeleton.yMMMM",
            "list.and.3",
            "list.and.2",
            "list.or.3",
            "quote.start",
            "quote.end");

    @Test
    void dataEqualsIcu() {
        Map<String, String> goldens = goldens();
        for (DisplayLanguage language : Languages.standard().all()) {
            String locale = LOCALES.get(language.tag().value());
            ours(language).forEach((key, value) -> {
                boolean supplied = language.tag().value().equals("ckb") && SUPPLIED_FOR_SORANI.contains(key);
                assertThat(Optional.ofNullable(goldens.get(locale + " " + key)))
                        .as("%s %s", locale, key)
                        .matches(golden -> supplied || golden.equals(Optional.of(value)));
            });
        }
    }

    private static Map<String, String> ours(DisplayLanguage language) {
        LanguageFormats formats = language.formats();
        Map<String, String> values = new HashMap<>();
        values.put("date.skeleton.yMMMMd", formats.date(DAY));
        values.put("date.LONG(2014-06-17)", formats.date(DAY));
        values.put("date.skeleton.yMMMMEEEEd", formats.dateWithWeekday(DAY));
        values.put("date.skeleton.yMMMM", formats.month(DAY));
        values.put("number.1300", formats.number(1300));
        values.put("number.14", formats.number(14));
        values.put("number.nogroup.2014", formats.plainNumber(2014));
        values.put("list.and.2", formats.list(List.of("A", "B")));
        values.put("list.and.3", formats.list(List.of("A", "B", "C")));
        values.put("list.or.3", formats.alternatives(List.of("A", "B", "C")));
        values.put("quote.start", formats.quote("").substring(0, 1));
        values.put("quote.end", formats.quote("").substring(1));
        values.put("layout.rtl", Boolean.toString(language.direction() == Direction.RIGHT_TO_LEFT));
        for (long number : new long[] {0, 1, 2, 3, 10, 11, 14, 99, 100, 102, 103, 1300}) {
            values.put("plural.cardinal." + number, formats.pluralCategory(number));
        }
        return values;
    }

    private static Map<String, String> goldens() {
        Map<String, String> goldens = new HashMap<>();
        for (String line : Corpus.lines("data/icu-goldens-79.1.tsv")) {
            String[] cells = line.split("\t", -1);
            goldens.put(cells[0] + " " + cells[1], cells[2].strip());
        }
        return goldens;
    }
}
