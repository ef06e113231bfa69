package io.github.unityinitiative.json.internal.token;

import java.io.OutputStream;

/** What a parser has read and not used of a record: white space, or it was not the end. */
final class JsonSpace extends OutputStream {

    private boolean other;

    static boolean isBlank(byte[] bytes, int from, int to) {
        for (int index = from; index < to; index++) {
            byte value = bytes[index];
            if (value != ' ' && value != '\n' && value != '\r' && value != '\t') {
                return false;
            }
        }
        return true;
    }

    /** Whether anything else than white space was written. */
    boolean hasOther() {
        return other;
    }

    @Override
    public void write(int value) {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        other |= !isBlank(bytes, offset, offset + length);
    }
}
