package io.github.unityinitiative.json.interop;

import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryStatus;
import io.github.unityinitiative.signatory.StatedProvince;

/** Fields of ours for which no other format has a place. */
final class Unwritten {

    private Unwritten() {}

    static void count(Signatory signatory, Losses losses) {
        if (!signatory.name().others().isEmpty()) {
            losses.dropped("otherNames");
        }
        common(signatory, losses);
    }

    /** What is lost where other spellings of the name have their place. */
    static void common(Signatory signatory, Losses losses) {
        signatory.name().signed().language().ifPresent(language -> losses.dropped("name.language"));
        signatory.visibility().ifPresent(visibility -> losses.dropped("visibility"));
        signatory.signedText().ifPresent(digest -> losses.dropped("signedText"));
        signatory.provenance().ifPresent(provenance -> losses.dropped("provenance"));
        signatory.residence().province().flatMap(StatedProvince::id).ifPresent(id -> losses.dropped("province.id"));
        if (signatory.residence().province().isPresent()
                && signatory.residence().country().isPresent()) {
            losses.dropped("country");
        }
        if (signatory.profession().isPresent()) {
            losses.dropped("profession.category");
        }
        if (signatory.status() != SignatoryStatus.CONFIRMED) {
            losses.dropped("status");
        }
    }
}
