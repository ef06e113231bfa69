package io.github.unityinitiative.signatory;

import io.github.unityinitiative.constraint.MaximumCount;
import io.github.unityinitiative.text.LanguageTag;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A person's name: as signed, plus any other spellings. Immutable, thread-safe; {@code toString} shows no name.
 *
 * @param signed the name as signed
 * @param others other spellings in order; copied
 */
public record PersonName(
        @Valid NameSpelling signed, @MaximumCount(20) List<@Valid NameSpelling> others) {

    /**
     * Creates a name.
     *
     * @throws NullPointerException if an argument or an element is null
     */
    public PersonName {
        Objects.requireNonNull(signed, "signed");
        others = List.copyOf(others);
    }

    /**
     * A name with one spelling, in a language not known.
     *
     * @param text the name as signed
     * @return the name
     * @throws NullPointerException if {@code text} is null
     */
    public static PersonName of(String text) {
        return new PersonName(NameSpelling.of(text), List.of());
    }

    /**
     * This name with one more spelling.
     *
     * @param spelling another spelling
     * @return a new name
     * @throws NullPointerException if {@code spelling} is null
     */
    public PersonName with(NameSpelling spelling) {
        List<NameSpelling> more = new ArrayList<>(others);
        more.add(spelling);
        return new PersonName(signed, more);
    }

    /**
     * All spellings, the signed one first.
     *
     * @return a stream of at least one spelling
     */
    public Stream<NameSpelling> spellings() {
        return Stream.concat(Stream.of(signed), others.stream());
    }

    /**
     * The first spelling in exactly this language.
     *
     * @param language the language wanted
     * @return the spelling, or empty if there is none
     * @throws NullPointerException if {@code language} is null
     */
    public Optional<NameSpelling> in(LanguageTag language) {
        Objects.requireNonNull(language, "language");
        return spellings()
                .filter(spelling -> language.equals(spelling.languageOrNull()))
                .findFirst();
    }

    @Override
    public String toString() {
        return "PersonName[spellings=" + (1 + others.size()) + "]";
    }
}
