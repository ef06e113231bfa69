package io.github.unityinitiative.i18n.name;

import io.github.unityinitiative.i18n.language.DisplayLanguage;
import io.github.unityinitiative.text.Script;
import java.util.Locale;

/** How a language spells names. */
enum Spelling {
    SORANI("ckb", Script.ARABIC),
    ARABIC("ar", Script.ARABIC),
    KURMANJI("kmr", Script.LATIN),
    ENGLISH("en", Script.LATIN),
    TURKISH("tr", Script.LATIN);

    private final String language;
    private final Script script;

    Spelling(String language, Script script) {
        this.language = language;
        this.script = script;
    }

    static Spelling of(DisplayLanguage language) {
        for (Spelling spelling : values()) {
            if (spelling.language.equals(language.tag().language())) {
                return spelling;
            }
        }
        throw new IllegalArgumentException("no spelling of names for " + language.tag());
    }

    Script script() {
        return script;
    }

    /** The locale whose letter case applies: Turkish has its own i. */
    Locale letterCase() {
        return this == TURKISH ? Locale.forLanguageTag("tr") : Locale.ROOT;
    }
}
