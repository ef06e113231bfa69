package io.github.unityinitiative.province;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A table of provinces with look-up by id, by code and by spelling. Immutable and thread-safe.
 *
 * <p>Look-up by spelling is exact after folding (letter case, marks, keyboard variants of letters, a leading article,
 * words such as "governorate" or {@code "محافظة"}) and never fuzzy: a spelling that the table does not list is not
 * found. Of a spelling in several parts, such as {@code "Nineveh / Mosul"}, all parts must be known and agree. A town in a
 * disputed district is listed with every governorate that administers or claims it, and alone decides none.
 *
 * <pre>{@code
 * Provinces provinces = Provinces.iraq();
 * provinces.find("محافظة نينوى");                       // Optional[Province[id=nineveh]]
 * provinces.find("Khanaqin");                           // Optional.empty
 * provinces.find("Diyala (Khanaqin)");                  // Optional[Province[id=diyala]]
 * provinces.candidates("Khanaqin");                     // [Province[id=diyala], Province[id=sulaymaniyah]]
 * provinces.existingOn(LocalDate.of(2014, 6, 17));      // 18 provinces
 * }</pre>
 */
public final class Provinces {

    private final Map<ProvinceId, Province> byId = new LinkedHashMap<>();
    private final SpellingIndex spellings;

    private Provinces(Collection<Province> provinces) {
        for (Province province : provinces) {
            if (byId.put(province.id(), province) != null) {
                throw new IllegalArgumentException("two provinces have the id " + province.id());
            }
        }
        this.spellings = new SpellingIndex(byId.values());
    }

    /**
     * The governorates of Iraq: the 18 of June 2014, and Halabja. Read once from the tables in this module, which
     * name their sources.
     *
     * @return the same table on every call
     */
    public static Provinces iraq() {
        return Iraq.TABLE;
    }

    /**
     * A table of other provinces.
     *
     * @param provinces the provinces in order; copied
     * @return the table
     * @throws NullPointerException if the argument or an element is null
     * @throws IllegalArgumentException if two provinces have the same id, or if a spelling that is not disputed has no
     *     letter or belongs to two
     */
    public static Provinces of(Collection<Province> provinces) {
        return new Provinces(List.copyOf(provinces));
    }

    /**
     * Every province of any time.
     *
     * @return an unmodifiable list in the order of the table
     */
    public List<Province> all() {
        return List.copyOf(byId.values());
    }

    /**
     * The provinces that existed under federal law on a day.
     *
     * @param day any day
     * @return an unmodifiable list in the order of the table
     * @throws NullPointerException if {@code day} is null
     */
    public List<Province> existingOn(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return byId.values().stream()
                .filter(province -> province.existedOn(day))
                .toList();
    }

    /**
     * The province with an id.
     *
     * @param id any id
     * @return the province, or empty if the table has none of that id
     * @throws NullPointerException if {@code id} is null
     */
    public Optional<Province> byId(ProvinceId id) {
        return Optional.ofNullable(byId.get(Objects.requireNonNull(id, "id")));
    }

    /**
     * The province that had an ISO 3166-2 code on a day.
     *
     * @param code a code such as {@code "IQ-BG"}, in upper case
     * @param day the day on which the code was used
     * @return the province, or empty if the code was not valid on that day
     * @throws NullPointerException if an argument is null
     */
    public Optional<Province> byIsoCode(String code, LocalDate day) {
        Objects.requireNonNull(code, "code");
        return byId.values().stream()
                .filter(province -> province.isoCode(day).filter(code::equals).isPresent())
                .findFirst();
    }

    /**
     * The province that a spelling names.
     *
     * @param spelling a name in any language, a capital or town, or an ISO 3166-2 code of any time
     * @return the province, or empty if the spelling is unknown or a town in a disputed district
     * @throws NullPointerException if {@code spelling} is null
     */
    public Optional<Province> find(String spelling) {
        List<Province> candidates = candidates(spelling);
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    /**
     * Every province that a spelling could mean.
     *
     * @param spelling any text
     * @return one province for a spelling that {@link #find} knows, several for a town in a disputed district, none
     *     for any other text
     * @throws NullPointerException if {@code spelling} is null
     */
    public List<Province> candidates(String spelling) {
        return spellings.candidates(Objects.requireNonNull(spelling, "spelling"));
    }

    /** Defers reading until somebody asks. */
    private static final class Iraq {
        static final Provinces TABLE = of(ProvinceTables.read());
    }
}
