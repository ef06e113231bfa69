package io.github.unityinitiative.examples.cli.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CsvWriterTest {

    @Test
    void quotesOnlyWhatNeedsIt() throws IOException {
        StringBuilder table = new StringBuilder();

        new CsvWriter(table).row("s1", "a,b", "say \"c\"", " d", "=1+1", "");

        assertThat(table).hasToString("s1,\"a,b\",\"say \"\"c\"\"\",\" d\",=1+1,\n");
    }

    @Property
    void readsBackAsWritten(@ForAll String one, @ForAll String other) throws IOException {
        String left = wellFormed(one);
        String right = wellFormed(other);
        StringBuilder table = new StringBuilder("first,row\n");

        new CsvWriter(table).row("id" + left, right);

        CsvRows rows = new CsvRows(new ByteArrayInputStream(table.toString().getBytes(UTF_8)));
        rows.next();
        assertThat(rows.next()).containsExactly("id" + left, right);
    }

    private static String wellFormed(String text) {
        return new String(text.getBytes(UTF_8), UTF_8);
    }
}
