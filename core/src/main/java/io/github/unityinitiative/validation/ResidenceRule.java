package io.github.unityinitiative.validation;

import io.github.unityinitiative.province.Province;
import io.github.unityinitiative.province.Provinces;
import io.github.unityinitiative.signatory.Residence;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.StatedProvince;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A province is one that is known and existed on the day of signing, and nobody lives in a province and abroad. */
final class ResidenceRule implements SignatoryRule {

    private static final String IRAQ = "IQ";

    private final Provinces provinces;
    private final @Nullable LocalDate launch;

    ResidenceRule(Provinces provinces, @Nullable LocalDate launch) {
        this.provinces = provinces;
        this.launch = launch;
    }

    @Override
    public List<Violation> check(Signatory signatory) {
        Residence residence = signatory.residence();
        Optional<StatedProvince> stated = residence.province();
        if (stated.isEmpty()) {
            return List.of();
        }
        List<Violation> violations = new ArrayList<>();
        Optional<Province> province = stated.get().id().flatMap(provinces::byId);
        if (province.isEmpty()) {
            violations.add(warning("unknown-province"));
        }
        LocalDate day = signatory.signedOn().orElse(launch);
        if (day != null && province.filter(known -> !existed(known, day)).isPresent()) {
            violations.add(warning("province-not-on-date"));
        }
        if (residence.country().filter(country -> !country.equals(IRAQ)).isPresent()) {
            violations.add(warning("province-and-country"));
        }
        return violations;
    }

    private static boolean existed(Province province, LocalDate day) {
        return province.existedOn(day)
                || province.regional().filter(period -> period.contains(day)).isPresent();
    }

    private static Violation warning(String code) {
        return Violation.of(code, Severity.WARNING, "residence.province", Map.of());
    }
}
