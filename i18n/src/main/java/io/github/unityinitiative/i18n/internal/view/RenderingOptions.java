package io.github.unityinitiative.i18n.internal.view;

import io.github.unityinitiative.i18n.internal.wording.Wording;
import io.github.unityinitiative.i18n.language.DisplayLanguage;
import io.github.unityinitiative.i18n.language.Languages;
import io.github.unityinitiative.i18n.message.Messages;
import io.github.unityinitiative.i18n.page.SignatoryOrder;
import io.github.unityinitiative.province.Provinces;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the builders of all renderers let a caller choose. */
public final class RenderingOptions {

    static final int SORTED_AT_ONCE = 50_000;

    private final DisplayLanguage language;
    private @Nullable Messages messages;
    private Provinces provinces = Provinces.iraq();
    private SignatoryOrder order = SignatoryOrder.BY_NAME;
    private int sortedAtOnce = SORTED_AT_ONCE;
    private boolean readings;

    /**
     * Creates options with what is chosen if nobody chooses.
     *
     * @param language the language of the page
     * @throws NullPointerException if {@code language} is null
     * @throws IllegalArgumentException if the language has labels only
     */
    public RenderingOptions(DisplayLanguage language) {
        this.language = Objects.requireNonNull(language, "language");
        if (!language.isComplete()) {
            throw new IllegalArgumentException("language " + language.tag() + " has labels only");
        }
    }

    /**
     * Sets other messages.
     *
     * @param own messages in the language of the page
     * @throws IllegalArgumentException if they are in another language
     */
    public void messages(Messages own) {
        if (!own.language().equals(language)) {
            throw new IllegalArgumentException("messages are not in " + language.tag());
        }
        this.messages = own;
    }

    /**
     * Sets other provinces.
     *
     * @param own the provinces that signatories live in
     */
    public void provinces(Provinces own) {
        this.provinces = Objects.requireNonNull(own, "provinces");
    }

    /**
     * Sets the order of signatories.
     *
     * @param chosen the order
     */
    public void order(SignatoryOrder chosen) {
        this.order = Objects.requireNonNull(chosen, "order");
    }

    /**
     * Sets how many signatories are held in memory to be sorted.
     *
     * @param signatories one or more
     * @throws IllegalArgumentException if it is less than 1
     */
    public void sortedAtOnce(int signatories) {
        if (signatories < 1) {
            throw new IllegalArgumentException("signatories is less than 1");
        }
        this.sortedAtOnce = signatories;
    }

    /**
     * Shows how names in another script are read.
     */
    public void readings() {
        this.readings = true;
    }

    /**
     * How names are read.
     *
     * @return readings, which are none if nobody asked for them
     */
    public NameReadings nameReadings() {
        return readings ? NameReadings.forReadersOf(language) : NameReadings.none();
    }

    /**
     * The words of the page.
     *
     * @return new wording
     */
    public Wording wording() {
        Messages chosen = messages;
        return new Wording(Languages.standard(), chosen == null ? Messages.of(language) : chosen, provinces);
    }

    /**
     * The order of signatories.
     *
     * @return the order
     */
    public SignatoryOrder order() {
        return order;
    }

    /**
     * How many signatories are held in memory to be sorted.
     *
     * @return one or more
     */
    public int sortedAtOnce() {
        return sortedAtOnce;
    }
}
