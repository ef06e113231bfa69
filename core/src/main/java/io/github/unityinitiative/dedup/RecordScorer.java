package io.github.unityinitiative.dedup;

import io.github.unityinitiative.dedup.internal.record.RecordView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Weighs two records: all evidence but the prior. Reused, not thread-safe. */
final class RecordScorer {

    /** From so many records on, namesakes are a share of the signers and no longer of their pairs. */
    private static final double LONG_LIST = 20_000;

    private static final EvidenceKind[] KINDS = EvidenceKind.values();
    private static final EvidenceKind[] FIELDS = {
        EvidenceKind.RESIDENCE,
        EvidenceKind.CITY,
        EvidenceKind.PROFESSION,
        EvidenceKind.AFFILIATION,
        EvidenceKind.EMAIL,
        EvidenceKind.PHONE,
        EvidenceKind.SIGNED_ON
    };

    private static final EvidenceKind[] SHARED_BY_RELATIVES = {
        EvidenceKind.MIDDLE_NAMES,
        EvidenceKind.LAST_NAME,
        EvidenceKind.NAMESAKES,
        EvidenceKind.RESIDENCE,
        EvidenceKind.EMAIL,
        EvidenceKind.PHONE
    };

    private final NameScorer names;
    private final FieldScorer fields;
    private final Weights weights;
    private final double mostName;
    private final double listBits;
    private final double[] bits = new double[KINDS.length];
    private final double[] fieldBits = new double[FIELDS.length];

    /**
     * Makes a scorer.
     *
     * @param records how many the list has
     */
    RecordScorer(NameScorer names, FieldScorer fields, Weights weights, int records) {
        this.names = names;
        this.fields = fields;
        this.weights = weights;
        this.listBits = Bits.log2(Math.max(1, records));
        this.mostName = weights.of(Weight.MOST_NAME) + Math.max(0, Bits.log2(records / LONG_LIST));
    }

    /** Weighs two records and keeps the evidence until the next call. */
    double score(RecordView one, RecordView other) {
        return score(one, other, Double.NEGATIVE_INFINITY);
    }

    /** Weighs two records; for those that weigh less than asked for, the evidence and the weight may be incomplete. */
    double score(RecordView one, RecordView other, double least) {
        double stated = scoreFields(one, other);
        if (least > Double.NEGATIVE_INFINITY && stated + names.most(one, other) < least) {
            return Double.NEGATIVE_INFINITY;
        }
        Arrays.fill(bits, 0);
        names.score(one, other, bits);
        double name = total();
        for (int field = 0; field < FIELDS.length; field++) {
            bits[FIELDS[field].index()] = fieldBits[field];
        }
        double most = total();
        if (most < least) {
            return most;
        }
        bits[EvidenceKind.NAMESAKES.index()] = namesakes(name);
        bits[EvidenceKind.RELATIVES.index()] = relatives();
        return total();
    }

    private double scoreFields(RecordView one, RecordView other) {
        double stated = 0;
        for (int field = 0; field < FIELDS.length; field++) {
            fieldBits[field] = fields.bits(FIELDS[field], one, other);
            stated += fieldBits[field];
        }
        return stated;
    }

    private double total() {
        double total = 0;
        for (double weight : bits) {
            total += weight;
        }
        return total;
    }

    /** Whole names are shared more often than by chance: what they weigh nears a limit. */
    private double namesakes(double name) {
        return name <= 0 ? 0 : Bits.softLimit(name, mostName) - name;
    }

    /** Relatives share names, mailboxes and homes, but no given name. */
    private double relatives() {
        if (of(EvidenceKind.GIVEN_NAME) >= 0) {
            return 0;
        }
        double shared = 0;
        for (EvidenceKind kind : SHARED_BY_RELATIVES) {
            shared += of(kind);
        }
        return Math.min(0, weights.of(Weight.MOST_RELATIVE) - shared);
    }

    private double of(EvidenceKind kind) {
        return bits[kind.index()];
    }

    /** Whether the last pair is of two people, so that nothing may put them into one cluster. */
    boolean contradicts() {
        return total() < 0 || (of(EvidenceKind.LAST_NAME) <= weights.of(Weight.CONTRADICTING_FAMILY) && !hasContact());
    }

    /** Whether the given names agree, and of the rest of both names, if there is any, at least a part. */
    boolean namesMeet() {
        return of(EvidenceKind.GIVEN_NAME) > 0 && names.othersAgree() && !names.haveRivalGivenNames();
    }

    /** Whether the names alone may be of one person, as those of brothers, cousins or father and son are not. */
    boolean namesAgree() {
        return names.agree() && of(EvidenceKind.LAST_NAME) > weights.of(Weight.CONTRADICTING_FAMILY);
    }

    /** Whether private contact data agree. */
    boolean hasContact() {
        return of(EvidenceKind.EMAIL) > 0 || of(EvidenceKind.PHONE) > 0;
    }

    /** Whether what both records say besides their names speaks for one person. */
    boolean hasOtherEvidence() {
        double other = 0;
        for (EvidenceKind field : FIELDS) {
            other += of(field);
        }
        return other > 0;
    }

    /** How much rarer the names are than one in the list, if their parts are borne independently of each other. */
    double bitsBeyondChance() {
        return nameBits() - of(EvidenceKind.NAMESAKES) - listBits;
    }

    /** The weight of everything in the names. */
    double nameBits() {
        return of(EvidenceKind.GIVEN_NAME)
                + of(EvidenceKind.MIDDLE_NAMES)
                + of(EvidenceKind.LAST_NAME)
                + of(EvidenceKind.MISSING_PARTS)
                + of(EvidenceKind.NAME_ORDER)
                + of(EvidenceKind.NAMESAKES);
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
