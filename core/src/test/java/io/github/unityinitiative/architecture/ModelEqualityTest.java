package io.github.unityinitiative.architecture;

import io.github.unityinitiative.document.Addressee;
import io.github.unityinitiative.document.Demand;
import io.github.unityinitiative.document.Document;
import io.github.unityinitiative.document.DocumentLanguage;
import io.github.unityinitiative.document.DocumentReading;
import io.github.unityinitiative.document.Placement;
import io.github.unityinitiative.document.ReadingNote;
import io.github.unityinitiative.document.TextDigest;
import io.github.unityinitiative.document.UnplacedText;
import io.github.unityinitiative.extension.ExtensionValue;
import io.github.unityinitiative.extension.Extensions;
import io.github.unityinitiative.province.DatePeriod;
import io.github.unityinitiative.province.Province;
import io.github.unityinitiative.province.ProvinceCode;
import io.github.unityinitiative.province.ProvinceId;
import io.github.unityinitiative.province.ProvinceName;
import io.github.unityinitiative.province.ProvinceSpelling;
import io.github.unityinitiative.publish.Count;
import io.github.unityinitiative.publish.PublicName;
import io.github.unityinitiative.publish.PublicSignatory;
import io.github.unityinitiative.publish.Statistics;
import io.github.unityinitiative.signatory.Contact;
import io.github.unityinitiative.signatory.FieldVisibility;
import io.github.unityinitiative.signatory.Initiative;
import io.github.unityinitiative.signatory.NameSpelling;
import io.github.unityinitiative.signatory.PersonName;
import io.github.unityinitiative.signatory.Profession;
import io.github.unityinitiative.signatory.Provenance;
import io.github.unityinitiative.signatory.Residence;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.StatedProvince;
import io.github.unityinitiative.text.LanguageTag;
import io.github.unityinitiative.text.LocalizedText;
import java.time.LocalDate;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelEqualityTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                Addressee.class,
                Contact.class,
                Count.class,
                Demand.class,
                Document.class,
                DocumentLanguage.class,
                DocumentReading.class,
                ExtensionValue.Flag.class,
                ExtensionValue.Items.class,
                ExtensionValue.Members.class,
                ExtensionValue.Numeral.class,
                ExtensionValue.Text.class,
                Extensions.class,
                FieldVisibility.class,
                Initiative.class,
                LocalizedText.class,
                NameSpelling.class,
                PersonName.class,
                Placement.class,
                Profession.class,
                Provenance.class,
                Province.class,
                ProvinceCode.class,
                ProvinceName.class,
                ProvinceSpelling.class,
                PublicName.class,
                PublicSignatory.class,
                ReadingNote.class,
                Residence.class,
                Signatory.class,
                StatedProvince.class,
                Statistics.class,
                UnplacedText.class
            })
    void equalsAndHashCodeFollowTheirContract(Class<?> type) {
        EqualsVerifier.forClass(type)
                .withPrefabValues(LanguageTag.class, LanguageTag.ARABIC, LanguageTag.ENGLISH)
                .withPrefabValues(
                        TextDigest.class,
                        new TextDigest(LanguageTag.ARABIC, "0".repeat(64)),
                        new TextDigest(LanguageTag.ARABIC, "1".repeat(64)))
                .withPrefabValues(DatePeriod.class, DatePeriod.always(), DatePeriod.since(LocalDate.of(2014, 6, 17)))
                .withPrefabValues(ProvinceId.class, ProvinceId.of("baghdad"), ProvinceId.of("basra"))
                .withPrefabValues(
                        LocalizedText.class, LocalizedText.empty(), LocalizedText.of(LanguageTag.ENGLISH, "text"))
                .withPrefabValues(
                        Extensions.class,
                        Extensions.none(),
                        Extensions.none().with("name", new ExtensionValue.Flag(true)))
                .withPrefabValues(ExtensionValue.class, new ExtensionValue.Flag(true), new ExtensionValue.Text("text"))
                .suppress(Warning.NULL_FIELDS)
                .verify();
    }
}
