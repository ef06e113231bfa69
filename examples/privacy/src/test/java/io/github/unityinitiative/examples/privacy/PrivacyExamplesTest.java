package io.github.unityinitiative.examples.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.privacy.SignatureTombstone;
import io.github.unityinitiative.signatory.Signatory;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples run, do what they say, and print nothing of anybody. */
class PrivacyExamplesTest {

    private interface Program {
        void main(String[] arguments);
    }

    private static String run(Program program, String... arguments) {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            program.main(arguments);
        } finally {
            System.setOut(before);
        }
        String text = printed.toString(StandardCharsets.UTF_8);
        assertThat(text).doesNotContain("example.org", "780", "Huda", "Karim", "Salma", "Nizar");
        return text.replace(System.lineSeparator(), "\n");
    }

    @Test
    void twoOrganisationsFindWhomTheyHaveInCommon() {
        assertThat(run(CommonSigners::main)).isEqualTo("signed with both: 2\n");
    }

    @Test
    void underAnotherKeyNobodyIsFound() {
        List<Signatory> people = SamplePeople.ofOneOrganisation();
        byte[] one = new byte[32];
        byte[] other = new byte[32];
        other[0] = 1;
        assertThat(CommonSigners.common(
                        CommonSigners.fingerprints(people, one), CommonSigners.fingerprints(people, one)))
                .isEqualTo(3);
        assertThat(CommonSigners.common(
                        CommonSigners.fingerprints(people, one), CommonSigners.fingerprints(people, other)))
                .isZero();
    }

    @Test
    void aWithdrawnSignatureDoesNotComeBackWithAnOldFile() {
        assertThat(run(Withdrawal::main))
                .isEqualTo("kept:     SignatureTombstone[id=a2, withdrawnOn=2014-08-01]\n"
                        + "standing: [Signatory[id=a1], Signatory[id=a3]]\n");
        List<Signatory> all = SamplePeople.ofOneOrganisation();
        assertThat(Withdrawal.standing(all, List.of())).isEqualTo(all);
        assertThat(Withdrawal.standing(all, List.of(SignatureTombstone.of(all.get(0), LocalDate.of(2014, 8, 1)))))
                .hasSize(2);
    }

    @Test
    void dataGoesWhenItsTimeIsUp() {
        assertThat(run(Housekeeping::main, "2014-12-19"))
                .isEqualTo("dry run: {KEEP=2, REDUCE=1, REMOVE=0}, without a day: 1\n"
                        + "left:    [Signatory[id=a1], Signatory[id=a2], Signatory[id=a3]]\n");
        assertThat(run(Housekeeping::main, "2016-06-20"))
                .isEqualTo("dry run: {KEEP=0, REDUCE=1, REMOVE=2}, without a day: 1\nleft:    [Signatory[id=a2]]\n");
        assertThat(run(Housekeeping::main)).contains("REMOVE=3").endsWith("left:    []\n");
    }
}
