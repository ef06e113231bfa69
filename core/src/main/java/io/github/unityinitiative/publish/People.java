package io.github.unityinitiative.publish;

import io.github.unityinitiative.dedup.DedupReport;
import io.github.unityinitiative.signatory.FieldVisibility;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts the signatures of each person together, as they come; only those who signed more than once are held. */
final class People {

    private final DedupReport duplicates;
    private final FieldVisibility unstated;
    private final Map<SignatoryId, Person> repeated = new LinkedHashMap<>();
    private int position;

    People(DedupReport duplicates, FieldVisibility unstated) {
        this.duplicates = duplicates;
        this.unstated = unstated;
    }

    /** Takes the next signature and gives it back if it is its signer's only one. */
    Optional<Signatory> add(Signatory signatory) {
        int at = position++;
        if (duplicates.clusterAt(at).isSingle()) {
            return Optional.of(signatory);
        }
        repeated.computeIfAbsent(duplicates.clusterIdAt(at), founder -> new Person(unstated))
                .add(signatory);
        return Optional.empty();
    }

    /** Once all are added: one signature for each who signed more than once. */
    Stream<Signatory> repeated() {
        return repeated.values().stream().map(Person::signatory).flatMap(Optional::stream);
    }
}
