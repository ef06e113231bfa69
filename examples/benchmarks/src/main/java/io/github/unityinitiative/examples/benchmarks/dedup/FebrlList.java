package io.github.unityinitiative.examples.benchmarks.dedup;

import io.github.unityinitiative.signatory.PersonName;
import io.github.unityinitiative.signatory.Residence;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import io.github.unityinitiative.signatory.StatedProvince;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lists of the FEBRL benchmark (Christen 2008): synthetic English people with typing errors. Read are the fields that
 * signatures have, name, suburb and state; not addresses, birthdays and numbers of social security.
 */
final class FebrlList {

    private final List<Signatory> signatories = new ArrayList<>();
    private final Map<SignatoryId, String> truth = new HashMap<>();

    private FebrlList() {}

    /** Reads the files of one list. */
    static SignatureList read(Path folder, String... files) throws IOException {
        FebrlList list = new FebrlList();
        for (String file : files) {
            list.addAll(Files.readAllLines(folder.resolve(file), StandardCharsets.UTF_8));
        }
        return new SignatureList(String.join("+", files), list.signatories, list.truth);
    }

    private void addAll(List<String> lines) {
        List<String> header = List.of(lines.get(0).split("\t", -1));
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            String name = cells[header.indexOf("given_name")] + " " + cells[header.indexOf("surname")];
            String state = cells[header.indexOf("state")];
            if (!name.isBlank()) {
                SignatoryId id = SignatoryId.of(cells[header.indexOf("rec_id")]);
                truth.put(id, cells[header.indexOf("entity_id")]);
                signatories.add(Signatory.builder(id, PersonName.of(name.strip()))
                        .residence(new Residence(
                                state.isEmpty() ? null : new StatedProvince(state, null),
                                null,
                                cells[header.indexOf("suburb")]))
                        .build());
            }
        }
    }
}
