package io.github.unityinitiative.examples.privacy;

import io.github.unityinitiative.privacy.Retention;
import io.github.unityinitiative.privacy.RetentionPolicy;
import io.github.unityinitiative.privacy.RetentionReport;
import io.github.unityinitiative.signatory.Signatory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;

/** Personal data whose time is up is removed, after a dry run that says how much that is. */
public final class Housekeeping {

    private static final LocalDate LAUNCH = LocalDate.of(2014, 6, 17);

    /** Addresses go after half a year, the rest after two years. */
    private static final RetentionPolicy POLICY = new RetentionPolicy(Period.ofMonths(6), Period.ofYears(2));

    private Housekeeping() {}

    /**
     * Says what would be done with the made-up signatures on a day, and does it.
     *
     * @param arguments the day, in the form 2015-01-31; today if there is none
     */
    public static void main(String[] arguments) {
        ZoneId zone = ZoneId.of("Asia/Baghdad");
        Clock clock = arguments.length == 0
                ? Clock.system(zone)
                : Clock.fixed(LocalDate.parse(arguments[0]).atStartOfDay(zone).toInstant(), zone);
        Retention retention = new Retention(POLICY, LAUNCH, clock);
        List<Signatory> signatories = SamplePeople.ofOneOrganisation();
        RetentionReport report = retention.dryRun(signatories.stream());
        System.out.println("dry run: " + report.counts() + ", without a day: " + report.undated());
        System.out.println("left:    " + apply(retention, signatories));
    }

    /** What is left of each signature. */
    static List<Signatory> apply(Retention retention, List<Signatory> signatories) {
        return signatories.stream()
                .flatMap(signatory -> retention.apply(signatory).stream())
                .toList();
    }
}
