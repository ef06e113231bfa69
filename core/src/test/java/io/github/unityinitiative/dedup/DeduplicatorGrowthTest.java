package io.github.unityinitiative.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.signatory.Signatory;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The work on lists that are made to be slow, counted, not timed. They are long enough for every key that they share to be
 * too common: below that the pairs of a block grow as its square, up to its limit.
 */
class DeduplicatorGrowthTest {

    private static final int SIZE = 4_000;
    private static final double MOST = 2.3;

    private static final String MAILBOX = "office@example.org";
    private static final String PHONE = "+9647700000001";
    private static final String[] COMMON = {"محمد", "علي", "حسين", "احمد", "حسن", "عباس"};

    static Stream<Arguments> lists() {
        return Stream.of(
                list("identical names", number -> person(number, "علي حسين محمد", "", "", "")),
                list("common names", number -> person(number, common(number), "", "", "")),
                list("common names in one province", number -> person(number, common(number), "بغداد", "", "")),
                list("common names at one mailbox", number -> person(number, common(number), "", MAILBOX, "")),
                list("common names with one phone", number -> person(number, common(number), "", "", PHONE)));
    }

    static Stream<Arguments> strangers() {
        return Stream.of(
                list("one province", number -> person(number, own(number), "بغداد", "", "")),
                list("one mailbox", number -> person(number, own(number), "", MAILBOX, "")),
                list("one phone", number -> person(number, own(number), "", "", PHONE)));
    }

    private static Arguments list(String name, IntFunction<Signatory> person) {
        return Arguments.of(Named.of(name, person));
    }

    private static Signatory person(int number, String name, String province, String email, String phone) {
        return People.of("s" + number, name, province, email, phone, "");
    }

    /** Each of the 216 names of three common parts, in turn. */
    private static String common(int number) {
        return String.join(" ", COMMON[number % 6], COMMON[number / 6 % 6], COMMON[number / 36 % 6]);
    }

    /** Two words of four consonants, of which others bear one at most. */
    private static String own(int number) {
        return word(number * 7) + " " + word(number * 13 + 5);
    }

    private static String word(int number) {
        String consonants = "بتجدرزسشطفقكلمن";
        return "" + consonants.charAt(number % 15) + 'ا' + consonants.charAt(number / 15 % 15) + 'و'
                + consonants.charAt(number / 225 % 15) + consonants.charAt(number / 3375 % 15);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void twiceTheListIsLittleMoreThanTwiceTheWork(IntFunction<Signatory> person) {
        DedupStatistics half = statistics(SIZE, person);
        DedupStatistics whole = statistics(2 * SIZE, person);
        assertThat(half.comparisons()).isPositive();
        assertThat((double) whole.comparisons() / half.comparisons()).isLessThan(MOST);
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void whatAllShareIsNotComparedByItself(IntFunction<Signatory> person) {
        assertThat(statistics(SIZE, person).comparisons()).isLessThan(5 * SIZE);
    }

    private static DedupStatistics statistics(int size, IntFunction<Signatory> person) {
        List<Signatory> list = IntStream.range(0, size).mapToObj(person).toList();
        return Deduplicator.standard().deduplicate(list).statistics();
    }
}
