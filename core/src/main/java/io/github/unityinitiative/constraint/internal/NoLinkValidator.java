package io.github.unityinitiative.constraint.internal;

import io.github.unityinitiative.constraint.NoLink;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks for links in the visible text. */
public final class NoLinkValidator implements ConstraintValidator<NoLink, CharSequence> {

    // Each alternative starts only where a word starts, so that the search is linear in the length of the text.
    private static final Pattern LINK = Pattern.compile(
            "://|(?<![\\p{L}\\p{N}])www\\.|(?<![\\p{L}\\p{N}])(?:mailto|javascript|data|tel):|[\\p{L}\\p{N}]@[\\p{L}\\p{N}]"
                    + "|(?<![a-z0-9-])[a-z0-9-]{1,63}\\.(?:[a-z0-9-]{2,63}\\.){0,3}+[a-z]{2,24}/"
                    + "|(?<![a-z0-9-])[a-z0-9-]{3,63}\\.(?:com|net|org|info|biz|xyz|top|site|online|link|click|shop|app|io|ru|cn|iq|tk)(?![a-z0-9])",
            Pattern.CASE_INSENSITIVE);

    private static String plain(CharSequence text) {
        return VisibleText.of(text)
                .replace('\uFF0E', '.')
                .replace('\u3002', '.')
                .replace('\uFF61', '.')
                .replace('\uFE52', '.')
                .replace('\uFF1A', ':')
                .replace('\uFF0F', '/')
                .replace('\uFF20', '@')
                .replace('\uFE6B', '@');
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null || !LINK.matcher(plain(text)).find();
    }
}
