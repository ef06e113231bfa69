package io.github.unityinitiative.province;

import io.github.unityinitiative.text.LanguageTag;
import io.github.unityinitiative.text.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A governorate: names, codes, the dates between which it existed.
 *
 * <p>Immutable and thread-safe. Components may only be appended to in later versions.
 *
 * <pre>{@code
 * Province kirkuk = Provinces.iraq().byId(ProvinceId.of("kirkuk")).orElseThrow();
 * kirkuk.isoCode(LocalDate.of(2014, 6, 17));   // Optional[IQ-TS]
 * kirkuk.isoCode(LocalDate.of(2014, 10, 30));  // Optional[IQ-KI]
 * }</pre>
 *
 * @param id its id
 * @param region the part of Iraq it belongs to
 * @param federal the days on which it was a governorate under federal law
 * @param regionalOrNull the days on which the Kurdistan Region treated it as a governorate; null outside that region
 * @param partOfOrNull the governorate it was part of before it was one itself; null if always one
 * @param names its names, at most one for each language
 * @param codes its codes, including those of the past
 * @param spellings other spellings by which it can be found
 */
public record Province(
        ProvinceId id,
        Region region,
        DatePeriod federal,
        @Nullable DatePeriod regionalOrNull,
        @Nullable ProvinceId partOfOrNull,
        List<ProvinceName> names,
        List<ProvinceCode> codes,
        List<ProvinceSpelling> spellings) {

    /**
     * Creates a province; lists are copied.
     *
     * @throws NullPointerException if an argument that may not be null, or an element of a list, is null
     */
    public Province {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(federal, "federal");
        names = List.copyOf(names);
        codes = List.copyOf(codes);
        spellings = List.copyOf(spellings);
    }

    /**
     * Whether it was a governorate under federal law.
     *
     * @param day any day
     * @return true if it was one on that day
     * @throws NullPointerException if {@code day} is null
     */
    public boolean existedOn(LocalDate day) {
        return federal.contains(day);
    }

    /**
     * The days on which the Kurdistan Region treated it as a governorate.
     *
     * @return the days, or empty outside that region
     */
    public Optional<DatePeriod> regional() {
        return Optional.ofNullable(regionalOrNull);
    }

    /**
     * The governorate that it was part of under federal law before it was one itself.
     *
     * @return the id, or empty if it has always been a governorate
     */
    public Optional<ProvinceId> partOf() {
        return Optional.ofNullable(partOfOrNull);
    }

    /**
     * Its name in every language that it is known in, proposed names included.
     *
     * @return the name, English first
     */
    public LocalizedText name() {
        LocalizedText text = LocalizedText.empty();
        for (ProvinceName name : names) {
            text = text.with(name.language(), name.text());
        }
        return text;
    }

    /**
     * How well its name in a language is known.
     *
     * @param language the language
     * @return observed or proposed, or empty if it has no name in exactly that language
     * @throws NullPointerException if {@code language} is null
     */
    public Optional<Evidence> nameEvidence(LanguageTag language) {
        Objects.requireNonNull(language, "language");
        return names.stream()
                .filter(name -> name.language().equals(language))
                .map(ProvinceName::evidence)
                .findFirst();
    }

    /**
     * Its ISO 3166-2 code.
     *
     * @param day the day for which the code is wanted
     * @return the code valid on that day, or empty if it had none
     * @throws NullPointerException if {@code day} is null
     */
    public Optional<String> isoCode(LocalDate day) {
        return code(CodeScheme.ISO_3166_2, day).map(ProvinceCode::value);
    }

    /**
     * Its code in a scheme.
     *
     * @param scheme the system of codes
     * @param day the day for which the code is wanted
     * @return the code valid on that day, or empty if it had none
     * @throws NullPointerException if an argument is null
     */
    public Optional<ProvinceCode> code(CodeScheme scheme, LocalDate day) {
        return codes(scheme).filter(code -> code.validity().contains(day)).findFirst();
    }

    Stream<ProvinceCode> codes(CodeScheme scheme) {
        Objects.requireNonNull(scheme, "scheme");
        return codes.stream().filter(code -> code.scheme() == scheme);
    }

    @Override
    public String toString() {
        return "Province[id=" + id + "]";
    }
}
