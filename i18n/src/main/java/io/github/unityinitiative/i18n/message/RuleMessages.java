package io.github.unityinitiative.i18n.message;

import io.github.unityinitiative.i18n.language.DisplayLanguage;
import io.github.unityinitiative.i18n.message.MessageNode.Literal;
import io.github.unityinitiative.i18n.message.MessageNode.Placeholder;
import io.github.unityinitiative.validation.Violation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The messages of the validation rules in one language, from the bundles that Bean Validation reads too. Immutable and
 * thread-safe.
 */
public final class RuleMessages {

    private static final String PREFIX = "io.github.unityinitiative.";

    private final DisplayLanguage language;
    private final Map<String, List<MessageNode>> messages = new TreeMap<>();

    private RuleMessages(DisplayLanguage language) {
        this.language = language;
        String resource = "/ContributorValidationMessages_" + language.tag().language() + ".properties";
        Bundle.read(Violation.class, resource)
                .patterns()
                .forEach((key, pattern) ->
                        messages.put(key.substring(PREFIX.length()), MessageCompiler.compile(pattern)));
    }

    /**
     * The messages of the rules in a language.
     *
     * @param language a complete language
     * @return its messages
     * @throws NullPointerException if {@code language} is null, or has labels only
     */
    public static RuleMessages of(DisplayLanguage language) {
        return new RuleMessages(language);
    }

    /**
     * What a rule says.
     *
     * @param violation the rule that was broken, with its arguments
     * @return the message, with numbers in the digits of the language; empty for a rule that is not known here
     * @throws NullPointerException if {@code violation} is null
     */
    public Optional<String> text(Violation violation) {
        return Optional.ofNullable(messages.get(
                        Objects.requireNonNull(violation, "violation").code()))
                .map(nodes -> text(nodes, violation.arguments()));
    }

    private String text(List<MessageNode> nodes, Map<String, String> arguments) {
        StringBuilder text = new StringBuilder();
        for (MessageNode node : nodes) {
            if (node instanceof Literal literal) {
                text.append(literal.text());
            } else if (node instanceof Placeholder placeholder) {
                text.append(argument(arguments.getOrDefault(placeholder.name(), "")));
            }
        }
        return text.toString();
    }

    // An argument is a bound or a count of ours, or else a word that must not mix with the sentence.
    private String argument(String value) {
        return value.matches("[0-9]{1,18}")
                ? language.formats().number(Long.parseLong(value))
                : Isolates.isolate(value);
    }
}
