package io.github.unityinitiative.i18n.internal.view;

import io.github.unityinitiative.i18n.language.DisplayLanguage;
import io.github.unityinitiative.i18n.name.Transliterator;
import io.github.unityinitiative.publish.PublicName;
import io.github.unityinitiative.publish.PublicSignatory;
import io.github.unityinitiative.text.Script;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How readers of another script can read a name: as the signatory spells it for them, else transliterated. Immutable
 * and thread-safe.
 */
public final class NameReadings {

    private final @Nullable DisplayLanguage language;
    private final @Nullable Transliterator transliterator;
    private final Script script;

    private NameReadings(@Nullable DisplayLanguage language, @Nullable Transliterator transliterator) {
        this.language = language;
        this.transliterator = transliterator;
        this.script = language == null ? Script.OTHER : Script.of(language.nativeName());
    }

    static NameReadings none() {
        return new NameReadings(null, null);
    }

    static NameReadings forReadersOf(DisplayLanguage language) {
        return new NameReadings(language, Transliterator.forReadersOf(language));
    }

    /**
     * The reading of a name in full that is in another script than that of the page.
     *
     * @param signatory a signatory
     * @return how it is read; empty if it needs no reading or there is none
     */
    public Optional<String> of(PublicSignatory signatory) {
        PublicName name = signatory.name();
        if (transliterator == null || name.initials() || Script.of(name.text()) == script) {
            return Optional.empty();
        }
        Optional<String> own = signatory.otherSpellings().stream()
                .filter(this::isForThem)
                .map(PublicName::text)
                .findFirst();
        return own.isPresent() ? own : transliterator.apply(name.text(), name.languageOrNull());
    }

    private boolean isForThem(PublicName spelling) {
        return Script.of(spelling.text()) == script
                && (language == null
                        || spelling.language().map(language::covers).orElse(true));
    }
}
