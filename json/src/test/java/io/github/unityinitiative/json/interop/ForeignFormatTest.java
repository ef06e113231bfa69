package io.github.unityinitiative.json.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.unityinitiative.json.ImportedRow;
import io.github.unityinitiative.json.SignatoryFormat;
import io.github.unityinitiative.json.SignatoryReader;
import io.github.unityinitiative.json.SignatoryRows;
import io.github.unityinitiative.json.input.ReadLimits;
import io.github.unityinitiative.json.input.RowProblem.Code;
import io.github.unityinitiative.json.input.UnreadableInputException;
import io.github.unityinitiative.json.input.UnreadableInputException.Reason;
import io.github.unityinitiative.signatory.FieldVisibility;
import io.github.unityinitiative.signatory.NameSpelling;
import io.github.unityinitiative.signatory.PersonName;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import io.github.unityinitiative.signatory.SignatoryStatus;
import io.github.unityinitiative.signatory.SpellingKind;
import io.github.unityinitiative.text.LanguageTag;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ForeignFormatTest {

    private static final Signatory HUDA = Signatory.builder(
                    SignatoryId.of("s1"),
                    PersonName.of("Huda Salih Karim")
                            .with(new NameSpelling("هدى صالح", LanguageTag.ARABIC, SpellingKind.TRANSLITERATION)))
            .affiliation("A Union")
            .signedOn(LocalDate.of(2014, 6, 20))
            .language(LanguageTag.SORANI)
            .visibility(FieldVisibility.hidden())
            .build();

    @Test
    void osdiHasNoPlaceForVisibilityAndOtherNames() throws IOException {
        Losses losses = new Losses();
        String written = Conversions.written(ForeignFormat.OSDI, losses, HUDA);
        assertThat(written)
                .contains("\"identifiers\":[\"initiative:s1\"]")
                .contains("\"given_name\":\"Huda Salih Karim\"")
                .contains("\"employer\":\"A Union\"")
                .contains("\"action_date\":\"2014-06-20T00:00:00Z\"");
        assertThat(losses.report().losses())
                .containsExactlyInAnyOrder(
                        new Loss("signedOn", Loss.Kind.COERCED, 1),
                        new Loss("name", Loss.Kind.COERCED, 1),
                        new Loss("otherNames", Loss.Kind.DROPPED, 1),
                        new Loss("visibility", Loss.Kind.DROPPED, 1));
        Signatory back = Conversions.writtenAndRead(ForeignFormat.OSDI, HUDA);
        assertThat(back)
                .isEqualTo(HUDA.toBuilder()
                        .name(PersonName.of("Huda Salih Karim"))
                        .visibility(null)
                        .build());
    }

    @Test
    void actionNetworkHasTheProfessionInACustomField() throws IOException {
        String written = Conversions.written(ForeignFormat.ACTION_NETWORK, new Losses(), HUDA);
        assertThat(written).contains("\"custom_fields\":{\"affiliation\":\"A Union\"}");
    }

    @Test
    void popoloKeepsNamesInLanguagesAndLosesTheDay() throws IOException {
        Losses losses = new Losses();
        String written = Conversions.written(ForeignFormat.POPOLO, losses, HUDA);
        assertThat(written).contains("\"other_names\":[{\"name\":\"هدى صالح\",\"lang\":\"ar\"}]");
        assertThat(losses.report().losses())
                .extracting(Loss::field)
                .containsExactlyInAnyOrder("signedOn", "language", "visibility");
        assertThat(Conversions.writtenAndRead(ForeignFormat.POPOLO, HUDA))
                .isEqualTo(HUDA.toBuilder()
                        .signedOn(null)
                        .language(null)
                        .visibility(null)
                        .build());
    }

    @ParameterizedTest
    @EnumSource(
            value = ForeignFormat.class,
            names = {"OSDI", "ACTION_NETWORK", "POPOLO"})
    void signaturesTakenBackAreNotHandedOn(ForeignFormat format) throws IOException {
        Losses losses = new Losses();
        String written = Conversions.written(
                format,
                losses,
                HUDA.toBuilder().status(SignatoryStatus.WITHDRAWN).build());
        assertThat(written).doesNotContain("Huda");
        assertThat(losses.report().losses()).containsExactly(new Loss("signatory (withdrawn)", Loss.Kind.DROPPED, 1));
    }

    @Test
    void provincesOfIraqAreFoundByTheTailOfTheirCode() {
        Losses losses = new Losses();
        Signatory signatory = Conversions.accepted(
                        ForeignFormat.OSDI,
                        bytes("{\"person\":{\"given_name\":\"Huda\",\"postal_addresses\":"
                                + "[{\"region\":\"NJ\",\"country\":\"DE\"},"
                                + "{\"primary\":true,\"region\":\"BA\",\"country\":\"IQ\",\"postal_code\":\"1\"}]}}"),
                        losses)
                .get(0);
        assertThat(signatory.residence().province().orElseThrow().id()).hasToString("Optional[basra]");
        assertThat(signatory.residence().country()).isEmpty();
        assertThat(losses.report().losses())
                .containsExactly(new Loss("postal_addresses[].region", Loss.Kind.COERCED, 1));
        assertThat(signatory.extensions().names()).contains("osdi:person.address", "osdi:person.postal_addresses");
    }

    @Test
    void recordsOfNoKnownSchemaAreRejected() {
        List<ImportedRow> rows = Conversions.rows(
                ForeignFormat.PROCA, bytes("[{\"schema\":\"proca:action:9\"},{\"a\":1},7]"), new Losses());
        assertThat(rows.stream()
                        .map(row ->
                                ((ImportedRow.Rejected) row).problems().get(0).code()))
                .containsExactly(Code.UNKNOWN_RECORD, Code.UNKNOWN_RECORD, Code.NOT_AN_OBJECT);
    }

    @ParameterizedTest
    @EnumSource(names = {"OSDI", "ACTION_NETWORK"})
    void aPetitionIsNobodysSignature(ForeignFormat format) {
        List<ImportedRow> rows = Conversions.rows(
                format,
                bytes("{\"title\":\"A letter\",\"total_signatures\":2,\"petition_text\":\"Meet.\"}"),
                new Losses());
        assertThat(rows)
                .singleElement()
                .isInstanceOfSatisfying(
                        ImportedRow.Rejected.class,
                        row -> assertThat(row.problems().get(0).code()).isEqualTo(Code.UNKNOWN_RECORD));
    }

    @Test
    void aTestOfProcaIsNotConfirmed() {
        Signatory signatory = Conversions.accepted(
                        ForeignFormat.PROCA,
                        bytes("{\"schema\":\"proca:action:2\",\"actionId\":1,\"contact\":{\"firstName\":\"Huda\"},"
                                + "\"action\":{\"testing\":true,\"createdAt\":\"2014-02-30T00:00:00Z\"}}"),
                        new Losses())
                .get(0);
        assertThat(signatory.status()).isEqualTo(SignatoryStatus.PENDING);
        assertThat(signatory.signedOn()).isEmpty();
    }

    @Test
    void procaIsReadOnlyAndTablesHaveNoObjects() {
        assertThat(ForeignFormat.PROCA.isWritable()).isFalse();
        assertThatThrownBy(() -> ForeignFormat.PROCA.privateWriter(new ByteArrayOutputStream(), new Losses()))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> ForeignFormat.OSDI.reader(SignatoryFormat.CSV, new Losses()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRecordWithTwoMembersOfOneNameOrTooManyIsATypedError() {
        assertThatThrownBy(() -> Conversions.rows(
                        ForeignFormat.PROCA, bytes("{\"schema\":\"a\",\"schema\":\"b\"}"), new Losses()))
                .isInstanceOfSatisfying(
                        UnreadableInputException.class,
                        failure -> assertThat(failure.reason()).isEqualTo(Reason.DUPLICATE_COLUMN));
        SignatoryReader few = ForeignFormat.PROCA
                .reader(SignatoryFormat.JSON, new Losses())
                .limits(ReadLimits.defaults().withMembers(2))
                .build();
        try (SignatoryRows rows = few.open(new ByteArrayInputStream(bytes("{\"a\":1,\"b\":2,\"c\":3}")))) {
            assertThatThrownBy(rows::hasNext)
                    .isInstanceOfSatisfying(
                            UnreadableInputException.class,
                            failure -> assertThat(failure.reason()).isEqualTo(Reason.TOO_MANY_COLUMNS));
        }
    }

    @Test
    void petitionsAreCheckedForTheirTotals() {
        String areas = "\"signatures_by_country\":[{\"name\":\"A\",\"code\":\"GB\",\"signature_count\":7},"
                + "{\"name\":\"B\",\"code\":\"IQ\",\"signature_count\":3}],"
                + "\"signatures_by_region\":[{\"name\":\"C\",\"ons_code\":\"E1\",\"signature_count\":7}],"
                + "\"signatures_by_constituency\":[{\"name\":\"D\",\"ons_code\":\"E2\",\"signature_count\":6,\"mp\":\"x\"}]";
        Losses losses = new Losses();
        EPetition petition = petition(
                "{\"data\":{\"id\":5,\"attributes\":{\"action\":\"Act\",\"background\":\"Because\",\"state\":\"open\","
                        + "\"signature_count\":10," + areas + "}}}",
                losses);
        assertThat(petition.warnings()).containsExactly(EPetition.Warning.CONSTITUENCIES_DISAGREE);
        assertThat(petition.document().id()).isEqualTo("petition:5");
        assertThat(petition.byRegion()).containsExactly(new AreaCount("C", "E1", 7));
        assertThat(losses.report().losses())
                .containsExactly(new Loss("signatures_by_constituency[].mp", Loss.Kind.DROPPED, 1));
    }

    @Test
    void whatIsNoPetitionIsATypedError() {
        for (String text : List.of("[1]", "{}", "{\"data\":{\"attributes\":{}}}", "[", "7")) {
            assertThatThrownBy(() -> petition(text, new Losses())).isInstanceOf(UnreadableInputException.class);
        }
        EPetition odd = petition("{\"action\":\"Act\",\"signature_count\":\"many\"}", new Losses());
        assertThat(odd.warnings()).containsExactly(EPetition.Warning.COUNT_INVALID);
    }

    private static EPetition petition(String text, Losses losses) {
        return new EPetitions(ReadLimits.defaults())
                .read(new ByteArrayInputStream(bytes(text)), losses)
                .get(0);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
