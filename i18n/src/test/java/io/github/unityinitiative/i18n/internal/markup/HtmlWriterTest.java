package io.github.unityinitiative.i18n.internal.markup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.text.LanguageTag;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlWriterTest {

    /** The size of the buffer, at whose ends nothing may be lost or doubled. */
    private static final int SIZE = 16384;

    private interface Content {
        void writeTo(HtmlWriter html) throws IOException;
    }

    private static String written(Content content) throws IOException {
        StringBuilder characters = new StringBuilder();
        StringWriter writer = new StringWriter();
        for (Appendable out : new Appendable[] {characters, writer}) {
            try (HtmlWriter html = new HtmlWriter(out, language -> " lang=\"" + language + '"')) {
                content.writeTo(html);
            }
        }
        assertThat(characters).hasToString(writer.toString());
        return characters.toString();
    }

    @Test
    void fiveCharactersAreEscaped() throws IOException {
        assertThat(written(html -> html.text("<b a=\"1\" c='2'>&amp;</b>")))
                .isEqualTo("&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;amp;&lt;/b&gt;");
    }

    @Test
    void markupOfOursIsNot() throws IOException {
        assertThat(written(html -> html.raw("<p>").text("a<b").raw("</p>"))).isEqualTo("<p>a&lt;b</p>");
    }

    @Test
    void textIsCleaned() throws IOException {
        assertThat(written(html -> html.text("a\nb\u202Ec\u0007\uD800"))).isEqualTo("a bc\uFFFD");
    }

    @Test
    void textOfOthersIsIsolatedInItsLanguage() throws IOException {
        assertThat(written(html -> {
                    html.userText("علي", LanguageTag.ARABIC);
                    html.userText("Sara", null);
                    html.userText("<i>", LanguageTag.ARABIC);
                    html.words("&");
                }))
                .isEqualTo("<bdi lang=\"ar\">علي</bdi><bdi>Sara</bdi><bdi lang=\"ar\">&lt;i&gt;</bdi>&amp;");
    }

    @Test
    void aLanguageIsNamedIfItIsKnown() throws IOException {
        assertThat(written(html -> {
                    html.language(null);
                    html.language(LanguageTag.SORANI);
                }))
                .isEqualTo(" lang=\"ckb\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {SIZE - 2, SIZE - 1, SIZE, SIZE + 1, 2 * SIZE, 2 * SIZE + 1, 3 * SIZE - 1})
    void nothingIsLostWhereTheBufferEnds(int length) throws IOException {
        String plain = "x".repeat(length);
        assertThat(written(html -> html.text(plain))).isEqualTo(plain);
        assertThat(written(html -> html.raw(plain).text("ab").raw("cd"))).isEqualTo(plain + "abcd");
        assertThat(written(html -> html.raw(plain).text("<"))).isEqualTo(plain + "&lt;");
        assertThat(written(html -> html.text("<" + plain))).isEqualTo("&lt;" + plain);
        assertThat(written(html -> html.text("ab").text(plain).text("<"))).isEqualTo("ab" + plain + "&lt;");
    }

    @Test
    void aLetterAfterAFullBufferIsNotLost() throws IOException {
        String plain = "x".repeat(SIZE - 4);
        assertThat(written(html -> html.raw(plain).text("<ab"))).isEqualTo(plain + "&lt;ab");
    }

    @Test
    void nothingIsWrittenWhileTheBufferHasRoom() throws IOException {
        StringBuilder out = new StringBuilder();
        try (HtmlWriter html = new HtmlWriter(out, language -> "")) {
            html.raw("<p>").text("x".repeat(SIZE - 7)).raw("</p>");
            assertThat(out).isEmpty();
            html.raw("\n");
            assertThat(out).hasSize(SIZE);
        }
        assertThat(out).hasSize(SIZE + 1);
    }

    @Test
    void aTextThatFillsTheBufferIsKept() throws IOException {
        StringBuilder out = new StringBuilder();
        try (HtmlWriter html = new HtmlWriter(out, language -> "")) {
            html.raw("<p>").text("x".repeat(SIZE - 3));
            assertThat(out).isEmpty();
        }
        assertThat(out).hasSize(SIZE);
    }
}
