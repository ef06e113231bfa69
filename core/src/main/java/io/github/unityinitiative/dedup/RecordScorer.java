package io.github.unityinitiative.dedup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Weighs two records: all evidence but the prior. Reused, not thread-safe. */
final class RecordScorer {

    private static final EvidenceKind[] KINDS = EvidenceKind.values();
    private static final EvidenceKind[] FIELDS = {
        EvidenceKind.RESIDENCE,
        EvidenceKind.CITY,
        EvidenceKind.PROFESSION,
        EvidenceKind.AFFILIATION,
        EvidenceKind.EMAIL,
        EvidenceKind.PHONE
    };

    private final NameScorer names;
    private final FieldScorer fields;
    private final Weights weights;
    private final double[] bits = new double[KINDS.length];
    private double nameAgreement;

    RecordScorer(NameScorer names, FieldScorer fields, Weights weights) {
        this.names = names;
        this.fields = fields;
        this.weights = weights;
    }

    /** Weighs two records and keeps the evidence until the next call. */
    double score(RecordView one, RecordView other) {
        Arrays.fill(bits, 0);
        nameAgreement = names.score(one, other, bits);
        for (EvidenceKind kind : FIELDS) {
            bits[kind.index()] = fields.bits(kind, one, other);
        }
        bits[EvidenceKind.SHARED_CONTACT.index()] = sharedContact();
        return total();
    }

    private double total() {
        double total = 0;
        for (double weight : bits) {
            total += weight;
        }
        return total;
    }

    /** Two given names with one mailbox or phone are relatives rather than one person. */
    private double sharedContact() {
        double contact = Math.max(0, of(EvidenceKind.EMAIL)) + Math.max(0, of(EvidenceKind.PHONE));
        boolean otherGiven = of(EvidenceKind.GIVEN_NAME) < 0;
        return otherGiven ? Math.min(0, weights.sharedContact() - contact) : 0;
    }

    private double of(EvidenceKind kind) {
        return bits[kind.index()];
    }

    /** Whether the last pair is of two people, so that nothing may put them into one cluster. */
    boolean contradicts() {
        return total() < 0 || (of(EvidenceKind.LAST_NAME) <= weights.contradictingFamily() && !hasContact());
    }

    /** Whether private contact data agree. */
    boolean hasContact() {
        return of(EvidenceKind.EMAIL) > 0 || of(EvidenceKind.PHONE) > 0;
    }

    /** The weight of the parts of the names that agree. */
    double nameAgreement() {
        return nameAgreement;
    }

    /** The evidence of the last pair that has any weight. */
    List<Evidence> evidence(double prior) {
        List<Evidence> evidence = new ArrayList<>();
        bits[EvidenceKind.PRIOR.index()] = prior;
        for (EvidenceKind kind : KINDS) {
            if (of(kind) != 0) {
                evidence.add(new Evidence(kind, of(kind)));
            }
        }
        return evidence;
    }
}
