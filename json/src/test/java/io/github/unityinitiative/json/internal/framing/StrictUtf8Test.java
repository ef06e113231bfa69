package io.github.unityinitiative.json.internal.framing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class StrictUtf8Test {

    @Test
    void agreesWithTheDecoderOnEveryPairOfBytes() {
        for (int pair = 0; pair < 1 << 16; pair++) {
            assertAgrees(new byte[] {(byte) (pair >> 8), (byte) pair});
        }
    }

    @Test
    void agreesWithTheDecoderOnEveryStartOfALongSequence() {
        int[] leads = {0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5};
        int[] trails = {0x7F, 0x80, 0xBF, 0xC0};
        for (int lead : leads) {
            for (int second = 0x70; second < 0xD0; second++) {
                for (int third : trails) {
                    assertAgrees(new byte[] {(byte) lead, (byte) second, (byte) third});
                    for (int fourth : trails) {
                        assertAgrees(new byte[] {(byte) lead, (byte) second, (byte) third, (byte) fourth});
                    }
                }
            }
        }
    }

    @Property
    void agreesWithTheDecoderOnAnyBytes(@ForAll byte[] bytes) {
        assertAgrees(bytes);
    }

    @Property
    void acceptsWhatTheEncoderWrites(@ForAll String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(StrictUtf8.firstMalformed(bytes, 0, bytes.length)).isEqualTo(-1);
    }

    @Test
    void saysWhereTheFirstMalformedSequenceStarts() {
        byte[] bytes = {'a', (byte) 0xD8, (byte) 0xA7, (byte) 0xC0, (byte) 0xBC};
        assertThat(StrictUtf8.firstMalformed(bytes, 0, bytes.length)).isEqualTo(3);
        assertThat(StrictUtf8.firstMalformed(bytes, 0, 3)).isEqualTo(-1);
        assertThat(StrictUtf8.firstMalformed(bytes, 2, 3)).isEqualTo(2);
    }

    private static void assertAgrees(byte[] bytes) {
        boolean wellFormed = StrictUtf8.firstMalformed(bytes, 0, bytes.length) < 0;
        if (wellFormed != decodes(bytes)) {
            throw new AssertionError("the decoder disagrees");
        }
    }

    private static boolean decodes(byte[] bytes) {
        try {
            // A new decoder reports malformed input.
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
