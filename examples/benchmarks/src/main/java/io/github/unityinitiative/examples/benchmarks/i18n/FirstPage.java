package io.github.unityinitiative.examples.benchmarks.i18n;

import io.github.unityinitiative.i18n.HtmlRenderer;
import io.github.unityinitiative.i18n.language.Languages;
import io.github.unityinitiative.publish.StreamedInitiative;
import java.lang.management.ManagementFactory;

/** Processor time from the start of the main method to the first whole page, in a fresh virtual machine. */
public final class FirstPage {

    private FirstPage() {}

    /**
     * Renders one page and prints how long it took.
     *
     * @param arguments the language; Sorani if there is none
     */
    public static void main(String[] arguments) {
        String language = arguments.length == 0 ? "ckb" : arguments[0];
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        String page = HtmlRenderer.builder(Languages.standard().get(language))
                .build()
                .render(StreamedInitiative.of(SyntheticSignatories.thousand(), 1000));
        long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
        System.out.printf("%s: %d characters in %d ms of CPU%n", language, page.length(), spent / 1_000_000);
    }
}
