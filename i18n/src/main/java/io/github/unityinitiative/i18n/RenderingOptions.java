package io.github.unityinitiative.i18n;

import io.github.unityinitiative.i18n.internal.wording.Wording;
import io.github.unityinitiative.i18n.language.DisplayLanguage;
import io.github.unityinitiative.i18n.language.Languages;
import io.github.unityinitiative.i18n.message.Messages;
import io.github.unityinitiative.province.Provinces;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the builders of all renderers let a caller choose. */
final class RenderingOptions {

    static final int SORTED_AT_ONCE = 50_000;

    private final DisplayLanguage language;
    private @Nullable Messages messages;
    private Provinces provinces = Provinces.iraq();
    private SignatoryOrder order = SignatoryOrder.BY_NAME;
    private int sortedAtOnce = SORTED_AT_ONCE;
    private boolean readings;

    RenderingOptions(DisplayLanguage language) {
        this.language = Objects.requireNonNull(language, "language");
        if (!language.isComplete()) {
            throw new IllegalArgumentException("language " + language.tag() + " has labels only");
        }
    }

    void messages(Messages own) {
        if (!own.language().equals(language)) {
            throw new IllegalArgumentException("messages are not in " + language.tag());
        }
        this.messages = own;
    }

    void provinces(Provinces own) {
        this.provinces = Objects.requireNonNull(own, "provinces");
    }

    void order(SignatoryOrder chosen) {
        this.order = Objects.requireNonNull(chosen, "order");
    }

    void sortedAtOnce(int signatories) {
        if (signatories < 1) {
            throw new IllegalArgumentException("signatories is less than 1");
        }
        this.sortedAtOnce = signatories;
    }

    void readings() {
        this.readings = true;
    }

    NameReadings nameReadings() {
        return readings ? NameReadings.forReadersOf(language) : NameReadings.none();
    }

    Wording wording() {
        Messages chosen = messages;
        return new Wording(Languages.standard(), chosen == null ? Messages.of(language) : chosen, provinces);
    }

    SignatoryList list(Wording wording) {
        return new SignatoryList(wording, order, sortedAtOnce);
    }
}
