package io.github.unityinitiative.i18n.internal.wording;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import io.github.unityinitiative.i18n.language.DisplayLanguage;
import java.util.Optional;

/** Names of countries from CLDR. Immutable and thread-safe. */
final class CountryNames {

    private final ULocale locale;

    private CountryNames(ULocale locale) {
        this.locale = locale;
    }

    static CountryNames of(DisplayLanguage language) {
        // ICU knows Kurmanji as ku; for kmr itself it would answer in the language of the machine.
        return new CountryNames(ULocale.forLanguageTag(language.htmlLanguage()));
    }

    // ICU keeps the last table itself, and most pages name no country at all.
    Optional<String> name(String code) {
        return Optional.ofNullable(LocaleDisplayNames.getInstance(locale, DisplayContext.NO_SUBSTITUTE)
                .regionDisplayName(code));
    }
}
