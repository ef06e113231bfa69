package io.github.unityinitiative.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** A reading as lines of text, to be compared with the fixture beside a letter. */
final class ReadingReport {

    private ReadingReport() {}

    static List<String> of(DocumentReading reading) {
        Document document = reading.document();
        List<String> report = new ArrayList<>();
        document.date().ifPresent(date -> report.add("date " + date));
        document.claimedSignatures().ifPresent(number -> report.add("claims " + number));
        reading.placements().stream()
                .collect(Collectors.groupingBy(
                        placement -> placement.part() + " " + placement.index(),
                        LinkedHashMap::new,
                        Collectors.mapping(placement -> String.valueOf(placement.line()), Collectors.joining(" "))))
                .forEach((part, lines) -> report.add(part + ": " + lines));
        document.demands()
                .forEach(demand -> report.add("demand " + demand.number() + " " + demand.stance() + " "
                        + String.join(" ", demand.addressees())));
        reading.notes().forEach(note -> report.add("note " + note.kind() + " " + note.line() + " " + note.number()));
        return report.stream().map(String::strip).toList();
    }
}
