package io.github.unityinitiative.examples.cli.publish;

import io.github.unityinitiative.examples.cli.option.DisplayLanguages;
import io.github.unityinitiative.i18n.RendererBuilder;
import io.github.unityinitiative.i18n.SiteRenderer;
import io.github.unityinitiative.i18n.language.DisplayLanguage;
import io.github.unityinitiative.i18n.page.SignatoryOrder;
import java.util.List;
import picocli.CommandLine.Option;

/** The options of how a site looks. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class SiteOptions {

    @Option(
            names = "--languages",
            paramLabel = "TAGS",
            split = ",",
            defaultValue = "ar,ckb,kmr,en",
            converter = DisplayLanguages.class,
            description = "The languages of the site (default: ${DEFAULT-VALUE}).")
    private List<DisplayLanguage> languages;

    @Option(
            names = "--order",
            paramLabel = "ORDER",
            defaultValue = "name",
            converter = SignatoryOrders.class,
            description = "How signatories are listed: by name, under their province or profession, or as read"
                    + " (default: ${DEFAULT-VALUE}).")
    private SignatoryOrder order;

    @Option(
            names = "--readings",
            description =
                    "Show beside a name in another script how it is read: as its owner spells it, else transliterated.")
    private boolean readings;

    List<DisplayLanguage> languages() {
        return languages;
    }

    SiteRenderer site() {
        SiteRenderer.Builder builder = SiteRenderer.builder(languages).order(order);
        return (readings ? builder.nameReadings() : builder).build();
    }

    /** Builds a renderer of one text that looks like the site. */
    <R> R build(RendererBuilder<R> builder) {
        builder.order(order);
        return (readings ? builder.nameReadings() : builder).build();
    }
}
