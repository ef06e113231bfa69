package io.github.unityinitiative.i18n.message;

import io.github.unityinitiative.text.LanguageTag;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What can be put into a message. */
public sealed interface MessageArgument {

    /**
     * Words of ours in the language of the message: a date, a label.
     *
     * @param text the words
     * @return the argument
     * @throws NullPointerException if {@code text} is null
     */
    static MessageArgument words(String text) {
        return new Words(text);
    }

    /**
     * A number of things, which decides plural forms.
     *
     * @param value zero or more
     * @return the argument
     */
    static MessageArgument number(long value) {
        return new Quantity(value);
    }

    /**
     * Somebody else's text, of any direction and with any characters. It is isolated and escaped wherever it goes.
     *
     * @param text the text
     * @return the argument
     * @throws NullPointerException if {@code text} is null
     */
    static MessageArgument userText(String text) {
        return new UserText(text, null);
    }

    /**
     * Words of ours.
     *
     * @param text the words
     */
    record Words(String text) implements MessageArgument {

        /**
         * Creates the argument.
         *
         * @throws NullPointerException if {@code text} is null
         */
        public Words {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A number of things.
     *
     * @param value zero or more
     */
    record Quantity(long value) implements MessageArgument {

        /**
         * Creates the argument.
         *
         * @throws IllegalArgumentException if {@code value} is negative
         */
        public Quantity {
            if (value < 0) {
                throw new IllegalArgumentException("value is negative");
            }
        }
    }

    /**
     * Somebody else's text.
     *
     * @param text the text
     * @param languageOrNull the language it is in; null if not known
     */
    record UserText(String text, @Nullable LanguageTag languageOrNull) implements MessageArgument {

        /**
         * Creates the argument.
         *
         * @throws NullPointerException if {@code text} is null
         */
        public UserText {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public String toString() {
            return "UserText[language=" + languageOrNull + "]";
        }
    }
}
