package io.github.unityinitiative.document;

import io.github.unityinitiative.internal.ResourceTable;
import io.github.unityinitiative.internal.ResourceTable.Row;
import io.github.unityinitiative.text.LanguageTag;
import io.github.unityinitiative.text.LocalizedText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * The 2014 Initiative of Iraqi Intellectuals for the Unity of Iraq, as data: its facts, and a summary of every part in
 * this library's own words in English, Arabic, Sorani, Kurmanji and Turkish.
 *
 * <p>Every language has the status {@link TextStatus#SUMMARY}: nobody signed these words, and no sentence of the original
 * is among them. The Arabic, Kurdish and Turkish summaries say in their {@linkplain DocumentLanguage#source() source} that no native
 * speaker has reviewed them yet. The original itself is read from a file with {@link DocumentReader}.
 */
public final class BundledInitiative {

    private static final String ID = "initiative-2014";
    private static final LocalDate LAUNCH = LocalDate.of(2014, 6, 17);
    private static final int CLAIMED_SIGNATURES = 1300;
    private static final List<LanguageTag> LANGUAGES = List.of(
            LanguageTag.ENGLISH, LanguageTag.ARABIC, LanguageTag.SORANI, LanguageTag.KURMANJI, LanguageTag.TURKISH);

    private final Map<LanguageTag, Map<String, String>> texts = new LinkedHashMap<>();

    BundledInitiative() {
        for (LanguageTag language : LANGUAGES) {
            texts.put(
                    language,
                    table(language + ".tsv").stream()
                            .collect(Collectors.toMap(row -> row.get("part"), row -> row.get("text"))));
        }
    }

    /**
     * The initiative with its 14 demands, dated 17 June 2014, claiming 1,300 signatures.
     *
     * @return the same document on every call
     */
    public static Document document() {
        return Bundled.DOCUMENT;
    }

    Document read() {
        Document.Builder builder =
                Document.builder(ID, text("title")).date(LAUNCH).claimedSignatures(CLAIMED_SIGNATURES);
        texts.forEach((language, parts) ->
                builder.language(new DocumentLanguage(language, TextStatus.SUMMARY, parts.get("source"))));
        paragraphs("preamble").forEach(builder::preamble);
        table("addressees.tsv").stream().map(BundledInitiative::addressee).forEach(builder::addressee);
        table("demands.tsv").stream().map(this::demand).forEach(builder::demand);
        paragraphs("closing").forEach(builder::closing);
        return builder.build();
    }

    private List<LocalizedText> paragraphs(String part) {
        Map<String, String> first = texts.values().iterator().next();
        long count = first.keySet().stream()
                .filter(key -> key.startsWith(part + "."))
                .count();
        return LongStream.rangeClosed(1, count)
                .mapToObj(number -> text(part + "." + number))
                .toList();
    }

    private Demand demand(Row row) {
        String part = "demand." + row.get("number");
        return new Demand(
                Integer.parseInt(row.get("number")),
                row.constant("stance", Stance.class),
                row.list("addressees"),
                text(part + ".subject"),
                text(part));
    }

    private static Addressee addressee(Row row) {
        LocalizedText name = LocalizedText.empty();
        for (LanguageTag language : LANGUAGES) {
            name = name.with(language, row.get(language.value()));
        }
        return new Addressee(row.get("id"), row.constant("kind", AddresseeKind.class), name);
    }

    private LocalizedText text(String part) {
        LocalizedText text = LocalizedText.empty();
        for (Map.Entry<LanguageTag, Map<String, String>> language : texts.entrySet()) {
            String words = language.getValue().get(part);
            if (words == null) {
                throw new IllegalStateException(language.getKey() + ".tsv has no part " + part);
            }
            text = text.with(language.getKey(), words);
        }
        return text;
    }

    private static List<Row> table(String name) {
        return ResourceTable.read(BundledInitiative.class, "initiative2014/" + name);
    }

    /** Defers reading until somebody asks. */
    private static final class Bundled {
        static final Document DOCUMENT = new BundledInitiative().read();
    }
}
