package io.github.unityinitiative.examples.cli.io;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TsvRowTest {

    @Test
    void findsColumnsByTheirText() {
        TsvRow header = new TsvRow("id\tname_a\tname_b".getBytes(UTF_8));

        assertThat(header.indexOf("name_b")).hasValue(2);
        assertThat(header.indexOf("name")).isEmpty();
    }

    @Test
    void quotesAreText() {
        assertThat(new TsvRow("\"a\tb\"".getBytes(UTF_8)).column(0)).hasValue("\"a");
    }

    @Test
    void emptyColumnsAreThere() {
        TsvRow row = new TsvRow("\t".getBytes(UTF_8));

        assertThat(row.column(0)).hasValue("");
        assertThat(row.column(1)).hasValue("");
        assertThat(row.column(2)).isEmpty();
        assertThat(row.column(-1)).isEmpty();
    }

    @Test
    void aColumnThatIsNotUtf8IsEmptyButTheLineIsKept() {
        byte[] line = "caf\u00E9\tb".getBytes(ISO_8859_1);
        TsvRow row = new TsvRow(line);

        assertThat(row.column(0)).isEmpty();
        assertThat(row.column(1)).hasValue("b");
        assertThat(row.line()).isEqualTo(line);
    }
}
