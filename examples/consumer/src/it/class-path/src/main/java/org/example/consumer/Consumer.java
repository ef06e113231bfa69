package org.example.consumer;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.unityinitiative.dedup.DedupReport;
import io.github.unityinitiative.dedup.Deduplicator;
import io.github.unityinitiative.document.BundledInitiative;
import io.github.unityinitiative.document.Document;
import io.github.unityinitiative.i18n.HtmlRenderer;
import io.github.unityinitiative.i18n.language.Languages;
import io.github.unityinitiative.json.PublicJsonWriter;
import io.github.unityinitiative.json.SignatoryFormat;
import io.github.unityinitiative.json.SignatoryReader;
import io.github.unityinitiative.json.SignatoryRows;
import io.github.unityinitiative.publish.Audience;
import io.github.unityinitiative.publish.PublicationPolicy;
import io.github.unityinitiative.publish.PublishedInitiative;
import io.github.unityinitiative.publish.Publisher;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.validation.InitiativeValidator;
import java.time.Clock;
import java.util.List;

/** Takes two rows all the way to a page; fails, and with it the build, if the artifacts cannot be used from outside. */
public final class Consumer {

    private static final String CSV = "id,name,province,visibility,email\n"
            + "1,Awat Sirwan Rashid,Sulaymaniyah,full,awat@example.org\n"
            + "2,Awat Rashid,Duhok,full,not an address\n";

    private Consumer() {}

    public static void main(String[] arguments) throws Exception {
        Document letter = BundledInitiative.document();
        List<Signatory> signed = read();
        check(signed.size() == 2, "both rows are signatories");
        check(!validator().validate(letter, signed.stream()).isValid(), "the faulty address is found");
        DedupReport people = Deduplicator.standard().deduplicate(signed);
        PublishedInitiative published =
                new Publisher(PublicationPolicy.of(Audience.PUBLIC)).publish(letter, signed, people);
        StringBuilder page = new StringBuilder();
        HtmlRenderer.builder(Languages.standard().get("ckb")).build().render(published, page);
        check(page.indexOf("Awat") > 0, "who agreed to be shown is shown");
        check(page.indexOf("@example.org") < 0, "addresses are not");
        StringBuilder json = new StringBuilder();
        new PublicJsonWriter().write(published, json);
        check(json.indexOf("Awat") > 0 && json.indexOf("@example.org") < 0, "the same in JSON");
    }

    private static List<Signatory> read() {
        SignatoryReader reader = SignatoryReader.builder(SignatoryFormat.CSV).build();
        try (SignatoryRows rows = reader.open(CSV.getBytes(UTF_8))) {
            return rows.stream().flatMap(row -> row.accepted().stream()).toList();
        }
    }

    private static InitiativeValidator validator() {
        return InitiativeValidator.builder(Clock.systemUTC()).build();
    }

    private static void check(boolean condition, String promise) {
        if (!condition) {
            throw new AssertionError(promise);
        }
    }
}
