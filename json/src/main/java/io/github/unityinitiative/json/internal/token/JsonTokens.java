package io.github.unityinitiative.json.internal.token;

import io.github.unityinitiative.extension.ExtensionValue;
import io.github.unityinitiative.json.input.ReadLimits;
import io.github.unityinitiative.json.input.RowProblem.Code;
import io.github.unityinitiative.json.internal.framing.RecordException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * The tokens of one JSON value, with the checks that a parser leaves to its user: no lone surrogates, no member twice,
 * no more members than the limits allow.
 */
public final class JsonTokens {

    private static final ExtensionValue TRUE = new ExtensionValue.Flag(true);
    private static final ExtensionValue FALSE = new ExtensionValue.Flag(false);
    private static final ExtensionValue NOTHING = new ExtensionValue.Nothing();

    /** No name that was asked for. */
    public static final int UNKNOWN = -1;

    /** No name, but the end of the object. */
    public static final int END = -2;

    private final JsonParser parser;
    private final ReadLimits limits;
    private final @Nullable Vocabulary vocabulary;
    private boolean escapes = true;
    private String unknownName = "";

    /**
     * Creates tokens.
     *
     * @param parser stands on the first token of the value
     * @param limits how much is read
     */
    public JsonTokens(JsonParser parser, ReadLimits limits) {
        this(parser, limits, null);
    }

    JsonTokens(JsonParser parser, ReadLimits limits, @Nullable Vocabulary vocabulary) {
        this.parser = parser;
        this.limits = limits;
        this.vocabulary = vocabulary;
    }

    /** Says whether the strings to come may hold escapes, and so lone surrogates; without a word, they may. */
    void expectEscapes(boolean expected) {
        this.escapes = expected;
    }

    public JsonToken current() {
        return parser.currentToken();
    }

    /** Moves on to the next member of an object and gives its name, or null at the end of the object. */
    @Nullable
    public String nextMember() {
        String name = parser.nextName();
        if (name != null) {
            requireWhole(name);
            parser.nextToken();
        }
        return name;
    }

    /**
     * Moves on to the next member of an object and gives the place of its name among known ones, {@link #UNKNOWN} for
     * any other, or {@link #END} at the end of the object.
     */
    public int nextMember(PropertyNameMatcher known) {
        int match = parser.nextNameMatch(known);
        if (match >= 0) {
            parser.nextToken();
            return match;
        }
        if (parser.currentToken() != JsonToken.PROPERTY_NAME) {
            return END;
        }
        unknownName = parser.currentName();
        requireWhole(unknownName);
        parser.nextToken();
        return UNKNOWN;
    }

    /** The name of the member that was {@link #UNKNOWN}, until the next one. */
    public String unknownName() {
        return unknownName;
    }

    /** Moves on to the next element of an array. False at its end. */
    public boolean nextElement() {
        return parser.nextToken() != JsonToken.END_ARRAY;
    }

    /** The string or the digits of the number that the parser stands on. */
    public String text() {
        String text = parser.getString();
        requireWhole(text);
        return text;
    }

    /** The string that the parser stands on, where many records have the same one. */
    public String word() {
        if (vocabulary == null) {
            return text();
        }
        String word = vocabulary.word(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
        requireWhole(word);
        return word;
    }

    public void skip() {
        value();
    }

    /** The whole value that the parser stands on, to its last token. */
    public ExtensionValue value() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> new ExtensionValue.Members(members());
            case START_ARRAY -> items();
            case VALUE_STRING -> new ExtensionValue.Text(text());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new ExtensionValue.Numeral(text());
            case VALUE_TRUE -> TRUE;
            case VALUE_FALSE -> FALSE;
            case VALUE_NULL -> NOTHING;
            default -> throw new RecordException(Code.MALFORMED_JSON);
        };
    }

    /** The members of the object that the parser stands on. */
    Map<String, ExtensionValue> members() {
        Map<String, ExtensionValue> members = new LinkedHashMap<>();
        String name = nextMember();
        while (name != null) {
            if (members.put(name, value()) != null) {
                throw new RecordException(Code.DUPLICATE_MEMBER);
            }
            requireCount(members.size());
            name = nextMember();
        }
        return members;
    }

    public void requireCount(int count) {
        if (count > limits.members()) {
            throw new RecordException(Code.TOO_MANY_MEMBERS);
        }
    }

    private ExtensionValue items() {
        List<ExtensionValue> items = new ArrayList<>();
        while (nextElement()) {
            items.add(value());
            requireCount(items.size());
        }
        return new ExtensionValue.Items(items);
    }

    private void requireWhole(String text) {
        if (escapes && hasLoneSurrogate(text)) {
            throw new RecordException(Code.LONE_SURROGATE);
        }
    }

    private static boolean hasLoneSurrogate(String text) {
        int index = 0;
        while (index < text.length()) {
            int point = text.codePointAt(index);
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                return true;
            }
            index += Character.charCount(point);
        }
        return false;
    }
}
