package io.github.unityinitiative.examples.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.unityinitiative.document.BundledInitiative;
import io.github.unityinitiative.json.SignatoryFormat;
import io.github.unityinitiative.json.SignatoryReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the assertions say when they fail. */
class DatasetAssertTest {

    private static final String HEADER = "id,name,province,email,signed_on\n";

    @Test
    void failureNamesCodesRowsAndPlacesButNoValue() {
        DatasetCheck check = check("1,Karwan Jaff,Basra,nobody(at)example,2014-06-18\n2,,Basra,,2014-06-18\n");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> DatasetAssert.assertThat(check).hasNoErrors())
                .withMessageContainingAll(
                        "expected no errors, but 2 rows have {email-address=1, name-missing=1}",
                        "row 1: email-address at contact.email",
                        "row 2: name-missing")
                .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain("Karwan", "nobody"));
    }

    @Test
    void failureShowsTheFirstProblemsAndCountsTheRest() {
        DatasetCheck check = check("7,,Basra,,2014-06-18\n".repeat(25));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> DatasetAssert.assertThat(check).hasNoProblems())
                .withMessageContainingAll("25 rows", "name-missing=25", "row 10: name-missing", "… and 15 more")
                .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain("row 11:"));
    }

    @Test
    void warningsAreProblemsButNoErrors() {
        DatasetCheck check = check("1,Karwan Jaff,Atlantis,,2014-06-18\n");
        assertThatCode(() -> DatasetAssert.assertThat(check)
                        .hasNoErrors()
                        .hasExactlyTheProblems(Map.of("unknown-province", 1)))
                .doesNotThrowAnyException();
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> DatasetAssert.assertThat(check).hasNoProblems());
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> DatasetAssert.assertThat(check).hasExactlyTheProblems(Map.of("unknown-province", 2)))
                .withMessageContaining("{unknown-province=1}");
    }

    @Test
    void rowsThatAreNotThereAreMissed() {
        DatasetCheck check = check("1,Karwan Jaff,Basra,,2014-06-18\n2,,Basra,,\n");
        DatasetAssert.assertThat(check).accountsForRows(2);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> DatasetAssert.assertThat(check).accountsForRows(3))
                .withMessageContaining("read 2: 1 accepted, 1 rejected");
    }

    private static DatasetCheck check(String rows) {
        Clock today = Clock.fixed(Instant.parse("2014-09-01T00:00:00Z"), ZoneOffset.UTC);
        SignatoryReader reader =
                SignatoryReader.builder(SignatoryFormat.CSV).source("test.csv").build();
        byte[] csv = (HEADER + rows).getBytes(StandardCharsets.UTF_8);
        return DatasetCheck.of(reader, new ByteArrayInputStream(csv), BundledInitiative.document(), today);
    }
}
