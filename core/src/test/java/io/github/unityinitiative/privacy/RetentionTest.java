package io.github.unityinitiative.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.unityinitiative.extension.ExtensionValue;
import io.github.unityinitiative.extension.Extensions;
import io.github.unityinitiative.signatory.Contact;
import io.github.unityinitiative.signatory.PersonName;
import io.github.unityinitiative.signatory.Provenance;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import io.github.unityinitiative.signatory.SignatoryStatus;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetentionTest {

    private static final LocalDate LAUNCH = LocalDate.of(2014, 6, 17);
    private static final RetentionPolicy POLICY = new RetentionPolicy(Period.ofMonths(6), Period.ofYears(2));

    private static Retention on(String day) {
        return new Retention(
                POLICY,
                LAUNCH,
                Clock.fixed(LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC));
    }

    private static Signatory.Builder signatory(String id) {
        return Signatory.builder(SignatoryId.of(id), PersonName.of("Sara Ahmed"))
                .affiliation("Writers' house")
                .contact(new Contact("sara@example.org", null))
                .provenance(new Provenance("file.csv", 1L))
                .extensions(Extensions.none().with("note", new ExtensionValue.Flag(true)));
    }

    @ParameterizedTest
    @CsvSource({"2014-12-16,KEEP", "2014-12-17,REDUCE", "2016-06-16,REDUCE", "2016-06-17,REMOVE", "2020-01-01,REMOVE"})
    void aPeriodEndsAtTheStartOfItsLastDay(String today, RetentionAction action) {
        assertThat(on(today).actionFor(signatory("s1").signedOn(LAUNCH).build()))
                .isEqualTo(action);
        assertThat(on(today).actionFor(signatory("s1").build())).isEqualTo(action);
    }

    @Test
    void whatIsReducedKeepsTheSignatureAndNothingBeside() {
        Signatory whole = signatory("s1").signedOn(LAUNCH).build();
        Signatory reduced = on("2015-01-01").apply(whole).orElseThrow();
        assertThat(reduced)
                .isEqualTo(whole.toBuilder()
                        .contact(Contact.none())
                        .provenance(null)
                        .extensions(Extensions.none())
                        .build());
        assertThat(on("2014-06-18").apply(whole)).contains(whole);
        assertThat(on("2016-07-01").apply(whole)).isEmpty();
    }

    @Test
    void aDryRunCountsWhatWouldBeDone() {
        List<Signatory> all = List.of(
                signatory("s1").signedOn(LocalDate.of(2014, 6, 18)).build(),
                signatory("s2").signedOn(LocalDate.of(2016, 1, 1)).build(),
                signatory("s3").signedOn(LocalDate.of(2016, 6, 1)).build(),
                signatory("s4").build());
        assertThat(on("2016-08-01").dryRun(all.stream()))
                .isEqualTo(new RetentionReport(
                        Map.of(RetentionAction.KEEP, 1L, RetentionAction.REDUCE, 1L, RetentionAction.REMOVE, 2L), 1));
        assertThat(on("2014-06-18").dryRun(Stream.of()).counts()).containsEntry(RetentionAction.REMOVE, 0L);
    }

    @Test
    void aNegativePeriodIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RetentionPolicy(Period.ofDays(-1), Period.ZERO))
                .withMessage("contact is negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RetentionPolicy(Period.ZERO, Period.ofDays(-1)))
                .withMessage("record is negative");
    }

    @Test
    void aTombstoneKeepsTheIdAlone() {
        Signatory signatory = signatory("s1").build();
        SignatureTombstone tombstone = SignatureTombstone.of(signatory, LAUNCH);
        assertThat(tombstone).isEqualTo(new SignatureTombstone(SignatoryId.of("s1"), LAUNCH));
        assertThat(SignatureTombstone.class.getRecordComponents())
                .extracting(component -> component.getName())
                .containsExactly("id", "withdrawnOn");
    }

    @Test
    void whatWasTakenBackDoesNotComeBackWithAnOldFile() {
        Signatory kept = signatory("s1").build();
        Signatory takenBack = signatory("s2").build();
        Signatory marked = signatory("s3").status(SignatoryStatus.WITHDRAWN).build();
        Withdrawals withdrawals = Withdrawals.of(List.of(SignatureTombstone.of(takenBack, LAUNCH)));
        assertThat(withdrawals.standing(Stream.of(kept, takenBack, marked))).containsExactly(kept);
        assertThat(withdrawals.test(SignatoryId.of("s2"))).isTrue();
        assertThat(withdrawals).hasToString("Withdrawals[1]");
    }
}
