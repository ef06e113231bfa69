package io.github.unityinitiative.i18n.message;

import io.github.unityinitiative.i18n.message.MessageNode.Choice;
import io.github.unityinitiative.i18n.message.MessageNode.Placeholder;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the names of the arguments of a compiled message. */
final class MessageArguments {

    private MessageArguments() {}

    static Set<String> of(List<MessageNode> nodes) {
        Set<String> names = new TreeSet<>();
        collect(nodes, names);
        return names;
    }

    private static void collect(List<MessageNode> nodes, Set<String> names) {
        for (MessageNode node : nodes) {
            if (node instanceof Placeholder placeholder) {
                names.add(placeholder.name());
            } else if (node instanceof Choice choice) {
                names.add(choice.name());
                choice.cases().values().forEach(inner -> collect(inner, names));
            }
        }
    }
}
