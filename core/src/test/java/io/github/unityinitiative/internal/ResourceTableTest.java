package io.github.unityinitiative.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.unityinitiative.internal.ResourceTable.Row;
import io.github.unityinitiative.province.Provinces;
import java.math.RoundingMode;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class ResourceTableTest {

    @Test
    void commentsAndBlankLinesAreNoRows() {
        List<Row> rows = ResourceTable.parse("t.tsv", "# comment\n\na\tb\n1\t2\n# again\n3\t\n");
        assertThat(rows).extracting(row -> row.get("a")).containsExactly("1", "3");
        assertThat(rows).extracting(row -> row.find("b").isPresent()).containsExactly(true, false);
    }

    @Test
    void rowSaysWhereItStands() {
        List<Row> rows = ResourceTable.parse("t.tsv", "# comment\na\n1\n");
        assertThat(rows.get(0).place()).isEqualTo("t.tsv line 3");
    }

    @Test
    void cellMayHoldAList() {
        Row row = ResourceTable.parse("t.tsv", "a\n one ; two;;three \n").get(0);
        assertThat(row.list("a")).containsExactly("one", "two", "three");
    }

    @Test
    void rowWithAnotherNumberOfCellsIsRefusedWithItsPlace() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ResourceTable.parse("t.tsv", "a\tb\n1\n"))
                .withMessage("t.tsv line 2 has 1 cells, not 2");
    }

    @Test
    void unknownColumnIsRefused() {
        Row row = ResourceTable.parse("t.tsv", "a\n1\n").get(0);
        assertThatThrownBy(() -> row.get("b"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("t.tsv line 2 has no column b");
    }

    @Test
    void missingTableIsNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ResourceTable.read(ResourceTableTest.class, "missing.tsv"))
                .withMessage("missing.tsv is missing from this module");
    }

    @Test
    void aConstantIsInLowerCaseWithHyphens() {
        Row row = ResourceTable.parse("t.tsv", "a\nhalf-up\n").get(0);
        assertThat(row.constant("a", RoundingMode.class)).isEqualTo(RoundingMode.HALF_UP);
    }

    @Test
    void aTableOfTheModuleIsRead() {
        assertThat(ResourceTable.read(Provinces.class, "provinces.tsv"))
                .extracting(row -> row.get("id"))
                .contains("baghdad");
    }
}
