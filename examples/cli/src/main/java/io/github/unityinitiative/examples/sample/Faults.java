package io.github.unityinitiative.examples.sample;

import io.github.unityinitiative.examples.sample.SampleRow.Column;
import java.util.List;
import java.util.Locale;

/** Spoils rows the way that real imports are spoiled. */
final class Faults {

    private final Draw draw;

    Faults(Draw draw) {
        this.draw = draw;
    }

    /** Makes the row have exactly this fault; an {@link Planted#EXTRA_CELL} is added when it is written. */
    SampleRow plant(SampleRow row, Planted fault) {
        return switch (fault) {
            case BAD_DATE -> row.set(Column.SIGNED_ON, draw.of(List.of("2014-13-45", "2014-06-31", "yesterday")));
            case DATE_BEFORE_LAUNCH -> row.set(Column.SIGNED_ON, day("2014-05-%02d"));
            case DATE_IN_FUTURE -> row.set(Column.SIGNED_ON, day("2114-07-%02d"));
            case UNKNOWN_PROVINCE -> inProvince(row, draw.of(List.of("Atlantis", "Bagdhad", "بغدد", "Kurdistan")));
            case PROVINCE_AND_COUNTRY -> inProvince(row, "Baghdad").set(Column.COUNTRY, "SE");
            case BAD_COUNTRY ->
                row.set(Column.PROVINCE, "").set(Column.COUNTRY, draw.of(List.of("XX", "Narnia", "ZZ")));
            case FORMULA_NAME -> row.set(Column.NAME, draw.of(List.of("=1+1", "@SUM(A1:A9)", "=cmd|' /C calc'!A0")));
            case LINK_NAME -> row.set(Column.NAME, draw.of(List.of("https://example.com/win", "www.example.org")));
            case HTML_NAME -> row.set(Column.NAME, "<b>" + row.get(Column.NAME) + "</b>");
            case BIDI_NAME -> row.set(Column.NAME, "\u202E" + row.get(Column.NAME));
            case MISSING_NAME ->
                row.set(Column.NAME, "").set(Column.NAME_AR, "").set(Column.NAME_EN, "");
            case BAD_EMAIL -> row.set(Column.EMAIL, draw.of(List.of("nobody(at)example.org", "@example.com", "none")));
            case BAD_PHONE -> row.set(Column.PHONE, draw.of(List.of("call me", "12", "see e-mail")));
            case BAD_VISIBILITY -> row.set(Column.VISIBILITY, draw.of(List.of("everyone", "secret")));
            case EXTRA_CELL -> row;
            default -> throw new IllegalArgumentException(fault + " is no fault");
        };
    }

    private static SampleRow inProvince(SampleRow row, String province) {
        return row.set(Column.PROVINCE, province).set(Column.COUNTRY, "").set(Column.CITY, "");
    }

    private String day(String pattern) {
        return String.format(Locale.ROOT, pattern, 1 + draw.below(28));
    }
}
