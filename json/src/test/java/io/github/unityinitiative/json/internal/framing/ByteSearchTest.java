package io.github.unityinitiative.json.internal.framing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Eight bytes at a time find what one at a time finds. */
class ByteSearchTest {

    @Property
    void findsTheFirstByteOfAValue(
            @ForAll @Size(max = 40) byte[] bytes, @ForAll byte wanted, @ForAll @IntRange(max = 40) int from) {
        int start = Math.min(from, bytes.length);
        int expected = start;
        while (expected < bytes.length && bytes[expected] != wanted) {
            expected++;
        }
        assertThat(ByteSearch.indexOf(bytes, start, bytes.length, wanted)).isEqualTo(expected);
    }

    @Property
    void findsEveryValueNextToThoseOneAboveIt(@ForAll byte wanted, @ForAll @IntRange(max = 30) int at) {
        byte[] bytes = new byte[31];
        Arrays.fill(bytes, (byte) (wanted + 1));
        assertThat(ByteSearch.indexOf(bytes, 0, bytes.length, wanted)).isEqualTo(bytes.length);
        bytes[at] = wanted;
        assertThat(ByteSearch.indexOf(bytes, 0, bytes.length, wanted)).isEqualTo(at);
        assertThat(ByteSearch.indexOf(bytes, 0, at, wanted)).isEqualTo(at);
    }

    @Property
    void findsTheEndOfAscii(@ForAll @Size(max = 40) byte[] bytes) {
        int expected = 0;
        while (expected < bytes.length && bytes[expected] >= 0) {
            expected++;
        }
        assertThat(ByteSearch.endOfAscii(bytes, 0, bytes.length)).isEqualTo(expected);
    }
}
