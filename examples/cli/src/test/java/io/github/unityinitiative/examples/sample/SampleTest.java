package io.github.unityinitiative.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.examples.sample.SampleRow.Column;
import io.github.unityinitiative.text.Script;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SampleTest {

    private final Sample sample = new SampleMaker(SampleGenerator.BUNDLED_SEED).make(SampleGenerator.BUNDLED_SIZE);

    @Test
    void countsOfWhatWasPlantedAreThoseOfTheReadMe() {
        Map<String, Long> expected = new TreeMap<>(Map.of(
                "duplicate-spelling", 26L,
                "duplicate-script", 23L,
                "duplicate-title", 16L,
                "duplicate-missing-part", 23L,
                "duplicate-typing-error", 16L,
                "duplicate-resubmitted", 16L,
                "sibling", 23L,
                "child", 13L,
                "namesake", 23L));
        Stream.of(Planted.values()).filter(Planted::isFault).forEach(fault -> expected.put(fault.word(), 3L));
        assertThat(sample.rows()).hasSize(1300);
        assertThat(sample.planted()).isEqualTo(expected);
    }

    @Test
    void duplicatesAndOnlyTheyShareAPersonWithAnotherRow() {
        Map<String, List<SampleRow>> byPerson = sample.rows().stream()
                .collect(Collectors.groupingBy(row -> row.person().entity()));
        assertThat(byPerson).hasSize(1300 - 120);
        assertThat(byPerson.values())
                .allSatisfy(rows ->
                        assertThat(rows).filteredOn(SampleTest::isDuplicate).hasSize(rows.size() - 1));
    }

    @Test
    void duplicatesDifferFromTheirOriginalAsTheirKindSays() {
        Map<String, SampleRow> originals = new HashMap<>();
        sample.rows().stream()
                .filter(row -> !isDuplicate(row))
                .forEach(row -> originals.put(row.person().entity(), row));
        assertThat(sample.rows()).filteredOn(SampleTest::isDuplicate).allSatisfy(row -> {
            SampleRow original = originals.get(row.person().entity());
            boolean sameName = row.get(Column.NAME).equals(original.get(Column.NAME));
            assertThat(sameName).isEqualTo(row.planted() == Planted.DUPLICATE_RESUBMITTED);
            boolean sameWriting = row.name().writing() == original.name().writing();
            assertThat(sameWriting).isEqualTo(row.planted() != Planted.DUPLICATE_SCRIPT);
            if (row.planted() == Planted.DUPLICATE_TYPING_ERROR) {
                assertThat(row.get(Column.EMAIL))
                        .isEqualTo(original.get(Column.EMAIL))
                        .isNotEmpty();
            }
        });
    }

    @Test
    void namesakesHaveTheNameOfSomebodyElse() {
        Map<String, Set<String>> people = sample.rows().stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(Column.NAME),
                        Collectors.mapping(row -> row.person().entity(), Collectors.toSet())));
        assertThat(sample.rows())
                .filteredOn(row -> row.planted() == Planted.NAMESAKE)
                .allSatisfy(row -> assertThat(people.get(row.get(Column.NAME))).hasSizeGreaterThan(1));
    }

    @Test
    void childrenHaveAFather() {
        Set<Entry> men =
                Set.copyOf(Stream.concat(new Tables().given("ar", "m").stream(), new Tables().given("ku", "m").stream())
                        .toList());
        assertThat(sample.rows())
                .allSatisfy(row -> assertThat(men).contains(row.person().father()));
    }

    @Test
    void idsAreUniqueAndInTheOrderOfTheRows() {
        assertThat(sample.rows())
                .extracting(row -> row.get(Column.ID))
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void contactDataReachNobody() {
        assertThat(sample.rows())
                .filteredOn(isNot(Planted.BAD_EMAIL))
                .allSatisfy(row -> assertThat(row.get(Column.EMAIL)).matches("|[a-z0-9]+@example\\.(org|com|net)"));
        assertThat(sample.rows())
                .filteredOn(isNot(Planted.BAD_PHONE))
                .allSatisfy(row ->
                        assertThat(row.get(Column.PHONE)).matches("|\\+44 7700 900\\d{3}|\\+1 \\d{3} 555 01\\d{2}"));
        assertThat(sample.rows()).allMatch(row -> row.get(Column.REMARK).equals("synthetic"));
    }

    @Test
    void fourWritingsAndBothScriptsOccurOften() {
        Map<Writing, Long> writings = sample.rows().stream()
                .collect(Collectors.groupingBy(row -> row.name().writing(), Collectors.counting()));
        assertThat(writings).containsOnlyKeys(EnumSet.allOf(Writing.class));
        assertThat(writings.values()).allMatch(rows -> rows > 50);
        assertThat(sample.rows())
                .extracting(row -> Script.of(row.get(Column.NAME)))
                .contains(Script.ARABIC, Script.LATIN);
    }

    @Test
    void anotherSeedOrSizeGivesAnotherSample() {
        assertThat(new SampleMaker(1).make(200).signatories())
                .isEqualTo(new SampleMaker(1).make(200).signatories())
                .isNotEqualTo(new SampleMaker(2).make(200).signatories());
        assertThat(new SampleMaker(1).make(5000).rows()).hasSize(5000);
    }

    private static boolean isDuplicate(SampleRow row) {
        Planted planted = row.planted();
        return planted != null && planted.isDuplicate();
    }

    private static Predicate<SampleRow> isNot(Planted planted) {
        return row -> row.planted() != planted;
    }
}
