package io.github.unityinitiative.i18n.internal.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownEscapeTest {

    @ParameterizedTest
    @ValueSource(
            chars = {'\\', '`', '*', '_', '{', '}', '[', ']', '<', '>', '&', '~', '|', '$', '@', '!', '"', '\'', '^'})
    void aMarkIsEscapedWhereverItStands(char mark) {
        assertThat(MarkdownEscape.escape("a" + mark + "b")).isEqualTo("a\\" + mark + "b");
        assertThat(MarkdownEscape.escape("" + mark)).isEqualTo("\\" + mark);
    }

    @ParameterizedTest
    @ValueSource(chars = {'#', '+', '-', '=', ':', '.', '(', ')'})
    void aMarkThatStartsABlockIsEscapedThereAlone(char mark) {
        String shown = MarkdownEscape.escape("a " + mark + " b");
        assertThat(shown).isEqualTo("a " + mark + " b");
        if (mark != ':') {
            assertThat(MarkdownEscape.escape(mark + " b")).isEqualTo("\\" + mark + " b");
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "1. Ali, 1\\. Ali",
        "17) Ali, 17\\) Ali",
        "909. x, 909\\. x",
        "1a. Ali, 1a. Ali",
        "a1. Ali, a1. Ali",
        "/1. Ali, /1. Ali",
        ":1. Ali, :1. Ali",
        "http://example.org, http\\://example.org",
        "http:/example, http:/example",
        "www.example, www\\.example",
        "WWW.example, WWW\\.example",
        "xwww.example, xwww\\.example",
        "ww.example, ww.example",
    })
    void listsAndLinksDoNotComeAbout(String text, String escaped) {
        assertThat(MarkdownEscape.escape(text)).isEqualTo(escaped);
    }

    @Test
    void spacesAtTheEndsAreTakenOffATextButNotOffWords() {
        assertThat(MarkdownEscape.escape("    Ali\n")).isEqualTo("Ali");
        assertThat(MarkdownEscape.escapeWords(" Ali* ")).isEqualTo(" Ali\\* ");
    }

    @Test
    void aTextIsOneLine() {
        assertThat(MarkdownEscape.escape("a\n\n# b\u202E")).isEqualTo("a  # b");
    }
}
