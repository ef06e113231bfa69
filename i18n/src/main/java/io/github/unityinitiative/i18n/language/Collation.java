package io.github.unityinitiative.i18n.language;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RawCollationKey;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;

/** The sort order of a language. A frozen collator is thread-safe. */
final class Collation {

    private static final String FROM_ICU = "icu:";

    private final Collator collator;

    private Collation(Collator collator) {
        this.collator = collator;
    }

    static Collation of(String rules) {
        return new Collation(
                (rules.startsWith(FROM_ICU) ? byLocale(rules.substring(FROM_ICU.length())) : byRules(rules)).freeze());
    }

    private static Collator byLocale(String locale) {
        return Collator.getInstance(locale.equals("root") ? ULocale.ROOT : ULocale.forLanguageTag(locale));
    }

    private static Collator byRules(String rules) {
        try {
            return new RuleBasedCollator(rules);
        } catch (Exception e) {
            throw new IllegalStateException("collation rules in the language data are wrong", e);
        }
    }

    byte[] key(String text) {
        RawCollationKey key = ((RuleBasedCollator) collator).getRawCollationKey(text, new RawCollationKey());
        return Arrays.copyOf(key.bytes, key.size);
    }

    int compare(String one, String other) {
        return collator.compare(one, other);
    }
}
