package io.github.unityinitiative.publish;

import io.github.unityinitiative.text.LanguageTag;
import io.github.unityinitiative.text.TextFolding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The signatories that are listed, up to a bound, put in an order that their public fields alone decide: the order of
 * signing, or a hidden part of a name, cannot be read off it.
 */
final class PublicList {

    private static final Comparator<Entry> BY_CONTENT = Comparator.<Entry, Boolean>comparing(
                    entry -> entry.signatory().name().initials())
            .thenComparing(Entry::folded)
            .thenComparing(entry -> content(entry.signatory()));

    private final int maximum;
    private final List<Entry> entries = new ArrayList<>();

    PublicList(int maximum) {
        this.maximum = maximum;
    }

    void add(PublicSignatory signatory) {
        if (entries.size() >= maximum) {
            throw new PublicationLimitException(maximum);
        }
        entries.add(new Entry(TextFolding.fold(signatory.name().text()), signatory));
    }

    PublishedInitiative.Signatories inOrder() {
        entries.sort(BY_CONTENT);
        List<PublicSignatory> ordered = entries.stream().map(Entry::signatory).toList();
        return ordered::stream;
    }

    /** Every public field, so that two signatories compare as equal only if nobody can tell them apart. */
    private static String content(PublicSignatory signatory) {
        return Stream.of(
                        spelling(signatory.name()),
                        signatory.otherSpellings().stream()
                                .map(PublicList::spelling)
                                .collect(Collectors.joining("\u0001")),
                        signatory.professionOrNull(),
                        signatory.professionCategoryOrNull(),
                        signatory.affiliationOrNull(),
                        signatory.provinceOrNull(),
                        signatory.countryOrNull(),
                        signatory.cityOrNull(),
                        signatory.signedOnOrNull())
                .map(field -> Objects.toString(field, ""))
                .collect(Collectors.joining("\u0000"));
    }

    private static String spelling(PublicName name) {
        return name.text()
                + "\u0002"
                + name.language().map(LanguageTag::toString).orElse("");
    }

    private record Entry(String folded, PublicSignatory signatory) {}
}
