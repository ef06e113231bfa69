package io.github.unityinitiative.publish;

import io.github.unityinitiative.document.Document;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes published initiatives of any content, which only a publisher can do outside tests. */
public final class PublishedFixture {

    private PublishedFixture() {}

    public static PublishedInitiative of(Document document, Statistics statistics, List<PublicSignatory> signatories) {
        return streaming(document, statistics, signatories::stream);
    }

    public static PublishedInitiative streaming(
            Document document, Statistics statistics, Supplier<Stream<PublicSignatory>> signatories) {
        return new PublishedInitiative(document, statistics, signatories::get);
    }
}
