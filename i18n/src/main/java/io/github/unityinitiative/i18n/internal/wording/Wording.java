package io.github.unityinitiative.i18n.internal.wording;

import io.github.unityinitiative.document.AddresseeKind;
import io.github.unityinitiative.document.Stance;
import io.github.unityinitiative.i18n.language.DisplayLanguage;
import io.github.unityinitiative.i18n.language.LanguageFormats;
import io.github.unityinitiative.i18n.language.Languages;
import io.github.unityinitiative.i18n.message.MessageArgument;
import io.github.unityinitiative.i18n.message.Messages;
import io.github.unityinitiative.province.Province;
import io.github.unityinitiative.province.ProvinceId;
import io.github.unityinitiative.province.Provinces;
import io.github.unityinitiative.publish.Count;
import io.github.unityinitiative.signatory.ProfessionCategory;
import io.github.unityinitiative.text.LanguageTag;
import io.github.unityinitiative.text.LocalizedText;
import java.util.Map;
import java.util.Optional;

/** What things are called in the language of a page. Immutable and thread-safe. */
public final class Wording {

    private final Languages languages;
    private final Messages messages;
    private final Provinces provinces;
    private final CountryNames countries;

    /**
     * Creates the wording of a page.
     *
     * @param languages the languages that there are
     * @param messages the messages in the language of the page
     * @param provinces the provinces to name
     */
    public Wording(Languages languages, Messages messages, Provinces provinces) {
        this.languages = languages;
        this.messages = messages;
        this.provinces = provinces;
        this.countries = CountryNames.of(language());
    }

    /**
     * The language of the page.
     *
     * @return the language
     */
    public DisplayLanguage language() {
        return messages.language();
    }

    /**
     * The formats of the language.
     *
     * @return the formats
     */
    public LanguageFormats formats() {
        return language().formats();
    }

    /**
     * The messages of the language.
     *
     * @return the messages
     */
    public Messages messages() {
        return messages;
    }

    /**
     * The provinces that can be named.
     *
     * @return the table
     */
    public Provinces provinces() {
        return provinces;
    }

    /**
     * A text of the letter as it is shown to readers of the page.
     *
     * @param text the text in its languages
     * @return the text in the language of the page, else in the first language it has; empty if it has none
     */
    public Optional<Phrase> shown(LocalizedText text) {
        Map<LanguageTag, String> texts = text.asMap();
        String exact = texts.get(language().tag());
        if (exact != null) {
            return Optional.of(new Phrase(exact, null));
        }
        return texts.entrySet().stream()
                .filter(entry -> language().covers(entry.getKey()))
                .findFirst()
                .or(() -> texts.entrySet().stream().findFirst())
                .map(entry -> phrase(entry.getValue(), entry.getKey()));
    }

    private Phrase phrase(String text, LanguageTag language) {
        return new Phrase(text, language().covers(language) ? null : language);
    }

    /**
     * What a demand does.
     *
     * @param stance the stance
     * @return its name
     */
    public String stance(Stance stance) {
        return messages.text("stance." + stance.name());
    }

    /**
     * Somebody whom demands speak to.
     *
     * @param kind the kind of body
     * @return its name
     */
    public String addressee(AddresseeKind kind) {
        return messages.text("addressee." + kind.name());
    }

    /**
     * A group of professions.
     *
     * @param category the category
     * @return its name
     */
    public String profession(ProfessionCategory category) {
        return messages.text("profession." + category.name());
    }

    /**
     * A governorate.
     *
     * @param id its id
     * @return its name in the language of the page, else in English, else its id
     */
    public Phrase province(ProvinceId id) {
        return provinces
                .byId(id)
                .map(Province::name)
                .flatMap(this::shown)
                .orElseGet(() -> phrase(id.value(), LanguageTag.ENGLISH));
    }

    /**
     * A country.
     *
     * @param code its ISO 3166-1 alpha-2 code
     * @return its name in the language of the page, else its code
     */
    public Phrase country(String code) {
        return countries
                .name(code)
                .map(name -> new Phrase(name, null))
                .orElseGet(() -> new Phrase(code, LanguageTag.ENGLISH));
    }

    /**
     * A language.
     *
     * @param tag its tag
     * @return its name in the language of the page, else its tag
     */
    public Phrase language(LanguageTag tag) {
        return languages
                .covering(tag)
                .map(found -> "language." + found.tag().language())
                .filter(messages.keys()::contains)
                .map(key -> new Phrase(messages.text(key), null))
                .orElseGet(() -> new Phrase(tag.value(), LanguageTag.ENGLISH));
    }

    /**
     * A number of signatures, or that it may not be told.
     *
     * @param count the count
     * @return digits or words
     */
    public String count(Count count) {
        return count.isSuppressed()
                ? messages.text("statistics.suppressed")
                : formats().number(count.value().getAsLong());
    }

    /**
     * A message that tells a number of things.
     *
     * @param key the key of a message with the argument {@code count}
     * @param number the number
     * @return the message
     */
    public String quantity(String key, long number) {
        return messages.text(key, Map.of("count", MessageArgument.number(number)));
    }
}
