package io.github.unityinitiative.dedup;

/** The fields whose weights a list can teach, each with its weights. */
enum ComparedField {
    EMAIL(EvidenceKind.EMAIL, Weight.SAME_EMAIL, Weight.NEAR_EMAIL, Weight.OTHER_EMAIL),
    PHONE(EvidenceKind.PHONE, Weight.SAME_PHONE, Weight.NEAR_PHONE, Weight.OTHER_PHONE),
    RESIDENCE(EvidenceKind.RESIDENCE, Weight.SAME_RESIDENCE, Weight.OTHER_RESIDENCE),
    CITY(EvidenceKind.CITY, Weight.SAME_CITY, Weight.OTHER_CITY),
    PROFESSION(EvidenceKind.PROFESSION, Weight.SAME_PROFESSION, Weight.OTHER_PROFESSION),
    AFFILIATION(EvidenceKind.AFFILIATION, Weight.SAME_AFFILIATION, Weight.OTHER_AFFILIATION),
    DAY(EvidenceKind.SIGNED_ON, Weight.SAME_DAY, Weight.OTHER_DAY);

    private final EvidenceKind kind;
    private final Weight same;
    private final Weight near;
    private final Weight other;

    ComparedField(EvidenceKind kind, Weight same, Weight other) {
        this(kind, same, same, other);
    }

    ComparedField(EvidenceKind kind, Weight same, Weight near, Weight other) {
        this.kind = kind;
        this.same = same;
        this.near = near;
        this.other = other;
    }

    EvidenceKind kind() {
        return kind;
    }

    /** Whether its values belong to one person each, so that agreement weighs by the size of the list. */
    boolean isContact() {
        return this == EMAIL || this == PHONE;
    }

    /** Whether agreement on a rare value weighs more than on a common one. */
    boolean weighsByRarity() {
        return !isContact() && this != DAY;
    }

    /** The levels above {@link Level#UNSTATED} that it knows. */
    Level[] levels() {
        return same == near ? new Level[] {Level.SAME, Level.OTHER} : new Level[] {Level.SAME, Level.NEAR, Level.OTHER};
    }

    Weight weight(Level level) {
        return switch (level) {
            case SAME -> same;
            case NEAR -> near;
            default -> other;
        };
    }
}
