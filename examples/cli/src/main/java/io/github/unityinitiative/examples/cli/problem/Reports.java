package io.github.unityinitiative.examples.cli.problem;

import io.github.unityinitiative.i18n.ReportRenderer;
import io.github.unityinitiative.i18n.language.Languages;

/** Words for problems where nobody chose a language. */
public final class Reports {

    private Reports() {}

    /**
     * English reports.
     *
     * @return a new renderer
     */
    public static ReportRenderer english() {
        return ReportRenderer.builder(Languages.standard().get("en")).build();
    }
}
