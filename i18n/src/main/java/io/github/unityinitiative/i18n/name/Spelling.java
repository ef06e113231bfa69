package io.github.unityinitiative.i18n.name;

import io.github.unityinitiative.i18n.language.DisplayLanguage;
import io.github.unityinitiative.text.Script;
import java.util.Locale;

/** How a language spells names. */
enum Spelling {
    SORANI("ckb", Script.ARABIC, 1, 1),
    ARABIC("ar", Script.ARABIC, 2, 0),
    KURMANJI("kmr", Script.LATIN, 3, 2),
    ENGLISH("en", Script.LATIN, 4, 3),
    TURKISH("tr", Script.LATIN, 5, 4);

    private final String language;
    private final Script script;
    private final int soundColumn;
    private final int partColumn;

    Spelling(String language, Script script, int soundColumn, int partColumn) {
        this.language = language;
        this.script = script;
        this.soundColumn = soundColumn;
        this.partColumn = partColumn;
    }

    static Spelling of(DisplayLanguage language) {
        for (Spelling spelling : values()) {
            if (spelling.language.equals(language.tag().language())) {
                return spelling;
            }
        }
        throw new IllegalArgumentException("no spelling of names for " + language.tag());
    }

    /** Its column in the table of sounds. */
    int soundColumn() {
        return soundColumn;
    }

    /** Its column in the table of parts. */
    int partColumn() {
        return partColumn;
    }

    Script script() {
        return script;
    }

    /** The locale whose letter case applies: Turkish has its own i. */
    Locale letterCase() {
        return this == TURKISH ? Locale.forLanguageTag("tr") : Locale.ROOT;
    }
}
