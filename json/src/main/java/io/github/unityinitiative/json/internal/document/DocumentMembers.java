package io.github.unityinitiative.json.internal.document;

import io.github.unityinitiative.document.Addressee;
import io.github.unityinitiative.document.AddresseeKind;
import io.github.unityinitiative.document.Demand;
import io.github.unityinitiative.document.Document;
import io.github.unityinitiative.document.DocumentLanguage;
import io.github.unityinitiative.document.Stance;
import io.github.unityinitiative.document.TextStatus;
import io.github.unityinitiative.extension.ExtensionValue;
import io.github.unityinitiative.extension.Extensions;
import io.github.unityinitiative.json.input.UnreadableInputException;
import io.github.unityinitiative.json.internal.value.TreeObject;
import io.github.unityinitiative.text.LocalizedText;
import java.util.Map;

/** Reads a letter from the members of the format's outer object. */
public final class DocumentMembers {

    private DocumentMembers() {}

    /**
     * Reads the letter.
     *
     * @throws UnreadableInputException if a member does not have the form it must have
     */
    public static Document read(Map<String, ExtensionValue> members) {
        return read(TreeObject.of(members));
    }

    public static Document read(TreeObject object) {
        object.take("format");
        object.optionalString("formatVersion").ifPresent(DocumentMembers::requireCurrent);
        object.take("signatories");
        Document.Builder builder = Document.builder(
                object.string("id"), object.optionalTexts("title").orElse(LocalizedText.empty()));
        object.objects("languages", DocumentMembers::language).forEach(builder::language);
        builder.date(object.optionalDay("date").orElse(null));
        object.paragraphs("preamble").forEach(builder::preamble);
        object.objects("addressees", DocumentMembers::addressee).forEach(builder::addressee);
        object.objects("demands", DocumentMembers::demand).forEach(builder::demand);
        object.paragraphs("closing").forEach(builder::closing);
        builder.claimedSignatures(object.optionalInteger("claimedSignatures").orElse(null));
        return builder.extensions(Extensions.of(object.rest())).build();
    }

    private static void requireCurrent(String version) {
        if (!FormatVersion.parse(version).isCurrent()) {
            throw new UnreadableInputException(UnreadableInputException.Reason.UNSUPPORTED_VERSION);
        }
    }

    public static DocumentLanguage language(TreeObject object) {
        return new DocumentLanguage(
                object.language("tag"),
                object.word("status", TextStatus.values()),
                object.optionalString("source").orElse(null));
    }

    public static Addressee addressee(TreeObject object) {
        return new Addressee(
                object.string("id"),
                object.word("kind", AddresseeKind.values()),
                object.optionalTexts("name").orElse(LocalizedText.empty()));
    }

    public static Demand demand(TreeObject object) {
        return new Demand(
                object.optionalInteger("number").orElseThrow(() -> object.invalid("number")),
                object.word("stance", Stance.values()),
                object.strings("addressees"),
                object.optionalTexts("subject").orElse(LocalizedText.empty()),
                object.optionalTexts("text").orElseThrow(() -> object.invalid("text")));
    }
}
