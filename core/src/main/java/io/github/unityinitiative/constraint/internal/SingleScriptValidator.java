package io.github.unityinitiative.constraint.internal;

import io.github.unityinitiative.constraint.SingleScript;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.Character.UnicodeScript;
import org.jspecify.annotations.Nullable;

/** Compares the scripts of the letters of each word. */
public final class SingleScriptValidator implements ConstraintValidator<SingleScript, CharSequence> {

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        UnicodeScript script = UnicodeScript.COMMON;
        for (int character : text == null ? new int[0] : text.codePoints().toArray()) {
            UnicodeScript next = scriptOf(character, script);
            if (isOfNoScript(character) || (isReal(script) && isReal(next) && script != next)) {
                return false;
            }
            script = next;
        }
        return true;
    }

    /** A character without a script of its own goes with the word; one that ends the word starts afresh. */
    private static UnicodeScript scriptOf(int character, UnicodeScript ofWord) {
        if (Character.isWhitespace(character) || Character.getType(character) == Character.DASH_PUNCTUATION) {
            return UnicodeScript.COMMON;
        }
        UnicodeScript script = UnicodeScript.of(character);
        return Character.isLetter(character) && isReal(script) ? script : ofWord;
    }

    /** A mathematical letter and the like; apostrophes and the tatweel are letters of no script too, but modifiers. */
    private static boolean isOfNoScript(int character) {
        return Character.isLetter(character)
                && UnicodeScript.of(character) == UnicodeScript.COMMON
                && Character.getType(character) != Character.MODIFIER_LETTER;
    }

    private static boolean isReal(UnicodeScript script) {
        return script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED && script != UnicodeScript.UNKNOWN;
    }
}
