package io.github.unityinitiative.i18n.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The frame of an HTML page: markup of the site's owner with slots for what the library writes. Immutable and thread-safe.
 *
 * <pre>{@code
 * PageTemplate ours = PageTemplate.parse("""
 *     <!DOCTYPE html>
 *     <html lang="{{language}}" dir="{{direction}}">
 *     <head>
 *     {{head}}<link rel="stylesheet" href="/campaign.css">
 *     </head>
 *     <body>
 *     {{skip}}{{navigation}}<main id="text">
 *     {{content}}</main>
 *     <footer><a href="/join">Join us</a></footer>
 *     </body>
 *     </html>
 *     """);
 * SiteRenderer site = SiteRenderer.builder(languages).template(ours).build();
 * }</pre>
 *
 * <p>Only the template itself is markup. Whatever goes into a slot is escaped, so no text of a letter or a signatory can
 * name a slot or leave its place.
 */
public final class PageTemplate {

    private static final Pattern SLOT = Pattern.compile("\\{\\{([^{}]*)}}");
    private static final List<PageSlot> REQUIRED =
            List.of(PageSlot.LANGUAGE, PageSlot.DIRECTION, PageSlot.HEAD, PageSlot.CONTENT);

    private final List<Part> parts;

    private PageTemplate(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /**
     * Reads a template.
     *
     * @param html the markup with its slots
     * @return the template
     * @throws NullPointerException if {@code html} is null
     * @throws IllegalArgumentException if something between double braces is no slot, or the language, the direction, the
     *     head or the content is missing or there twice
     */
    public static PageTemplate parse(String html) {
        List<Part> parts = new ArrayList<>();
        Matcher matcher = SLOT.matcher(Objects.requireNonNull(html, "html"));
        int end = 0;
        while (matcher.find()) {
            parts.add(new Part(html.substring(end, matcher.start()), Optional.of(slot(matcher.group()))));
            end = matcher.end();
        }
        parts.add(new Part(html.substring(end), Optional.empty()));
        REQUIRED.forEach(slot -> requireOnce(slot, parts));
        return new PageTemplate(parts);
    }

    private static PageSlot slot(String placeholder) {
        return Arrays.stream(PageSlot.values())
                .filter(slot -> slot.placeholder().equals(placeholder))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("html has " + placeholder + ", which is no slot"));
    }

    private static void requireOnce(PageSlot slot, List<Part> parts) {
        long count = parts.stream()
                .filter(part -> part.slot().equals(Optional.of(slot)))
                .count();
        if (count != 1) {
            throw new IllegalArgumentException(
                    "html has " + slot.placeholder() + " " + count + " times instead of once");
        }
    }

    /**
     * The template in pieces, in their order.
     *
     * @return an unmodifiable list; only the last part has no slot
     */
    public List<Part> parts() {
        return parts;
    }

    /**
     * Markup, and the slot that comes after it.
     *
     * @param markup markup of the template, which may be empty
     * @param slot the slot; empty at the end of the template
     */
    public record Part(String markup, Optional<PageSlot> slot) {}
}
