package io.github.unityinitiative.examples.cli.io;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CsvRowsTest {

    static List<Arguments> tables() {
        return List.of(
                Arguments.of("", List.of()),
                Arguments.of("\uFEFFid,entity\n", List.of(List.of("id", "entity"))),
                Arguments.of("a,b\r\n\r\nc,d", List.of(List.of("a", "b"), List.of("c", "d"))),
                Arguments.of("a,\n,b\n", List.of(List.of("a", ""), List.of("", "b"))),
                Arguments.of("\"a,b\",\"say \"\"c\"\"\"\n", List.of(List.of("a,b", "say \"c\""))),
                Arguments.of("\"a\nb\",c", List.of(List.of("a\nb", "c"))),
                Arguments.of("a\rb", List.of(List.of("a"), List.of("b"))),
                Arguments.of("\"a\"x,\"open", List.of(List.of("ax", "open"))));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void readsRows(String table, List<List<String>> expected) throws IOException {
        CsvRows rows = rows(table.getBytes(UTF_8));
        List<List<String>> found = new ArrayList<>();
        for (List<String> row = rows.next(); row != null; row = rows.next()) {
            found.add(row);
        }

        assertThat(found).isEqualTo(expected);
        assertThat(rows.number()).isEqualTo(expected.size());
    }

    @Test
    void refusesWhatIsNotUtf8() {
        assertThatThrownBy(() -> rows("caf\u00E9".getBytes(ISO_8859_1)).next())
                .isInstanceOf(CharacterCodingException.class);
    }

    @Test
    void refusesAQuoteThatNeverCloses() {
        byte[] open = ('"' + "a".repeat((1 << 20) + 1)).getBytes(UTF_8);

        assertThatThrownBy(() -> rows(open).next())
                .isInstanceOf(IOException.class)
                .hasMessage("row 1 has a field longer than 1048576 characters");
    }

    private static CsvRows rows(byte[] table) {
        return new CsvRows(new ByteArrayInputStream(table));
    }
}
