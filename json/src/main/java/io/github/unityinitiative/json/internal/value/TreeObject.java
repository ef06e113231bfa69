package io.github.unityinitiative.json.internal.value;

import io.github.unityinitiative.extension.ExtensionValue;
import io.github.unityinitiative.json.input.UnreadableInputException;
import io.github.unityinitiative.text.LanguageTag;
import io.github.unityinitiative.text.LocalizedText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An object of which members are taken one by one, in the form that each must have. Whatever is left at the end is of
 * unknown meaning and kept.
 */
public final class TreeObject {

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");

    private final String pointer;
    private final Map<String, ExtensionValue> left;
    private final Map<String, ExtensionValue> unknown;

    private TreeObject(String pointer, Map<String, ExtensionValue> members, Map<String, ExtensionValue> unknown) {
        this.pointer = pointer;
        this.left = new LinkedHashMap<>(members);
        this.unknown = unknown;
    }

    /** An outer object. */
    public static TreeObject of(Map<String, ExtensionValue> members) {
        return new TreeObject("", members, new LinkedHashMap<>());
    }

    /** A language map by itself. */
    public static LocalizedText localizedText(ExtensionValue value) {
        return of(Map.of()).localized(value, "");
    }

    /** All members, taken. */
    public Map<String, ExtensionValue> all() {
        Map<String, ExtensionValue> members = new LinkedHashMap<>(left);
        left.clear();
        return members;
    }

    public UnreadableInputException invalid(String member) {
        return UnreadableInputException.invalidDocument(Pointers.child(pointer, member));
    }

    public Optional<ExtensionValue> take(String member) {
        return Optional.ofNullable(left.remove(member)).filter(value -> !(value instanceof ExtensionValue.Nothing));
    }

    public String string(String member) {
        return optionalString(member).orElseThrow(() -> invalid(member));
    }

    public Optional<String> optionalString(String member) {
        return take(member).map(value -> text(value).orElseThrow(() -> invalid(member)));
    }

    public <E extends Enum<E>> E word(String member, E[] values) {
        return Words.find(values, string(member)).orElseThrow(() -> invalid(member));
    }

    public <E extends Enum<E>> Optional<E> optionalWord(String member, E[] values) {
        return optionalString(member).map(word -> Words.find(values, word).orElseThrow(() -> invalid(member)));
    }

    public LanguageTag language(String member) {
        return LanguageTag.tryParse(string(member)).orElseThrow(() -> invalid(member));
    }

    public Optional<LocalDate> optionalDay(String member) {
        return optionalString(member).map(day -> IsoDay.parse(day).orElseThrow(() -> invalid(member)));
    }

    public Optional<Integer> optionalInteger(String member) {
        return take(member).map(value -> integer(value).orElseThrow(() -> invalid(member)));
    }

    public Optional<Long> optionalLong(String member) {
        return take(member).map(value -> whole(value).orElseThrow(() -> invalid(member)));
    }

    /** One object, read by a function; what the function leaves is kept. */
    public <T> Optional<T> object(String member, Function<TreeObject, T> reader) {
        return take(member).map(value -> {
            if (value instanceof ExtensionValue.Members object) {
                return read(new TreeObject(Pointers.child(pointer, member), object.values(), unknown), reader);
            }
            throw invalid(member);
        });
    }

    public Optional<LocalizedText> optionalTexts(String member) {
        return take(member).map(value -> localized(value, member));
    }

    public List<LocalizedText> paragraphs(String member) {
        return items(member).stream().map(item -> localized(item, member)).toList();
    }

    public List<String> strings(String member) {
        return items(member).stream()
                .map(item -> text(item).orElseThrow(() -> invalid(member)))
                .toList();
    }

    /** The objects in a list, each read by a function; what the function leaves is kept. */
    public <T> List<T> objects(String member, Function<TreeObject, T> reader) {
        List<T> list = new ArrayList<>();
        for (ExtensionValue item : items(member)) {
            String place = Pointers.child(Pointers.child(pointer, member), list.size());
            if (!(item instanceof ExtensionValue.Members object)) {
                throw UnreadableInputException.invalidDocument(place);
            }
            list.add(read(new TreeObject(place, object.values(), unknown), reader));
        }
        return list;
    }

    private static <T> T read(TreeObject object, Function<TreeObject, T> reader) {
        T value = reader.apply(object);
        object.keepRest();
        return value;
    }

    /** Everything that was not taken from this object and those inside it, by name or pointer. */
    public Map<String, ExtensionValue> rest() {
        take("extensions").ifPresent(value -> {
            if (!(value instanceof ExtensionValue.Members object)) {
                throw invalid("extensions");
            }
            unknown.putAll(object.values());
        });
        unknown.putAll(left);
        left.clear();
        return unknown;
    }

    private void keepRest() {
        left.forEach((name, value) -> unknown.put(Pointers.child(pointer, name), value));
    }

    private List<ExtensionValue> items(String member) {
        return take(member)
                .map(value -> {
                    if (value instanceof ExtensionValue.Items items) {
                        return items.values();
                    }
                    throw invalid(member);
                })
                .orElse(List.of());
    }

    private LocalizedText localized(ExtensionValue value, String member) {
        if (!(value instanceof ExtensionValue.Members object)) {
            throw invalid(member);
        }
        Map<LanguageTag, String> texts = new LinkedHashMap<>();
        object.values().forEach((tag, words) -> {
            LanguageTag language = LanguageTag.tryParse(tag).orElseThrow(() -> invalid(member));
            String text = text(words).orElseThrow(() -> invalid(member));
            if (texts.put(language, text) != null) {
                throw invalid(member);
            }
        });
        return LocalizedText.of(texts);
    }

    private static Optional<String> text(@Nullable ExtensionValue value) {
        return value instanceof ExtensionValue.Text text ? Optional.of(text.value()) : Optional.empty();
    }

    private static Optional<Integer> integer(ExtensionValue value) {
        return whole(value)
                .filter(number -> Math.abs(number) <= Integer.MAX_VALUE)
                .map(Long::intValue);
    }

    private static Optional<Long> whole(ExtensionValue value) {
        boolean whole = value instanceof ExtensionValue.Numeral numeral
                && WHOLE.matcher(numeral.digits()).matches();
        return whole ? Optional.of(Long.valueOf(((ExtensionValue.Numeral) value).digits())) : Optional.empty();
    }
}
