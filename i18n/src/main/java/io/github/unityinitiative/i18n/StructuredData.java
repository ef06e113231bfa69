package io.github.unityinitiative.i18n;

import io.github.unityinitiative.i18n.internal.markup.TextCleaner;
import io.github.unityinitiative.i18n.internal.view.LetterView;
import io.github.unityinitiative.i18n.internal.wording.Wording;
import io.github.unityinitiative.publish.PublishedInitiative;

/**
 * The letter as JSON-LD in the vocabulary of schema.org. Whatever could end a script element or start a comment is
 * escaped. Nobody is named in it.
 */
final class StructuredData {

    private StructuredData() {}

    static String of(PublishedInitiative initiative, LetterView letter, Wording wording) {
        StringBuilder json = new StringBuilder("{\"@context\":\"https://schema.org\",\"@type\":\"CreativeWork\"");
        member("name", letter.title().text(), json);
        member("inLanguage", wording.language().htmlLanguage(), json);
        initiative.document().date().ifPresent(date -> member("datePublished", date.toString(), json));
        if (!initiative.statistics().total().isSuppressed()) {
            json.append(",\"interactionStatistic\":{\"@type\":\"InteractionCounter\",\"interactionType\":")
                    .append("{\"@type\":\"EndorseAction\"},\"userInteractionCount\":")
                    .append(initiative.statistics().total().value().getAsLong())
                    .append('}');
        }
        return json.append('}').toString();
    }

    private static void member(String name, String value, StringBuilder json) {
        json.append(",\"").append(name).append("\":\"");
        TextCleaner.clean(value).codePoints().forEach(letter -> character(letter, json));
        json.append('"');
    }

    private static void character(int letter, StringBuilder json) {
        switch (letter) {
            case '"' -> json.append("\\\"");
            case '\\' -> json.append("\\\\");
            case '<' -> json.append("\\u003C");
            case '>' -> json.append("\\u003E");
            case '&' -> json.append("\\u0026");
            default -> json.appendCodePoint(letter);
        }
    }
}
