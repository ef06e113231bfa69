package io.github.unityinitiative.i18n.message;

import io.github.unityinitiative.i18n.language.DisplayLanguage;
import io.github.unityinitiative.i18n.message.MessageArgument.Quantity;
import io.github.unityinitiative.i18n.message.MessageArgument.UserText;
import io.github.unityinitiative.i18n.message.MessageArgument.Words;
import io.github.unityinitiative.i18n.message.MessageNode.Choice;
import io.github.unityinitiative.i18n.message.MessageNode.Literal;
import io.github.unityinitiative.i18n.message.MessageNode.Placeholder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * The messages of one language, compiled once. Immutable and thread-safe.
 *
 * <p>Every complete language has the same keys with the same arguments; a language of labels has some of them.
 *
 * <pre>{@code
 * Messages arabic = Messages.of(Languages.standard().get("ar"));
 * arabic.text("signatories.count", Map.of("count", MessageArgument.number(11)));   // ١١ توقيعًا
 * }</pre>
 */
public final class Messages {

    private final DisplayLanguage language;
    private final Bundle bundle;
    private final Map<String, List<MessageNode>> messages;

    private Messages(DisplayLanguage language, Bundle bundle, Map<String, List<MessageNode>> messages) {
        this.language = language;
        this.bundle = bundle;
        this.messages = Collections.unmodifiableMap(messages);
    }

    /**
     * The messages of a language.
     *
     * @param language the language
     * @return its messages, read anew from the library's data
     * @throws NullPointerException if {@code language} is null
     */
    public static Messages of(DisplayLanguage language) {
        Bundle bundle = Bundle.read(language.tag().language());
        Map<String, List<MessageNode>> messages = new TreeMap<>();
        bundle.patterns().forEach((key, pattern) -> messages.put(key, MessageCompiler.compile(pattern)));
        return new Messages(language, bundle, messages);
    }

    /**
     * These messages with one replaced, for sites that say something in their own words.
     *
     * @param key a key that there is
     * @param pattern a pattern in the syntax of ICU's {@code MessageFormat}, with arguments of the message it replaces
     * @return new messages
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if there is no such key, or the pattern is wrong or has an argument that the
     *     message does not
     */
    public Messages with(String key, String pattern) {
        List<MessageNode> replacement = MessageCompiler.compile(Objects.requireNonNull(pattern, "pattern"));
        if (!arguments(key).containsAll(MessageArguments.of(replacement))) {
            throw new IllegalArgumentException("pattern has an argument that the message has not");
        }
        Map<String, List<MessageNode>> more = new TreeMap<>(messages);
        more.put(key, replacement);
        return new Messages(language, bundle, more);
    }

    /**
     * The language that the messages are in.
     *
     * @return the language
     */
    public DisplayLanguage language() {
        return language;
    }

    /**
     * The keys that there are messages for.
     *
     * @return an unmodifiable set, sorted
     */
    public Set<String> keys() {
        return messages.keySet();
    }

    /**
     * The names of the arguments of a message.
     *
     * @param key a key that there is
     * @return the names, sorted
     * @throws NullPointerException if {@code key} is null
     * @throws IllegalArgumentException if there is no such key
     */
    public Set<String> arguments(String key) {
        return MessageArguments.of(nodes(key));
    }

    /**
     * Whether a native reader vouched for the wording of a message.
     *
     * @param key any key
     * @return true if there is such a message and it was reviewed
     * @throws NullPointerException if {@code key} is null
     */
    public boolean isReviewed(String key) {
        return bundle.isReviewed(Objects.requireNonNull(key, "key"));
    }

    /**
     * A message without arguments.
     *
     * @param key a key that there is
     * @return the message
     * @throws NullPointerException if {@code key} is null
     * @throws IllegalArgumentException if there is no such key or the message has arguments
     */
    public String text(String key) {
        return text(key, Map.of());
    }

    /**
     * A message as plain text; somebody else's text in it stands between directional isolates.
     *
     * @param key a key that there is
     * @param arguments its arguments by name
     * @return the message
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if there is no such key or an argument is missing
     */
    public String text(String key, Map<String, MessageArgument> arguments) {
        IsolatingOutput output = new IsolatingOutput();
        try {
            write(key, arguments, output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return output.toString();
    }

    /**
     * Writes a message.
     *
     * @param key a key that there is
     * @param arguments its arguments by name
     * @param output where it goes
     * @throws IOException if {@code output} throws it
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if there is no such key or an argument is missing
     */
    public void write(String key, Map<String, MessageArgument> arguments, MessageOutput output) throws IOException {
        write(nodes(key), arguments, output);
    }

    private void write(List<MessageNode> nodes, Map<String, MessageArgument> arguments, MessageOutput output)
            throws IOException {
        for (MessageNode node : nodes) {
            if (node instanceof Literal literal) {
                output.words(literal.text());
            } else if (node instanceof Placeholder placeholder) {
                write(argument(placeholder.name(), arguments), output);
            } else if (node instanceof Choice choice) {
                write(select(choice, argument(choice.name(), arguments)), arguments, output);
            }
        }
    }

    private void write(MessageArgument argument, MessageOutput output) throws IOException {
        if (argument instanceof Words words) {
            output.words(words.text());
        } else if (argument instanceof Quantity quantity) {
            output.words(language.formats().number(quantity.value()));
        } else if (argument instanceof UserText user) {
            output.userText(user.text(), user.languageOrNull());
        }
    }

    private List<MessageNode> select(Choice choice, MessageArgument argument) {
        if (choice.plural() && argument instanceof Quantity quantity) {
            return choice.select("=" + quantity.value(), language.formats().pluralCategory(quantity.value()));
        }
        if (!choice.plural() && argument instanceof Words words) {
            return choice.select(words.text(), "other");
        }
        throw new IllegalArgumentException("argument " + choice.name() + " cannot choose a form");
    }

    private List<MessageNode> nodes(String key) {
        List<MessageNode> nodes = messages.get(Objects.requireNonNull(key, "key"));
        if (nodes == null) {
            throw new IllegalArgumentException("no message " + key + " in " + language.tag());
        }
        return nodes;
    }

    private static MessageArgument argument(String name, Map<String, MessageArgument> arguments) {
        MessageArgument argument = arguments.get(name);
        if (argument == null) {
            throw new IllegalArgumentException("argument " + name + " is missing");
        }
        return argument;
    }
}
