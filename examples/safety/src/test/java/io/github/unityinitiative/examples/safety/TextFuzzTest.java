package io.github.unityinitiative.examples.safety;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.unityinitiative.document.Document;
import io.github.unityinitiative.i18n.HtmlRenderer;
import io.github.unityinitiative.i18n.MarkdownRenderer;
import io.github.unityinitiative.i18n.PlainTextRenderer;
import io.github.unityinitiative.i18n.language.DisplayLanguage;
import io.github.unityinitiative.i18n.language.Languages;
import io.github.unityinitiative.json.PublicJsonWriter;
import io.github.unityinitiative.name.NameComparator;
import io.github.unityinitiative.name.NameParser;
import io.github.unityinitiative.name.ParsedName;
import io.github.unityinitiative.publish.Audience;
import io.github.unityinitiative.publish.PublicationPolicy;
import io.github.unityinitiative.publish.PublishedInitiative;
import io.github.unityinitiative.publish.Publisher;
import io.github.unityinitiative.signatory.FieldVisibility;
import io.github.unityinitiative.signatory.PersonName;
import io.github.unityinitiative.signatory.Profession;
import io.github.unityinitiative.signatory.ProfessionCategory;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import io.github.unityinitiative.signatory.Visibility;
import io.github.unityinitiative.text.LanguageTag;
import io.github.unityinitiative.text.LocalizedText;
import io.github.unityinitiative.validation.InitiativeValidator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Whatever somebody writes as a name stays a name: for the matcher, the validator and every renderer. */
class TextFuzzTest {

    private static final Document LETTER = Document.builder(
                    "urn:example:letter", LocalizedText.of(LanguageTag.ENGLISH, "Letter"))
            .build();
    private static final DisplayLanguage ENGLISH = Languages.standard().get("en");
    private static final InitiativeValidator VALIDATOR =
            InitiativeValidator.builder(Clock.systemUTC()).build();

    // What reads tables is made once, so that the search spends its time on the input.
    private static final NameParser PARSER = NameParser.standard();
    private static final NameComparator COMPARATOR = NameComparator.standard();
    private static final HtmlRenderer HTML = HtmlRenderer.builder(ENGLISH).build();
    private static final MarkdownRenderer MARKDOWN =
            MarkdownRenderer.builder(ENGLISH).build();
    private static final PlainTextRenderer PLAIN_TEXT =
            PlainTextRenderer.builder(ENGLISH).build();
    private static final Publisher PUBLISHER = new Publisher(PublicationPolicy.of(Audience.PUBLIC));

    private static String text(byte[] input) {
        return new String(input, StandardCharsets.UTF_8);
    }

    private static Signatory signatory(String text) {
        return Signatory.builder(SignatoryId.of("s1"), PersonName.of(text))
                .profession(new Profession(text, ProfessionCategory.OTHER))
                .affiliation(text)
                .visibility(FieldVisibility.all(Visibility.FULL))
                .build();
    }

    private static PublishedInitiative published(String text) {
        return PUBLISHER.publish(LETTER, Stream.of(signatory(text)));
    }

    @FuzzTest(maxDuration = "10m")
    void validator(byte[] input) {
        assertThat(VALIDATOR.validate(signatory(text(input))))
                .allMatch(violation -> violation.arguments().isEmpty()
                        || violation.arguments().keySet().equals(java.util.Set.of("value")));
    }

    @FuzzTest(maxDuration = "10m")
    void matcher(byte[] input) {
        int middle = input.length / 2;
        ParsedName one = PARSER.parse(new String(input, 0, middle, StandardCharsets.UTF_8));
        ParsedName other = PARSER.parse(new String(input, middle, input.length - middle, StandardCharsets.UTF_8));
        assertThat(COMPARATOR.compare(one, other).probability()).isBetween(0.0, 1.0);
        assertThat(COMPARATOR.compare(other, one).bits())
                .isEqualTo(COMPARATOR.compare(one, other).bits());
        assertThat(COMPARATOR.compare(one, one).probability()).isBetween(0.0, 1.0);
    }

    @FuzzTest(maxDuration = "10m")
    void html(byte[] input) throws IOException {
        StringBuilder page = new StringBuilder();
        HTML.renderSignatories(published(text(input)), page);
        assertThat(tags(page.toString())).doesNotContain("script", "iframe", "object", "img", "svg", "form");
        assertThat(Jsoup.parse(page.toString()).getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(attribute -> attribute.getKey()))
                .noneMatch(name -> name.startsWith("on"));
    }

    @FuzzTest(maxDuration = "10m")
    void markdown(byte[] input) throws IOException {
        StringBuilder page = new StringBuilder();
        MARKDOWN.render(published(text(input)), page);
        String html = org.commonmark.renderer.html.HtmlRenderer.builder()
                .build()
                .render(Parser.builder().build().parse(page.toString()));
        assertThat(tags(html)).doesNotContain("script", "iframe", "img", "a", "code", "pre", "blockquote");
    }

    @FuzzTest(maxDuration = "10m")
    void plainText(byte[] input) throws IOException {
        StringBuilder page = new StringBuilder();
        PLAIN_TEXT.render(published(text(input)), page);
        assertThat(page.codePoints().filter(TextFuzzTest::isDangerous)).isEmpty();
    }

    @FuzzTest(maxDuration = "10m")
    void json(byte[] input) throws IOException {
        StringBuilder file = new StringBuilder();
        new PublicJsonWriter().write(published(text(input)), file);
        assertThat(file.codePoints().filter(character -> character < ' ')).isEmpty();
        assertThat(file.toString())
                .startsWith("{\"format\":\"initiative-public\"")
                .endsWith("}");
    }

    /** Overrides, which turn the lines around them, and the escapes of terminals. */
    private static boolean isDangerous(int character) {
        return (character >= 0x202D && character <= 0x202E) || character == 0x1B || character == 0x9B;
    }

    private static java.util.Set<String> tags(String html) {
        return Jsoup.parse(html).getAllElements().stream().map(Element::tagName).collect(Collectors.toSet());
    }
}
