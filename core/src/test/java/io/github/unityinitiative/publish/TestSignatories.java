package io.github.unityinitiative.publish;

import io.github.unityinitiative.document.Document;
import io.github.unityinitiative.province.ProvinceId;
import io.github.unityinitiative.signatory.FieldVisibility;
import io.github.unityinitiative.signatory.PersonName;
import io.github.unityinitiative.signatory.Profession;
import io.github.unityinitiative.signatory.ProfessionCategory;
import io.github.unityinitiative.signatory.Residence;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import io.github.unityinitiative.signatory.StatedProvince;
import io.github.unityinitiative.signatory.Visibility;
import io.github.unityinitiative.text.LanguageTag;
import io.github.unityinitiative.text.LocalizedText;
import java.util.List;
import java.util.stream.IntStream;

final class TestSignatories {

    static final Document LETTER = Document.builder(
                    "urn:example:letter", LocalizedText.of(LanguageTag.ENGLISH, "Letter"))
            .build();

    private TestSignatories() {}

    static Signatory.Builder named(String id, String name, Visibility visibility) {
        return Signatory.builder(SignatoryId.of(id), PersonName.of(name)).visibility(FieldVisibility.all(visibility));
    }

    static Residence in(String province) {
        return new Residence(new StatedProvince(province, ProvinceId.of(province)), null, null);
    }

    static List<Signatory> group(String prefix, int size, String province, Visibility visibility) {
        return IntStream.range(0, size)
                .mapToObj(number -> named(prefix + number, "Example Name", visibility)
                        .residence(in(province))
                        .profession(new Profession("poet", ProfessionCategory.AUTHOR))
                        .build())
                .toList();
    }
}
