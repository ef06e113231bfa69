package io.github.unityinitiative.json.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.unityinitiative.json.ImportedRow;
import io.github.unityinitiative.json.input.ReadLimits;
import io.github.unityinitiative.json.input.RowProblem.Code;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryStatus;
import io.github.unityinitiative.text.LanguageTag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("corpus")
class InteropSamplesTest {

    @Test
    void aSignatureOfOsdiWithItsPersonIsRead() {
        Losses losses = new Losses();
        Signatory signatory = Conversions.accepted(
                        ForeignFormat.OSDI,
                        bytes("osdi/record_signature-creating-a-new-signature-and-person-post.request.json"),
                        losses)
                .get(0);
        assertThat(signatory.id()).hasToString("foreign_system:1");
        assertThat(signatory.name().signed().text().split(" ")).hasSize(3);
        assertThat(signatory.signedOn()).hasToString("Optional[2014-03-18]");
        assertThat(signatory.residence().country()).contains("RU");
        assertThat(signatory.contact().email()).isPresent();
        assertThat(signatory.extensions().names()).contains("osdi:comments", "osdi:person.gender");
        assertThat(losses.report().losses())
                .containsExactly(
                        new Loss("given_name, family_name", Loss.Kind.COERCED, 1),
                        new Loss("phone_numbers[].number", Loss.Kind.COERCED, 1));
    }

    @Test
    void quirksOfActionNetworkAreReported() {
        Losses losses = new Losses();
        List<Signatory> persons =
                Conversions.accepted(ForeignFormat.ACTION_NETWORK, bytes("actionnetwork/person-quirky.json"), losses);
        assertThat(persons)
                .singleElement()
                .satisfies(person -> assertThat(person.signedOn()).isEmpty());
        List<Signatory> upserted = Conversions.accepted(
                ForeignFormat.ACTION_NETWORK, bytes("actionnetwork/person-upsert-quirky.json"), losses);
        assertThat(upserted.get(0).contact().email()).isPresent();
        assertThat(losses.report().losses())
                .contains(
                        new Loss("created_date", Loss.Kind.DROPPED, 2),
                        new Loss("email_address", Loss.Kind.COERCED, 1));
    }

    @Test
    void signaturesThatOnlyLinkToTheirPersonHaveNoName() {
        List<ImportedRow> rows =
                Conversions.rows(ForeignFormat.ACTION_NETWORK, bytes("actionnetwork/signatures.json"), new Losses());
        assertThat(rows)
                .hasSize(2)
                .allSatisfy(row -> assertThat(((ImportedRow.Rejected) row).problems())
                        .extracting(problem -> problem.code())
                        .containsExactly(Code.NAME_MISSING));
    }

    @Test
    void personsOfPopoloKeepTheLanguagesOfTheirNames() {
        List<Signatory> persons = Conversions.accepted(
                ForeignFormat.POPOLO, bytes("popolo/everypolitician-kenya-subset.json"), new Losses());
        assertThat(persons)
                .hasSize(3)
                .allSatisfy(person ->
                        assertThat(person.name().in(LanguageTag.ARABIC)).isPresent());
        Signatory spec = Conversions.accepted(ForeignFormat.POPOLO, bytes("popolo/spec-person.json"), new Losses())
                .get(0);
        assertThat(spec.contact().phone()).isPresent();
        assertThat(spec.extensions().names()).contains("popolo:birth_date");
    }

    @Test
    void messagesOfProcaAreRead() {
        Losses losses = new Losses();
        Signatory signatory = Conversions.accepted(ForeignFormat.PROCA, bytes("proca/action-message-v2.json"), losses)
                .get(0);
        assertThat(signatory.id()).hasToString("proca:2036184");
        assertThat(signatory.language()).hasToString("Optional[de]");
        assertThat(signatory.status()).isEqualTo(SignatoryStatus.CONFIRMED);
        assertThat(signatory.signedOn()).hasToString("Optional[2022-12-19]");
        assertThat(signatory.extensions().names()).contains("proca:privacy", "proca:contact.contactRef");
    }

    @Test
    void totalsOfAPetitionThatDisagreeAreAWarning() throws IOException {
        Losses losses = new Losses();
        EPetition petition = petitions("uk/petition-241584-full.json", losses).get(0);
        assertThat(petition.signatures()).isEqualTo(5_156_603);
        assertThat(petition.byCountry().stream()
                        .mapToLong(AreaCount::signatures)
                        .sum())
                .isEqualTo(5_154_004);
        assertThat(petition.warnings())
                .contains(EPetition.Warning.COUNTRIES_DISAGREE, EPetition.Warning.COUNTRY_CODE_UNUSUAL);
        assertThat(losses.report().losses()).extracting(Loss::field).contains("attributes.creator_name");
        assertThat(petitions("uk/petitions-list-node-elasticsearch-demo.json", new Losses()))
                .hasSize(50);
    }

    @ParameterizedTest
    @EnumSource(ForeignFormat.class)
    void noSampleOfAnyToolIsACrash(ForeignFormat format) throws IOException {
        int files = 0;
        for (Path file : samples()) {
            if (!Files.readString(file).isBlank()) {
                assertThat(Conversions.answer(format, Files.readAllBytes(file)))
                        .as(file.toString())
                        .isNotEmpty();
                files++;
            }
        }
        assertThat(files).isGreaterThan(40);
    }

    @ParameterizedTest
    @EnumSource(
            value = ForeignFormat.class,
            names = {"OSDI", "ACTION_NETWORK", "POPOLO"})
    void whatWasReadComesBackEqualAfterWriting(ForeignFormat format) throws IOException {
        int persons = 0;
        for (Path file : samples()) {
            byte[] bytes = Files.readAllBytes(file);
            for (Signatory signatory : Conversions.acceptedOrNone(format, bytes)) {
                assertThat(Conversions.writtenAndRead(format, signatory))
                        .as(file.toString())
                        .isEqualTo(signatory);
                persons++;
            }
        }
        assertThat(persons).isGreaterThan(10);
    }

    private static List<EPetition> petitions(String name, Losses losses) throws IOException {
        return new EPetitions(ReadLimits.defaults()).read(Files.newInputStream(shared().resolve(name)), losses);
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(shared())) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(shared().resolve(name));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Path shared() {
        Path folder =
                Path.of(System.getProperty("initiative.shared", "../shared")).resolve("data/interop-samples");
        assumeTrue(Files.exists(folder), "needs the samples");
        return folder;
    }
}
