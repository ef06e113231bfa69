package io.github.unityinitiative.examples.sample;

import io.github.unityinitiative.examples.sample.SampleRow.Column;
import java.util.List;
import java.util.Map;

/** Lets people sign a second time. */
final class Duplicates {

    private static final Map<Writing, List<String>> TITLES = Map.of(
            Writing.ARABIC, List.of("د.", "أ.د.", "الدكتور", "م."),
            Writing.SORANI, List.of("د.", "پ.د.", "دکتۆر"),
            Writing.KURMANJI, List.of("Dr.", "Prof. Dr."),
            Writing.LATIN, List.of("Dr.", "Prof.", "Prof. Dr.", "Eng."));

    private final Signing signing;
    private final Respelling respelling;
    private final Draw draw;

    Duplicates(Signing signing, Draw draw) {
        this.signing = signing;
        this.respelling = new Respelling(draw);
        this.draw = draw;
    }

    SampleRow of(SampleRow first, Planted kind) {
        WrittenName name = first.name();
        return switch (kind) {
            case DUPLICATE_SPELLING -> again(first, name, kind).set(Column.NAME, respelling.of(name));
            case DUPLICATE_SCRIPT ->
                again(first, new WrittenName(signing.otherWriting(first.person(), name.writing()), name.parts()), kind);
            case DUPLICATE_TITLE -> {
                String title = draw.of(TITLES.getOrDefault(name.writing(), List.of()));
                yield again(first, name, kind).set(Column.NAME, title + " " + name.text());
            }
            case DUPLICATE_MISSING_PART -> again(first, name.withoutOne(draw), kind);
            case DUPLICATE_TYPING_ERROR -> {
                first.set(Column.EMAIL, signing.email());
                yield again(first, name, kind)
                        .set(Column.NAME, respelling.withTypingError(name.text()))
                        .copy(first, Column.EMAIL);
            }
            case DUPLICATE_RESUBMITTED -> resubmitted(first, kind);
            default -> throw new IllegalArgumentException(kind + " is no duplicate");
        };
    }

    /** A form filled in anew: the place may be spelled otherwise, and contact data are given or not. */
    private SampleRow again(SampleRow first, WrittenName name, Planted kind) {
        SampleRow row =
                signing.sign(first.person(), name, kind).set(Column.EMAIL, "").set(Column.PHONE, "");
        if (draw.percent(50)) {
            row.copy(first, Column.EMAIL);
        }
        if (draw.percent(50)) {
            row.copy(first, Column.PHONE);
        }
        return row;
    }

    private SampleRow resubmitted(SampleRow first, Planted kind) {
        SampleRow row = new SampleRow(first.person(), first.name(), first.day().plusDays(draw.below(3)), kind);
        for (Column column : Column.values()) {
            if (column != Column.SIGNED_ON) {
                row.copy(first, column);
            }
        }
        return row;
    }
}
