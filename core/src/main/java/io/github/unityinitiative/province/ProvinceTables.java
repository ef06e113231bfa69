package io.github.unityinitiative.province;

import io.github.unityinitiative.internal.ResourceTable;
import io.github.unityinitiative.internal.ResourceTable.Row;
import io.github.unityinitiative.text.LanguageTag;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the four tables of this package into provinces. */
final class ProvinceTables {

    private final List<Row> names = table("names.tsv");
    private final List<Row> codes = table("codes.tsv");
    private final List<Row> spellings = table("spellings.tsv");

    private ProvinceTables() {}

    static List<Province> read() {
        ProvinceTables tables = new ProvinceTables();
        return table("provinces.tsv").stream().map(tables::province).toList();
    }

    private Province province(Row row) {
        ProvinceId id = ProvinceId.of(row.get("id"));
        Region region = row.constant("region", Region.class);
        return new Province(
                id,
                region,
                new DatePeriod(date(row, "federal_from"), null),
                region == Region.KURDISTAN ? new DatePeriod(date(row, "regional_from"), null) : null,
                row.find("part_of").map(ProvinceId::of).orElse(null),
                of(id, names, ProvinceTables::name),
                of(id, codes, ProvinceTables::code),
                of(id, spellings, ProvinceTables::spellingsOf).stream()
                        .flatMap(List::stream)
                        .toList());
    }

    private static ProvinceName name(Row row) {
        return new ProvinceName(
                LanguageTag.parse(row.get("language")), row.get("name"), row.constant("evidence", Evidence.class));
    }

    private static ProvinceCode code(Row row) {
        return new ProvinceCode(
                scheme(row.get("scheme")),
                row.get("code"),
                new DatePeriod(date(row, "valid_from"), date(row, "valid_until")),
                row.constant("evidence", Evidence.class));
    }

    private static List<ProvinceSpelling> spellingsOf(Row row) {
        ProvinceSpelling.Kind kind = row.constant("kind", ProvinceSpelling.Kind.class);
        return row.list("spellings").stream()
                .map(text -> new ProvinceSpelling(text, kind))
                .toList();
    }

    private static CodeScheme scheme(String word) {
        return switch (word) {
            case "iso" -> CodeScheme.ISO_3166_2;
            case "iso-parent" -> CodeScheme.ISO_3166_2_PARENT;
            case "fips" -> CodeScheme.FIPS_10_4;
            case "p-code" -> CodeScheme.OCHA_P_CODE;
            default -> throw new IllegalStateException("codes.tsv has the unknown scheme " + word);
        };
    }

    private static <T> List<T> of(ProvinceId id, List<Row> rows, Function<Row, T> reader) {
        return rows.stream()
                .filter(row -> row.get("province").equals(id.value()))
                .map(reader)
                .toList();
    }

    private static @Nullable LocalDate date(Row row, String column) {
        Optional<String> cell = row.find(column);
        return cell.isEmpty() ? null : LocalDate.parse(cell.get());
    }

    private static List<Row> table(String name) {
        return ResourceTable.read(ProvinceTables.class, name);
    }
}
