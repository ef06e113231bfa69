package io.github.unityinitiative.i18n.language;

import java.io.Serial;

/** Somebody asked for a language that is not on our list. There is no fall-back: a page must not change language. */
public final class UnknownLanguageException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    UnknownLanguageException(String known) {
        super("language is not one of " + known);
    }
}
