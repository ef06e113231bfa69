package io.github.unityinitiative.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.i18n.language.Languages;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextRenderersTest {

    private static final Languages LANGUAGES = Languages.standard();

    @ParameterizedTest
    @ValueSource(strings = {"ar", "ckb", "kmr", "en", "tr"})
    void plainTextHasEverything(String tag) {
        String text = PlainTextRenderer.builder(LANGUAGES.get(tag)).build().render(Samples.initiative());
        assertThat(text)
                .contains("\u2068علي حسين محمد\u2069", "Tell everybody <now>.", "\u2068House <of> Books\u2069")
                .contains(LANGUAGES.get(tag).formats().plainNumber(2) + ". ")
                .doesNotContain("\r");
    }

    @Test
    void plainTextReadsWell() {
        assertThat(PlainTextRenderer.builder(LANGUAGES.get("en")).build().render(Samples.initiative()))
                .startsWith("""
                        Open the library
                        ================

                        Launched on June 17, 2014

                        We read.

                        Demands
                        -------

                        1. Opening hours
                           Asks — To: local authorities
                           Open it daily.

                        2. Hopes — To: local authorities and the press & radio
                           Tell everybody <now>.

                        Thank you.

                        1,300 signatures
                        """);
    }

    @Test
    void markdownIsReadAsLettersAndLists() {
        String markdown = MarkdownRenderer.builder(LANGUAGES.get("en")).build().render(Samples.initiative());
        Node tree = Parser.builder().build().parse(markdown);
        int[] lists = new int[2];
        tree.accept(new AbstractVisitor() {
            @Override
            public void visit(OrderedList list) {
                lists[0]++;
                super.visitChildren(list);
            }

            @Override
            public void visit(ListItem item) {
                lists[1]++;
                super.visitChildren(item);
            }

            @Override
            public void visit(HtmlInline html) {
                throw new AssertionError("inline HTML");
            }

            @Override
            public void visit(HtmlBlock html) {
                throw new AssertionError("HTML block");
            }

            @Override
            public void visit(Link link) {
                throw new AssertionError("link");
            }
        });
        assertThat(lists[0]).isEqualTo(1);
        assertThat(lists[1]).isEqualTo(2 + 4 + 8);
    }
}
