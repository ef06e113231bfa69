package io.github.unityinitiative.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.unityinitiative.document.Addressee;
import io.github.unityinitiative.document.AddresseeKind;
import io.github.unityinitiative.document.Demand;
import io.github.unityinitiative.document.Document;
import io.github.unityinitiative.document.DocumentLanguage;
import io.github.unityinitiative.document.Stance;
import io.github.unityinitiative.document.TextStatus;
import io.github.unityinitiative.province.DatePeriod;
import io.github.unityinitiative.province.Province;
import io.github.unityinitiative.province.ProvinceId;
import io.github.unityinitiative.province.Provinces;
import io.github.unityinitiative.province.Region;
import io.github.unityinitiative.signatory.Contact;
import io.github.unityinitiative.signatory.Initiative;
import io.github.unityinitiative.signatory.NameSpelling;
import io.github.unityinitiative.signatory.PersonName;
import io.github.unityinitiative.signatory.Profession;
import io.github.unityinitiative.signatory.ProfessionCategory;
import io.github.unityinitiative.signatory.Provenance;
import io.github.unityinitiative.signatory.Residence;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import io.github.unityinitiative.signatory.SignatoryStatus;
import io.github.unityinitiative.signatory.StatedProvince;
import io.github.unityinitiative.text.LanguageTag;
import io.github.unityinitiative.text.LocalizedText;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InitiativeValidatorTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2014-07-01T12:00:00Z"), ZoneOffset.UTC);
    private static final InitiativeValidator VALIDATOR =
            InitiativeValidator.builder(CLOCK).build();
    private static final LocalDate LAUNCH = LocalDate.of(2014, 6, 17);

    private static Document.Builder letter() {
        return Document.builder("urn:example:letter", LocalizedText.of(LanguageTag.ENGLISH, "Letter"))
                .language(DocumentLanguage.of(LanguageTag.ENGLISH, TextStatus.ORIGINAL))
                .date(LAUNCH)
                .addressee(new Addressee("parliament", AddresseeKind.PARLIAMENT, LocalizedText.empty()));
    }

    private static Demand demand(int number, String addressee, String text) {
        return new Demand(
                number,
                Stance.ASKS,
                List.of(addressee),
                LocalizedText.empty(),
                LocalizedText.of(LanguageTag.ENGLISH, text));
    }

    private static Signatory.Builder signatory(String id) {
        return Signatory.builder(SignatoryId.of(id), PersonName.of("Sara Ahmed"));
    }

    private static List<String> lines(List<Violation> violations) {
        return violations.stream()
                .map(violation -> violation.severity() + " " + violation.code() + " " + violation.path())
                .toList();
    }

    @Test
    void aSoundDatasetHasNothingToReport() {
        Document document = letter().demand(demand(1, "parliament", "Text")).build();
        ValidationReport report = VALIDATOR.validate(
                document,
                Stream.of(
                        signatory("s1").signedOn(LAUNCH).build(),
                        signatory("s2").signedOn(LocalDate.of(2014, 7, 1)).build()));
        assertThat(report).isEqualTo(new ValidationReport(2, 0, 0, 0, Map.of(), List.of()));
        assertThat(report.isValid()).isTrue();
    }

    @Test
    void everyProblemOfARecordIsReportedWithItsPath() {
        Signatory faulty = Signatory.builder(
                        SignatoryId.of("s1"), PersonName.of("17").with(NameSpelling.of("www.example.org")))
                .profession(new Profession("a\u0007", ProfessionCategory.OTHER))
                .residence(new Residence(new StatedProvince("Atlantis", null), "Sweden", "x".repeat(301)))
                .contact(new Contact("nobody", "12"))
                .signedOn(LocalDate.of(2015, 1, 1))
                .build();
        assertThat(lines(VALIDATOR.validate(faulty)))
                .containsExactly(
                        "ERROR email-address contact.email",
                        "ERROR phone-number contact.phone",
                        "ERROR no-link name.others[0].text",
                        "ERROR has-letter name.signed.text",
                        "ERROR no-controls profession.written",
                        "ERROR maximum-length residence.city",
                        "ERROR country-code residence.country",
                        "ERROR signed-in-future signedOn",
                        "WARNING unknown-province residence.province",
                        "WARNING province-and-country residence.province");
    }

    @Test
    void violationsNameTheRecordAndItsRow() {
        Signatory faulty = signatory("s7")
                .name(PersonName.of("17"))
                .provenance(new Provenance("file.csv", 7L))
                .build();
        assertThat(VALIDATOR.validate(faulty))
                .containsExactly(new Violation(
                        "has-letter",
                        Severity.ERROR,
                        "name.signed.text",
                        Map.of(),
                        SignatoryId.of("s7"),
                        new Provenance("file.csv", 7L)));
    }

    @Test
    void anIdMadeOfPersonalDataIsNotRepeated() {
        List<Violation> violations = VALIDATOR.validate(
                signatory("ali@example.org").name(PersonName.of("17")).build());
        assertThat(violations).hasSize(2).allMatch(violation -> violation.id().isEmpty());
    }

    @Test
    void argumentsAreThoseOfTheRule() {
        List<Violation> violations =
                VALIDATOR.validate(signatory("s1").affiliation("x".repeat(301)).build());
        assertThat(violations)
                .singleElement()
                .satisfies(violation -> assertThat(violation.arguments()).containsExactly(Map.entry("value", "300")));
    }

    @Test
    void textOfALetterIsCheckedInEachLanguage() {
        Document document = letter().preamble(
                        LocalizedText.of(LanguageTag.ENGLISH, "Fine\nlines").with(LanguageTag.ARABIC, "a\u202Eb"))
                .demand(demand(1, "parliament", "a\u0007"))
                .build();
        assertThat(lines(VALIDATOR.validate(document).violations()))
                .containsExactly("ERROR no-controls demands[0].text[en]", "ERROR no-bidi-overrides preamble[0][ar]");
    }

    @Test
    void demandsAreNumberedWithoutGapsAndSpeakToKnownAddressees() {
        Document document = letter().demand(demand(1, "parliament", "One"))
                .demand(demand(3, "senate", "Three"))
                .addressee(new Addressee("parliament", AddresseeKind.OTHER, LocalizedText.empty()))
                .language(DocumentLanguage.of(LanguageTag.ENGLISH, TextStatus.SUMMARY))
                .build();
        ValidationReport report = VALIDATOR.validate(document);
        assertThat(lines(report.violations()))
                .containsExactly(
                        "ERROR demand-number demands[1].number",
                        "ERROR duplicate-addressee addressees[1].id",
                        "ERROR unknown-addressee demands[1].addressees[0]",
                        "ERROR duplicate-language languages[1].tag");
        assertThat(report.violations().get(0).arguments()).containsEntry("expected", "2");
    }

    @Test
    void aPublishedLetterNeedsMoreThanADraft() {
        Document draft = Document.builder("urn:example:letter", LocalizedText.empty())
                .language(DocumentLanguage.of(LanguageTag.ENGLISH, TextStatus.SUMMARY))
                .build();
        assertThat(VALIDATOR.validate(draft).violations()).isEmpty();
        InitiativeValidator strict =
                InitiativeValidator.builder(CLOCK).published().build();
        assertThat(lines(strict.validate(draft).violations()))
                .containsExactly("ERROR no-demands demands", "WARNING no-original languages", "WARNING no-date date");
        Document partial = letter().language(DocumentLanguage.of(LanguageTag.ARABIC, TextStatus.TRANSLATION))
                .demand(demand(1, "parliament", "One"))
                .build();
        assertThat(lines(strict.validate(partial).violations()))
                .containsExactly("WARNING missing-language demands[0].text");
    }

    @Test
    void aTitleOrDemandWithoutAWordIsADraft() {
        Document draft = Document.builder("urn:example:letter", LocalizedText.of(LanguageTag.ENGLISH, " "))
                .language(DocumentLanguage.of(LanguageTag.ENGLISH, TextStatus.ORIGINAL))
                .date(LAUNCH)
                .addressee(new Addressee("parliament", AddresseeKind.PARLIAMENT, LocalizedText.empty()))
                .demand(demand(1, "parliament", "…"))
                .build();
        assertThat(VALIDATOR.validate(draft).violations()).isEmpty();
        InitiativeValidator strict =
                InitiativeValidator.builder(CLOCK).published().build();
        assertThat(lines(strict.validate(draft).violations()))
                .containsExactly("ERROR has-letter demands[0].text[en]", "ERROR has-letter title[en]");
    }

    @Test
    void markupInALetterIsAWarning() {
        Document document = Document.builder(
                        "urn:example:letter", LocalizedText.of(LanguageTag.ENGLISH, "<h1>Letter</h1>"))
                .preamble(LocalizedText.of(LanguageTag.ENGLISH, "<p>We"))
                .closing(LocalizedText.of(LanguageTag.ENGLISH, "us&nbsp;all"))
                .demand(new Demand(
                        1,
                        Stance.ASKS,
                        List.of(),
                        LocalizedText.of(LanguageTag.ENGLISH, "<i>peace</i>"),
                        LocalizedText.of(LanguageTag.ENGLISH, "<br>")))
                .build();
        assertThat(lines(VALIDATOR.validate(document).violations()))
                .containsExactly(
                        "WARNING no-markup closing[0][en]",
                        "WARNING no-markup demands[0].subject[en]",
                        "WARNING no-markup demands[0].text[en]",
                        "WARNING no-markup preamble[0][en]",
                        "WARNING no-markup title[en]");
    }

    @Test
    void idsAreUniqueInTheDataset() {
        DatasetValidation validation = VALIDATOR.start(letter().build());
        assertThat(validation.add(signatory("s1").build())).isEmpty();
        assertThat(validation.add(signatory("s2").build())).isEmpty();
        assertThat(lines(validation.add(signatory("s1").build()))).containsExactly("ERROR duplicate-id id");
        assertThat(validation.report().invalidSignatories()).isEqualTo(1);
    }

    @Test
    void idsMayBeLeftUncompared() {
        DatasetValidation validation = InitiativeValidator.builder(CLOCK)
                .without("duplicate-id")
                .build()
                .start(letter().build());
        assertThat(validation.add(signatory("s1").build())).isEmpty();
        assertThat(validation.add(signatory("s1").build())).isEmpty();
        assertThat(validation.report().signatories()).isEqualTo(2);
    }

    @Test
    void aSignatureIsGivenBetweenLaunchAndToday() {
        ValidationReport report = VALIDATOR.validate(
                letter().build(),
                Stream.of(
                        signatory("s1").signedOn(LocalDate.of(2014, 6, 16)).build(),
                        signatory("s2").signedOn(LocalDate.of(2014, 7, 2)).build()));
        assertThat(report.counts()).isEqualTo(Map.of("signed-before-launch", 1L, "signed-in-future", 1L));
    }

    @Test
    void aProvinceExistedOnTheDay() {
        Residence halabja = new Residence(new StatedProvince("Halabja", ProvinceId.of("halabja")), null, null);
        Signatory early = signatory("s1")
                .residence(halabja)
                .signedOn(LocalDate.of(2013, 6, 18))
                .build();
        assertThat(lines(VALIDATOR.validate(early))).containsExactly("WARNING province-not-on-date residence.province");
        Residence nowhere = new Residence(new StatedProvince("x", ProvinceId.of("atlantis")), "IQ", null);
        assertThat(lines(VALIDATOR.validate(signatory("s2").residence(nowhere).build())))
                .containsExactly("WARNING unknown-province residence.province");
    }

    @Test
    void aClaimOfMoreSignaturesThanCountedIsAWarning() {
        DatasetValidation validation =
                VALIDATOR.start(letter().claimedSignatures(2).build());
        validation.add(signatory("s1").build());
        validation.add(signatory("s2").status(SignatoryStatus.WITHDRAWN).build());
        assertThat(validation.report().violations())
                .containsExactly(Violation.of(
                        "claimed-signatures",
                        Severity.WARNING,
                        "claimedSignatures",
                        Map.of("claimed", "2", "counted", "1")));
        validation.add(signatory("s3").build());
        assertThat(validation.report().violations()).isEmpty();
    }

    @Test
    void allViolationsAreCountedAndTheFirstAreKept() {
        InitiativeValidator bounded =
                InitiativeValidator.builder(CLOCK).maximumKept(3).build();
        ValidationReport report = bounded.validate(
                letter().build(),
                IntStream.range(0, 10)
                        .mapToObj(number -> signatory("s" + number)
                                .name(PersonName.of("17"))
                                .build()));
        assertThat(report.errors()).isEqualTo(10);
        assertThat(report.violations()).hasSize(3);
        assertThat(report.omitted()).isEqualTo(7);
        assertThat(report.isValid()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InitiativeValidator.builder(CLOCK).maximumKept(-1));
    }

    @Test
    void whatIsWrongWithTheLetterIsInTheReportOnTheDataset() {
        Document twice = letter().language(DocumentLanguage.of(LanguageTag.ENGLISH, TextStatus.SUMMARY))
                .build();
        assertThat(VALIDATOR.validate(twice, Stream.of(signatory("s1").build())).counts())
                .isEqualTo(Map.of("duplicate-language", 1L));
    }

    @Test
    void aWarningMakesNothingInvalid() {
        Residence nowhere = new Residence(new StatedProvince("x", null), null, null);
        ValidationReport report = VALIDATOR.validate(
                letter().build(), Stream.of(signatory("s1").residence(nowhere).build()));
        assertThat(report.invalidSignatories()).isZero();
        assertThat(report.errors()).isZero();
        assertThat(report.warnings()).isEqualTo(1);
        assertThat(report.isValid()).isTrue();
        assertThat(report.omitted()).isZero();
    }

    @Test
    void whatIsWrongWithTheWholeIsKeptBesideTheFirst() {
        InitiativeValidator bounded =
                InitiativeValidator.builder(CLOCK).maximumKept(1).build();
        Residence nowhere = new Residence(new StatedProvince("x", null), null, null);
        ValidationReport report = bounded.validate(
                letter().claimedSignatures(9).build(),
                Stream.of(
                        signatory("s1").name(PersonName.of("17")).build(),
                        signatory("s2").residence(nowhere).build()));
        assertThat(report.violations()).extracting(Violation::code).containsExactly("has-letter", "claimed-signatures");
        assertThat(report.errors()).isEqualTo(1);
        assertThat(report.warnings()).isEqualTo(2);
        assertThat(report.omitted()).isEqualTo(1);
    }

    @Test
    void aReportMayKeepNothingButCounts() {
        ValidationReport report = InitiativeValidator.builder(CLOCK)
                .maximumKept(0)
                .build()
                .validate(
                        letter().build(),
                        Stream.of(signatory("s1").name(PersonName.of("17")).build()));
        assertThat(report.violations()).isEmpty();
        assertThat(report.omitted()).isEqualTo(1);
    }

    @Test
    void aProvinceThatExistedOnTheDayIsFine() {
        Residence halabja = new Residence(new StatedProvince("Halabja", ProvinceId.of("halabja")), null, null);
        Residence basra = new Residence(new StatedProvince("Basra", ProvinceId.of("basra")), "IQ", null);
        assertThat(VALIDATOR.validate(
                        signatory("s1").residence(halabja).signedOn(LAUNCH).build()))
                .as("one of the region, though not yet of the federation")
                .isEmpty();
        assertThat(VALIDATOR.validate(
                        signatory("s2").residence(basra).signedOn(LAUNCH).build()))
                .isEmpty();
    }

    @Test
    void anInitiativeIsItsLetterAndItsSignatures() {
        Initiative initiative = new Initiative(
                letter().claimedSignatures(2).build(),
                List.of(signatory("s1").build(), signatory("s1").build()));
        assertThat(VALIDATOR.validate(initiative))
                .isEqualTo(VALIDATOR.validate(initiative.document(), initiative.signatories().stream()))
                .satisfies(report -> assertThat(report.counts()).containsOnlyKeys("duplicate-id"));
    }

    @Test
    void anApplicationBringsItsOwnProvinces() {
        Residence basra = new Residence(new StatedProvince("Basra", ProvinceId.of("basra")), null, null);
        Residence atlantis = new Residence(new StatedProvince("x", ProvinceId.of("atlantis")), null, null);
        Province only = new Province(
                ProvinceId.of("atlantis"),
                Region.FEDERAL,
                DatePeriod.always(),
                null,
                null,
                List.of(),
                List.of(),
                List.of());
        InitiativeValidator own = InitiativeValidator.builder(CLOCK)
                .provinces(Provinces.of(List.of(only)))
                .build();
        assertThat(own.validate(signatory("s1").residence(atlantis).build())).isEmpty();
        assertThat(lines(own.validate(signatory("s2").residence(basra).build())))
                .containsExactly("WARNING unknown-province residence.province");
    }

    @Test
    void aViolationKnowsWhereItsRecordCameFrom() {
        Violation violation = VALIDATOR
                .validate(signatory("s7")
                        .name(PersonName.of("17"))
                        .provenance(new Provenance("file.csv", 7L))
                        .build())
                .get(0);
        assertThat(violation.provenance()).contains(new Provenance("file.csv", 7L));
        assertThat(Violation.of("code", Severity.ERROR, "", Map.of()).provenance())
                .isEmpty();
    }

    @Test
    void anApplicationSwitchesExtendsAndRegradesRules() {
        InitiativeValidator own = InitiativeValidator.builder(CLOCK)
                .without("has-letter")
                .severity("email-address", Severity.WARNING)
                .rule(signatory -> signatory.affiliationOrNull() == null
                        ? List.of(Violation.of("affiliation-required", Severity.ERROR, "affiliation", Map.of()))
                        : List.of())
                .build();
        Signatory faulty = signatory("s1")
                .name(PersonName.of("17"))
                .contact(new Contact("nobody", null))
                .build();
        assertThat(lines(own.validate(faulty)))
                .containsExactly("WARNING email-address contact.email", "ERROR affiliation-required affiliation");
    }
}
