package io.github.unityinitiative.json.internal.signatory;

import io.github.unityinitiative.document.TextDigest;
import io.github.unityinitiative.extension.ExtensionValue;
import io.github.unityinitiative.extension.Extensions;
import io.github.unityinitiative.json.input.RowProblem.Code;
import io.github.unityinitiative.json.internal.value.Words;
import io.github.unityinitiative.signatory.Contact;
import io.github.unityinitiative.signatory.FieldVisibility;
import io.github.unityinitiative.signatory.NameSpelling;
import io.github.unityinitiative.signatory.PersonName;
import io.github.unityinitiative.signatory.Profession;
import io.github.unityinitiative.signatory.Provenance;
import io.github.unityinitiative.signatory.Residence;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import io.github.unityinitiative.signatory.SignatoryStatus;
import io.github.unityinitiative.signatory.SpellingKind;
import io.github.unityinitiative.signatory.StatedProvince;
import io.github.unityinitiative.text.LanguageTag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of one row as they come in, and the problems found with them. */
public final class SignatoryDraft {

    private final Recognition recognition;
    private final DraftProblems problems;
    private boolean namesRestated;
    private @Nullable String id;
    private @Nullable NameSpelling signed;
    private @Nullable List<NameSpelling> others;
    private @Nullable Profession profession;
    private @Nullable String affiliation;
    private @Nullable StatedProvince province;
    private @Nullable String country;
    private @Nullable String city;
    private @Nullable String email;
    private @Nullable String phone;
    private @Nullable LocalDate signedOn;
    private @Nullable LanguageTag language;
    private @Nullable TextDigest signedText;
    private SignatoryStatus status = SignatoryStatus.CONFIRMED;
    private @Nullable FieldVisibility visibility;
    private @Nullable Provenance provenance;
    private @Nullable Map<String, ExtensionValue> extensions;

    public SignatoryDraft(Recognition recognition, DraftProblems problems) {
        this.recognition = recognition;
        this.problems = problems;
    }

    public DraftProblems problems() {
        return problems;
    }

    Recognition recognition() {
        return recognition;
    }

    /** Sets a field from the words of one cell or string. Blank words state nothing. */
    void set(Column column, String value) {
        if (value.isBlank()) {
            return;
        }
        switch (column) {
            case ID -> id(value);
            case NAME -> signed(NameSpelling.of(value));
            case PROFESSION -> profession(recognition.profession(value));
            case AFFILIATION -> affiliation = value;
            case PROVINCE -> province(recognition.province(value));
            case COUNTRY -> country = value;
            case CITY -> city = value;
            case EMAIL -> email = value;
            case PHONE -> phone = value;
            default -> setCode(column, value.strip());
        }
    }

    private void setCode(Column column, String value) {
        switch (column) {
            case SIGNED_ON -> signedOn = problems.require(recognition.day(value), Code.DATE_INVALID, column);
            case LANGUAGE -> language = problems.require(recognition.language(value), Code.LANGUAGE_INVALID, column);
            case SIGNED_TEXT -> signedText = problems.require(Words.digest(value), Code.DIGEST_INVALID, column);
            case STATUS ->
                Optional.ofNullable(problems.require(Words.status(value), Code.STATUS_INVALID, column))
                        .ifPresent(this::status);
            case VISIBILITY ->
                visibility = problems.require(
                        Words.visibility(value).map(FieldVisibility::all), Code.VISIBILITY_INVALID, column);
            default -> throw new IllegalArgumentException(column.header());
        }
    }

    private void id(String value) {
        if (value.length() > DraftProblems.LONGEST_ID) {
            problems.add(Code.ID_INVALID, Column.ID);
        } else {
            id = value;
        }
    }

    /** From now on, names replace those that are there: the last cell of a table says it again, in full. */
    public void restate() {
        namesRestated = true;
        problems.inMore();
    }

    /** The list of other spellings is given in full, though it may be empty. */
    void startOthers() {
        if (namesRestated) {
            others = null;
        }
    }

    void signed(NameSpelling spelling) {
        if (signed != null && !namesRestated) {
            other(signed);
        }
        signed = spelling;
    }

    void other(NameSpelling spelling) {
        others = others == null ? List.of(spelling) : with(others, spelling);
    }

    private static List<NameSpelling> with(List<NameSpelling> others, NameSpelling spelling) {
        List<NameSpelling> more = new ArrayList<>(others);
        more.add(spelling);
        return more;
    }

    /** Adds the name in a language, from a column such as {@code name@ar}. */
    void nameIn(LanguageTag tag, String value) {
        if (!value.isBlank()) {
            other(new NameSpelling(value, tag, SpellingKind.TRANSLITERATION));
        }
    }

    void profession(Profession value) {
        profession = value;
    }

    void province(StatedProvince value) {
        province = value;
    }

    void signedText(TextDigest value) {
        signedText = value;
    }

    void status(SignatoryStatus value) {
        status = value;
    }

    void visibility(FieldVisibility value) {
        visibility = value;
    }

    void provenance(Provenance value) {
        provenance = value;
    }

    void extension(String name, ExtensionValue value) {
        if (extensions == null) {
            extensions = new LinkedHashMap<>();
        }
        extensions.put(name, value);
    }

    /**
     * The signatory, or null if there are problems.
     *
     * @param origin where the row was read from, for a row that does not say or states no id; null if it must
     */
    public @Nullable Signatory build(@Nullable RowOrigin origin) {
        PersonName name = name();
        SignatoryId givenId = id == null && origin != null ? origin.id() : idOrNull();
        if (name == null && !problems.concern(Column.NAME)) {
            problems.add(Code.NAME_MISSING, Column.NAME);
        }
        if (givenId == null && !problems.concern(Column.ID)) {
            problems.add(Code.ID_MISSING, Column.ID);
        }
        if (name == null || givenId == null || !problems.isEmpty()) {
            return null;
        }
        return new Signatory(
                givenId,
                name,
                profession,
                affiliation,
                residence(),
                signedOn,
                language,
                signedText,
                status,
                visibility,
                email == null && phone == null ? Contact.none() : new Contact(email, phone),
                provenance(origin),
                extensions == null ? Extensions.none() : Extensions.of(extensions));
    }

    /** The id that the row states. */
    public @Nullable SignatoryId idOrNull() {
        return id == null ? null : SignatoryId.of(id);
    }

    private @Nullable Provenance provenance(@Nullable RowOrigin origin) {
        return provenance == null && origin != null ? origin.provenance() : provenance;
    }

    private Residence residence() {
        boolean unstated = province == null && country == null && city == null;
        return unstated ? Residence.unstated() : new Residence(province, country, city);
    }

    /** The name as signed; where only spellings in languages are given, the first of them was signed. */
    private @Nullable PersonName name() {
        if (signed != null) {
            return new PersonName(signed, others == null ? List.of() : others);
        }
        if (others == null) {
            return null;
        }
        NameSpelling first = others.get(0);
        return new PersonName(
                new NameSpelling(first.text(), first.languageOrNull(), SpellingKind.ORIGINAL),
                others.subList(1, others.size()));
    }
}
