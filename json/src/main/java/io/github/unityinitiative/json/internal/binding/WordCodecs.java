package io.github.unityinitiative.json.internal.binding;

import io.github.unityinitiative.document.AddresseeKind;
import io.github.unityinitiative.document.Stance;
import io.github.unityinitiative.document.TextStatus;
import io.github.unityinitiative.province.ProvinceId;
import io.github.unityinitiative.signatory.ProfessionCategory;
import io.github.unityinitiative.signatory.SignatoryId;
import io.github.unityinitiative.signatory.SignatoryStatus;
import io.github.unityinitiative.signatory.SpellingKind;
import io.github.unityinitiative.signatory.Visibility;
import io.github.unityinitiative.text.LanguageTag;
import java.util.List;

/** Types that are one string: ids, tags and the words of closed sets. */
public final class WordCodecs {

    private WordCodecs() {}

    public static List<Codec<?>> all() {
        return List.of(
                Codec.ofString(LanguageTag.class, LanguageTag::value, LanguageTag::parse),
                Codec.ofString(ProvinceId.class, ProvinceId::value, ProvinceId::of),
                Codec.ofString(SignatoryId.class, SignatoryId::value, SignatoryId::of),
                Codec.ofWord(AddresseeKind.class),
                Codec.ofWord(Stance.class),
                Codec.ofWord(TextStatus.class),
                Codec.ofWord(ProfessionCategory.class),
                Codec.ofWord(SignatoryStatus.class),
                Codec.ofWord(SpellingKind.class),
                Codec.ofWord(Visibility.class));
    }
}
