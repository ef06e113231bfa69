package io.github.unityinitiative.json.internal.framing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.unityinitiative.json.input.ReadLimits;
import io.github.unityinitiative.json.input.UnreadableInputException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class InflatedInputTest {

    private static InputStream opened(ReadLimits limits) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(new byte[] {1, 2, (byte) 0xFF});
        }
        return InflatedInput.of(new ByteArrayInputStream(bytes.toByteArray()), limits);
    }

    @Test
    void bytesComeOneByOneAsTheyWereWritten() throws IOException {
        try (InputStream in = opened(ReadLimits.defaults())) {
            assertThat(new int[] {in.read(), in.read(), in.read(), in.read()}).containsExactly(1, 2, 0xFF, -1);
        }
    }

    @Test
    void theyAreCountedHoweverTheyAreRead() throws IOException {
        try (InputStream in = opened(ReadLimits.defaults().withInflatedBytes(2))) {
            assertThat(in.read()).isEqualTo(1);
            assertThat(in.read()).isEqualTo(2);
            assertThatThrownBy(in::read).isInstanceOf(UnreadableInputException.class);
        }
        try (InputStream in = opened(ReadLimits.defaults().withInflatedBytes(2))) {
            assertThat(in.read()).isEqualTo(1);
            assertThatThrownBy(() -> in.read(new byte[8])).isInstanceOf(UnreadableInputException.class);
        }
    }

    @Test
    void anInputThatIsNotCompressedIsLeftAsItIs() throws IOException {
        try (InputStream in = InflatedInput.of(new ByteArrayInputStream(new byte[] {0x1F}), ReadLimits.defaults())) {
            assertThat(in.readAllBytes()).containsExactly(0x1F);
        }
    }
}
