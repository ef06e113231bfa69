package io.github.unityinitiative.json.internal.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.json.internal.framing.Frame;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The small streams between our frames and a parser or generator. */
class StreamsTest {

    private static Frame frame(String text) {
        return Frame.of(text.getBytes(StandardCharsets.UTF_8), 1);
    }

    @Test
    void aRecordIsReadByteByByteOrInPiecesAndEnds() {
        FrameInput input = new FrameInput();
        input.put(frame("abé"));
        byte[] piece = new byte[2];
        assertThat(input.read()).isEqualTo('a');
        assertThat(input.read(piece, 0, 2)).isEqualTo(2);
        assertThat(piece).containsExactly('b', (byte) 0xC3);
        assertThat(input.isExhausted()).isFalse();
        assertThat(input.read()).isEqualTo(0xA9);
        assertThat(input.read()).isEqualTo(-1);
        assertThat(input.isExhausted()).isTrue();
    }

    @Test
    void theNextRecordGoesOn() {
        FrameInput input = new FrameInput();
        input.put(frame(""));
        assertThat(input.read(new byte[2], 0, 2)).isEqualTo(-1);
        assertThat(input.isExhausted()).isTrue();
        input.put(frame(" x"));
        assertThat(input.isExhausted()).isFalse();
        assertThat(input.isBlank()).isFalse();
        assertThat(input.read()).isEqualTo(' ');
        assertThat(input.read()).isEqualTo('x');
        assertThat(input.isBlank()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"' ', false", "'\t', false", "'\n', false", "'\r', false", "x, true", "'\u00A0', true"})
    void whatIsNotWhiteSpaceOfJsonIsNoticed(char written, boolean other) {
        JsonSpace space = new JsonSpace();
        space.write(written);
        assertThat(space.hasOther()).isEqualTo(other);
        space.write(' ');
        assertThat(space.hasOther()).isEqualTo(other);
    }

    @Test
    void charactersAreAppendedAndWhatTheyAreAppendedToStaysOpen() throws IOException {
        StringBuilder text = new StringBuilder();
        Writer writer = new AppendableWriter(text);
        writer.write("name", 1, 2);
        assertThat(text).hasToString("am");
        writer.flush();
        writer.close();
        writer.write("e");
        assertThat(text).hasToString("ame");
    }
}
