package io.github.unityinitiative.examples.cli;

import io.github.unityinitiative.signatory.FieldVisibility;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each of millions of signatories lets others see: there are few different answers. Not thread-safe. */
final class VisibilityTable {

    private final Map<Optional<FieldVisibility>, Integer> codes = new HashMap<>();
    private final List<Optional<FieldVisibility>> answers = new ArrayList<>();
    private final IntegerList codeAt = new IntegerList();

    void add(Optional<FieldVisibility> answer) {
        Integer code = codes.get(answer);
        if (code == null) {
            code = answers.size();
            codes.put(answer, code);
            answers.add(answer);
        }
        codeAt.add(code);
    }

    /** The answer of a signatory; empty if there is none. */
    Optional<FieldVisibility> get(int position) {
        return answers.get(codeAt.get(position));
    }

    int size() {
        return codeAt.size();
    }

    /** Of each field, what both let others see. */
    static FieldVisibility narrower(FieldVisibility one, FieldVisibility other) {
        return new FieldVisibility(
                one.name().narrower(other.name()),
                one.profession().narrower(other.profession()),
                one.affiliation().narrower(other.affiliation()),
                one.residence().narrower(other.residence()),
                one.signedOn().narrower(other.signedOn()));
    }
}
