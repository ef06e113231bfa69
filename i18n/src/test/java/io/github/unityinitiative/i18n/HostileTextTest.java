package io.github.unityinitiative.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.document.Demand;
import io.github.unityinitiative.document.Document;
import io.github.unityinitiative.document.Stance;
import io.github.unityinitiative.i18n.internal.markup.TextCleaner;
import io.github.unityinitiative.i18n.language.Languages;
import io.github.unityinitiative.publish.PublishedFixture;
import io.github.unityinitiative.text.LanguageTag;
import io.github.unityinitiative.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever people write stays text: the tree of the page is that of a harmless one, and the text comes back. */
class HostileTextTest {

    private static final Languages LANGUAGES = Languages.standard();

    static List<String> own() {
        return List.of(
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "</bdi></li></ul><h1>",
                "&lt;&amp;",
                "<!--",
                "]]>",
                "\u0000\u0008\uFFFE\uD800x",
                "\u202Ereversed\u2069\u2069",
                "a\r\nb\u2028c",
                "*a* _b_ `c`",
                "[x](javascript:alert(1))",
                "![x](http://x/y)",
                "# no heading",
                "1. no list",
                "- no list",
                "> no quote",
                "    no code",
                "~~~",
                "***",
                "|a|b|",
                "http://example.org www.example.org a@example.org",
                "\\",
                "a\\",
                "&copy;",
                "<a href=x>",
                "e\u0301",
                "\uD835\uDD38",
                "---",
                "===",
                "+ x",
                "2) x",
                "{count}",
                "'{'",
                "");
    }

    @ParameterizedTest
    @MethodSource("own")
    void staysText(String hostile) {
        html(hostile);
        markdown(hostile);
    }

    @Tag("corpus")
    @Test
    void everyStringOfTheCorpusStaysText() {
        List<String> strings = Corpus.strings("corpora/derived/xss-distinct.json");
        assertThat(strings).hasSizeGreaterThan(8000);
        strings.forEach(HostileTextTest::html);
        strings.forEach(HostileTextTest::markdown);
    }

    private static final HtmlRenderer HTML =
            HtmlRenderer.builder(LANGUAGES.get("ar")).build();

    private static void html(String hostile) {
        Element page = Jsoup.parseBodyFragment(list(hostile));
        assertThat(shape(page)).isEqualTo(HARMLESS_LIST);
        String clean = TextCleaner.clean(hostile);
        assertThat(page.select(".signatories bdi").stream().map(Element::wholeText))
                .hasSize(4)
                .allMatch(clean::equals);
        Element letter = Jsoup.parseBodyFragment(letter(hostile));
        assertThat(letter.select("ol > li > *").size()).isEqualTo(3);
        assertThat(letter.select("ol > li > p").last().wholeText()).isEqualTo(clean);
        assertThat(letter.select("h1").first().wholeText()).isEqualTo(clean);
    }

    private static List<String> shape(Element page) {
        return page.getAllElements().stream()
                .map(element -> element.nodeName() + element.attributes().asList())
                .toList();
    }

    private static final List<String> HARMLESS_LIST = shape(Jsoup.parseBodyFragment(list("x")));

    private static String list(String hostile) {
        StringBuilder list = new StringBuilder();
        try {
            HTML.renderSignatories(Samples.withSignatories(List.of(Samples.named(hostile))), list);
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
        return list.toString();
    }

    private static Document document(String hostile) {
        LocalizedText text = LocalizedText.of(LanguageTag.ARABIC, hostile);
        return Document.builder("urn:example:hostile", text)
                .demand(new Demand(1, Stance.ASKS, List.of(), text, text))
                .build();
    }

    private static String letter(String hostile) {
        StringBuilder letter = new StringBuilder();
        try {
            HTML.renderLetter(PublishedFixture.of(document(hostile), Samples.statistics(), List.of()), letter);
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
        return letter.toString();
    }

    private static final MarkdownRenderer MARKDOWN =
            MarkdownRenderer.builder(LANGUAGES.get("en")).build();

    private static void markdown(String hostile) {
        String text = TextCleaner.clean(hostile).isBlank() ? "x" : hostile;
        Node tree = parse(text);
        assertThat(nodes(tree)).isEqualTo(HARMLESS_MARKDOWN);
        String clean = TextCleaner.clean(text).strip();
        assertThat(texts(tree)).anyMatch(found -> found.contains("\u2068" + clean + "\u2069"));
    }

    private static final List<String> HARMLESS_MARKDOWN = nodes(parse("x"));

    private static Node parse(String hostile) {
        return Parser.builder()
                .build()
                .parse(MARKDOWN.render(
                        PublishedFixture.of(document(hostile), Samples.statistics(), List.of(Samples.named(hostile)))));
    }

    /** Kinds of nodes but texts, which the parser cuts as it likes. */
    private static List<String> nodes(Node tree) {
        List<String> kinds = new ArrayList<>();
        tree.accept(new Kinds(kinds));
        return kinds;
    }

    private static List<String> texts(Node tree) {
        List<String> lines = new ArrayList<>();
        tree.accept(new AbstractVisitor() {
            @Override
            public void visit(org.commonmark.node.Paragraph paragraph) {
                StringBuilder line = new StringBuilder();
                for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
                    line.append(node instanceof Text text ? text.getLiteral() : "\n");
                }
                lines.add(line.toString());
            }
        });
        return lines;
    }

    private static final class Kinds extends AbstractVisitor {
        private final List<String> kinds;

        private Kinds(List<String> kinds) {
            this.kinds = kinds;
        }

        @Override
        protected void visitChildren(Node parent) {
            for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
                if (!(node instanceof Text)) {
                    kinds.add(node.getClass().getSimpleName());
                    visitChildren(node);
                }
            }
        }
    }
}
