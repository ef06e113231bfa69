package io.github.unityinitiative.json;

import io.github.unityinitiative.extension.ExtensionValue;
import io.github.unityinitiative.json.input.UnreadableInputException;
import io.github.unityinitiative.json.internal.value.IsoDay;
import io.github.unityinitiative.json.internal.value.TreeObject;
import io.github.unityinitiative.json.internal.value.Words;
import io.github.unityinitiative.province.ProvinceId;
import io.github.unityinitiative.publish.Count;
import io.github.unityinitiative.publish.PublicName;
import io.github.unityinitiative.publish.PublicSignatory;
import io.github.unityinitiative.publish.Statistics;
import io.github.unityinitiative.signatory.ProfessionCategory;
import io.github.unityinitiative.text.LanguageTag;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads the parts of a publication from the members that {@link PublicJson} writes. */
final class PublicMembers {

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,18}");

    private PublicMembers() {}

    static Statistics statistics(TreeObject object) {
        return new Statistics(
                count(object, "total"),
                count(object, "named"),
                table(object, "byProvince", PublicMembers::province),
                table(object, "byCountry", Optional::of),
                table(object, "byProfession", word -> Words.find(ProfessionCategory.values(), word)),
                table(object, "byLanguage", LanguageTag::tryParse),
                table(object, "byWeek", IsoDay::parse));
    }

    static PublicSignatory signatory(ExtensionValue value) {
        if (value instanceof ExtensionValue.Members members) {
            return signatory(TreeObject.of(members.values()));
        }
        throw UnreadableInputException.invalidDocument("/signatories");
    }

    private static PublicSignatory signatory(TreeObject object) {
        return new PublicSignatory(
                object.object("name", PublicMembers::name).orElseThrow(() -> object.invalid("name")),
                object.objects("otherNames", PublicMembers::name),
                object.optionalString("profession").orElse(null),
                object.optionalWord("professionCategory", ProfessionCategory.values())
                        .orElse(null),
                object.optionalString("affiliation").orElse(null),
                object.optionalString("province")
                        .map(word -> province(word).orElseThrow(() -> object.invalid("province")))
                        .orElse(null),
                object.optionalString("country").orElse(null),
                object.optionalString("city").orElse(null),
                object.optionalDay("signedOn").orElse(null));
    }

    private static PublicName name(TreeObject object) {
        return new PublicName(
                object.string("text"),
                object.optionalString("language")
                        .map(tag -> LanguageTag.tryParse(tag).orElseThrow(() -> object.invalid("language")))
                        .orElse(null),
                object.take("initials")
                        .filter(new ExtensionValue.Flag(true)::equals)
                        .isPresent());
    }

    private static Count count(TreeObject object, String member) {
        return object.take(member)
                .map(value -> count(value).orElseThrow(() -> object.invalid(member)))
                .orElseGet(Count::suppressed);
    }

    private static Optional<Count> count(ExtensionValue value) {
        if (value instanceof ExtensionValue.Nothing) {
            return Optional.of(Count.suppressed());
        }
        return value instanceof ExtensionValue.Numeral number
                        && WHOLE.matcher(number.digits()).matches()
                ? Optional.of(Count.of(Long.parseLong(number.digits())))
                : Optional.empty();
    }

    /** The names of cells are not repeated where they are wrong: they could be anything. */
    private static <K> Map<K, Count> table(TreeObject object, String member, Function<String, Optional<K>> key) {
        Map<K, Count> table = new LinkedHashMap<>();
        object.object(member, TreeObject::all)
                .orElseThrow(() -> object.invalid(member))
                .forEach((name, value) -> table.put(
                        key.apply(name).orElseThrow(() -> object.invalid(member)),
                        count(value).orElseThrow(() -> object.invalid(member))));
        return table;
    }

    private static Optional<ProvinceId> province(String word) {
        try {
            return Optional.of(ProvinceId.of(word));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
