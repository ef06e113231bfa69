package io.github.unityinitiative.examples.cli.option;

import io.github.unityinitiative.i18n.ReportRenderer;
import io.github.unityinitiative.i18n.language.DisplayLanguage;
import picocli.CommandLine.Option;

/** The language in which a command tells what it found. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
public final class ReportLanguage {

    @Option(
            names = "--language",
            paramLabel = "TAG",
            converter = DisplayLanguages.class,
            defaultValue = "en",
            description = "The language of messages and explanations: ar, ckb, kmr, tr or en (default).")
    private DisplayLanguage language;

    /**
     * Words in that language.
     *
     * @return a renderer
     */
    public ReportRenderer reports() {
        return ReportRenderer.builder(language).build();
    }
}
