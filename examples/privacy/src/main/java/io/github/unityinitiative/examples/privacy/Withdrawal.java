package io.github.unityinitiative.examples.privacy;

import io.github.unityinitiative.privacy.SignatureTombstone;
import io.github.unityinitiative.privacy.Withdrawals;
import io.github.unityinitiative.signatory.Signatory;
import java.time.LocalDate;
import java.util.List;

/**
 * Somebody takes a signature back. The record is removed for good; what stays is a tombstone that holds nothing of the
 * person and keeps the row from coming back with an old file.
 */
public final class Withdrawal {

    private Withdrawal() {}

    /**
     * Takes one of the made-up signatures back.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        List<Signatory> oldFile = SamplePeople.ofOneOrganisation();
        SignatureTombstone tombstone = SignatureTombstone.of(oldFile.get(1), LocalDate.of(2014, 8, 1));
        System.out.println("kept:     " + tombstone);
        System.out.println("standing: " + standing(oldFile, List.of(tombstone)));
    }

    /** Who stands after an old file was read again. */
    static List<Signatory> standing(List<Signatory> oldFile, List<SignatureTombstone> tombstones) {
        return Withdrawals.of(tombstones).standing(oldFile.stream()).toList();
    }
}
