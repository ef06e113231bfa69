package io.github.unityinitiative.i18n;

import io.github.unityinitiative.i18n.internal.html.HtmlParts;
import io.github.unityinitiative.i18n.internal.html.StandardPage;
import io.github.unityinitiative.i18n.internal.markup.StyleSheet;
import io.github.unityinitiative.i18n.internal.view.RenderingOptions;
import io.github.unityinitiative.i18n.language.DisplayLanguage;
import io.github.unityinitiative.i18n.message.Messages;
import io.github.unityinitiative.i18n.page.PageSlot;
import io.github.unityinitiative.i18n.page.PageTemplate;
import io.github.unityinitiative.i18n.page.SignatoryOrder;
import io.github.unityinitiative.publish.PublishedInitiative;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Renders a site in one or more languages: for each the letter, the statistics and the signatories page by page, with
 * links to the same page in the other languages, and an {@code index.html} that lets readers choose. Immutable and
 * thread-safe.
 *
 * <pre>
 * index.html  style.css
 * ckb/index.html  ckb/statistics.html  ckb/signatories.html  ckb/signatories-2.html  …
 * </pre>
 *
 * <p>All links are relative, so the site works from a folder, and no page needs script or network.
 */
public final class SiteRenderer {

    private final List<SiteLanguage> languages;
    private final PageTemplate template;

    private SiteRenderer(Builder builder) {
        this.template = builder.template;
        List<DisplayLanguage> tags = List.copyOf(builder.options.keySet());
        this.languages = builder.options.values().stream()
                .map(options -> new SiteLanguage(new HtmlParts(options), tags, builder.pageSize, template))
                .toList();
    }

    /**
     * A builder of site renderers.
     *
     * @param languages the languages of the site in the order of its language switch
     * @return a builder with the library's messages, listing 500 signatories on a page by name
     * @throws NullPointerException if {@code languages} or an element is null
     * @throws IllegalArgumentException if there is none, or one has labels only
     */
    public static Builder builder(List<DisplayLanguage> languages) {
        return new Builder(languages);
    }

    /**
     * Renders the site.
     *
     * @param initiative what may be shown
     * @param sink takes the files
     * @throws IOException if {@code sink} throws it
     * @throws NullPointerException if an argument is null
     */
    public void render(PublishedInitiative initiative, SiteSink sink) throws IOException {
        Objects.requireNonNull(initiative, "initiative");
        Objects.requireNonNull(sink, "sink");
        long named;
        try (var signatories = initiative.signatories()) {
            named = signatories.count();
        }
        sink.accept("style.css", out -> out.append(StyleSheet.page()));
        sink.accept("index.html", out -> new SiteIndex(languages, template).write(initiative, out));
        for (SiteLanguage language : languages) {
            language.render(initiative, named, sink);
        }
    }

    /** Collects what a site needs. Not thread-safe. */
    public static final class Builder {

        private final Map<DisplayLanguage, RenderingOptions> options = new LinkedHashMap<>();
        private int pageSize = 500;
        private PageTemplate template = StandardPage.read();

        private Builder(List<DisplayLanguage> languages) {
            new ArrayList<>(languages).forEach(language -> options.put(language, new RenderingOptions(language)));
            if (options.isEmpty()) {
                throw new IllegalArgumentException("languages is empty");
            }
        }

        /**
         * Sets other messages than the library's for the language that they are in.
         *
         * @param messages messages in a language of the site
         * @return this builder
         * @throws NullPointerException if {@code messages} is null
         * @throws IllegalArgumentException if the site has no such language
         */
        public Builder messages(Messages messages) {
            RenderingOptions chosen = options.get(messages.language());
            if (chosen == null) {
                throw new IllegalArgumentException("messages are in none of the languages of the site");
            }
            chosen.messages(messages);
            return this;
        }

        /**
         * Sets the order of signatories.
         *
         * @param order the order; by name if not set
         * @return this builder
         * @throws NullPointerException if {@code order} is null
         */
        public Builder order(SignatoryOrder order) {
            options.values().forEach(each -> each.order(order));
            return this;
        }

        /**
         * Sets how many signatories are held in memory to be sorted. A longer list is read several times.
         *
         * @param signatories one or more; 50,000 if not set
         * @return this builder
         * @throws IllegalArgumentException if {@code signatories} is less than 1
         */
        public Builder sortedAtOnce(int signatories) {
            options.values().forEach(each -> each.sortedAtOnce(signatories));
            return this;
        }

        /**
         * Sets how many signatories are on a page.
         *
         * @param signatories one or more; 500 if not set
         * @return this builder
         * @throws IllegalArgumentException if {@code signatories} is less than 1
         */
        public Builder pageSize(int signatories) {
            if (signatories < 1) {
                throw new IllegalArgumentException("signatories is less than 1");
            }
            this.pageSize = signatories;
            return this;
        }

        /**
         * Shows beside a name in another script how it is read: as the signatory spells it for these readers, else
         * transliterated. Names themselves are always shown as signed.
         *
         * @return this builder
         */
        public Builder nameReadings() {
            options.values().forEach(RenderingOptions::readings);
            return this;
        }

        /**
         * Sets the frame of every page, its {@code index.html} included. The style sheet of the library stays in the
         * {@linkplain PageSlot#HEAD head}; the template may link another one after it.
         *
         * @param ours the frame; the library's own if not set
         * @return this builder
         * @throws NullPointerException if {@code ours} is null
         */
        public Builder template(PageTemplate ours) {
            this.template = Objects.requireNonNull(ours, "ours");
            return this;
        }

        /**
         * Builds the renderer.
         *
         * @return an immutable renderer
         */
        public SiteRenderer build() {
            return new SiteRenderer(this);
        }
    }
}
