package io.github.unityinitiative.i18n.message;

import java.util.List;
import java.util.Map;

/** A part of a compiled message. */
sealed interface MessageNode {

    /** Words that are always there. */
    record Literal(String text) implements MessageNode {}

    /** The place of an argument. */
    record Placeholder(String name) implements MessageNode {}

    /** One of several messages, chosen by the number or the word that an argument is. */
    record Choice(String name, boolean plural, Map<String, List<MessageNode>> cases) implements MessageNode {

        List<MessageNode> select(String exact, String category) {
            List<MessageNode> chosen = cases.get(exact);
            return chosen != null ? chosen : cases.getOrDefault(category, cases.getOrDefault("other", List.of()));
        }
    }
}
