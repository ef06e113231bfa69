package io.github.unityinitiative.i18n;

import io.github.unityinitiative.i18n.internal.view.RenderingOptions;
import io.github.unityinitiative.i18n.language.DisplayLanguage;
import io.github.unityinitiative.i18n.message.Messages;
import io.github.unityinitiative.i18n.page.SignatoryOrder;
import io.github.unityinitiative.province.Provinces;
import java.util.function.Function;

/**
 * Collects what a renderer needs. Not thread-safe.
 *
 * @param <R> the renderer that is built
 */
public final class RendererBuilder<R> {

    private final RenderingOptions options;
    private final Function<RenderingOptions, R> constructor;

    RendererBuilder(DisplayLanguage language, Function<RenderingOptions, R> constructor) {
        this.options = new RenderingOptions(language);
        this.constructor = constructor;
    }

    /**
     * Sets other messages than the library's.
     *
     * @param messages messages in the language of the page
     * @return this builder
     * @throws NullPointerException if {@code messages} is null
     * @throws IllegalArgumentException if they are in another language
     */
    public RendererBuilder<R> messages(Messages messages) {
        options.messages(messages);
        return this;
    }

    /**
     * Sets other provinces than those of Iraq.
     *
     * @param provinces the provinces that signatories live in
     * @return this builder
     * @throws NullPointerException if {@code provinces} is null
     */
    public RendererBuilder<R> provinces(Provinces provinces) {
        options.provinces(provinces);
        return this;
    }

    /**
     * Sets the order of signatories.
     *
     * @param order the order; by name if not set
     * @return this builder
     * @throws NullPointerException if {@code order} is null
     */
    public RendererBuilder<R> order(SignatoryOrder order) {
        options.order(order);
        return this;
    }

    /**
     * Sets how many signatories are held in memory to be sorted. A longer list is read several times.
     *
     * @param signatories one or more; 50,000 if not set
     * @return this builder
     * @throws IllegalArgumentException if {@code signatories} is less than 1
     */
    public RendererBuilder<R> sortedAtOnce(int signatories) {
        options.sortedAtOnce(signatories);
        return this;
    }

    /**
     * Shows beside a name in another script how it is read: as the signatory spells it for these readers, else
     * transliterated. Names themselves are always shown as signed.
     *
     * @return this builder
     */
    public RendererBuilder<R> nameReadings() {
        options.readings();
        return this;
    }

    /**
     * Builds the renderer.
     *
     * @return an immutable renderer
     */
    public R build() {
        return constructor.apply(options);
    }
}
