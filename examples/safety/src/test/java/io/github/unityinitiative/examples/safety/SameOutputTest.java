package io.github.unityinitiative.examples.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.unityinitiative.dedup.DedupReport;
import io.github.unityinitiative.dedup.Deduplicator;
import io.github.unityinitiative.document.BundledInitiative;
import io.github.unityinitiative.province.ProvinceId;
import io.github.unityinitiative.publish.Audience;
import io.github.unityinitiative.publish.PublicationPolicy;
import io.github.unityinitiative.publish.Publisher;
import io.github.unityinitiative.signatory.FieldVisibility;
import io.github.unityinitiative.signatory.PersonName;
import io.github.unityinitiative.signatory.Profession;
import io.github.unityinitiative.signatory.ProfessionCategory;
import io.github.unityinitiative.signatory.Residence;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import io.github.unityinitiative.signatory.StatedProvince;
import io.github.unityinitiative.signatory.Visibility;
import io.github.unityinitiative.text.LanguageTag;
import io.github.unityinitiative.validation.InitiativeValidator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Scorecard points 14 and 24: the same people give the same bytes, in any order, on any machine, from any thread. */
class SameOutputTest {

    private static final List<String> GIVEN =
            List.of("Ali", "سارة", "Şêrko", "محمد", "Layla", "ئاراس", "Zaynab", "عمر", "Hêvî", "Yusuf");
    private static final List<String> FAMILY =
            List.of("al-Iraqi", "الكاتب", "Barzinji", "کەریم", "Hussein", "التميمي", "Çelik", "Salih");
    private static final List<String> PROVINCES = List.of("baghdad", "basra", "erbil", "najaf", "diyala");

    private static List<Signatory> people(int size) {
        Random random = new Random(2014);
        List<Signatory> people = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            String name = GIVEN.get(random.nextInt(GIVEN.size())) + " " + FAMILY.get(random.nextInt(FAMILY.size()));
            String province = PROVINCES.get(random.nextInt(PROVINCES.size()));
            people.add(Signatory.builder(SignatoryId.of("p" + number), PersonName.of(name))
                    .residence(new Residence(new StatedProvince(province, ProvinceId.of(province)), null, null))
                    .profession(new Profession(
                            "poet", ProfessionCategory.values()[random.nextInt(ProfessionCategory.values().length)]))
                    .language(random.nextBoolean() ? LanguageTag.ARABIC : LanguageTag.SORANI)
                    .signedOn(LocalDate.of(2014, 6, 17).plusDays(random.nextInt(30)))
                    .visibility(FieldVisibility.all(Visibility.values()[random.nextInt(3)]))
                    .build());
        }
        return people;
    }

    private static final Publisher PUBLISHER = new Publisher(PublicationPolicy.of(Audience.PUBLIC));
    private static final InitiativeValidator VALIDATOR = InitiativeValidator.builder(
                    Clock.fixed(Instant.parse("2014-08-01T00:00:00Z"), ZoneOffset.UTC))
            .build();

    private static String digest(List<Signatory> people) {
        DedupReport duplicates = Deduplicator.standard().deduplicate(people);
        try {
            Map<String, String> outputs =
                    PublicOutputs.of(PUBLISHER.publish(BundledInitiative.document(), people, duplicates));
            String counts = VALIDATOR
                    .validate(BundledInitiative.document(), people.stream())
                    .counts()
                    .toString();
            byte[] bytes = (outputs + counts).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void anyOrderOnAnyMachineGivesTheSameBytes() {
        List<Signatory> people = people(300);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Set<String> digests = new HashSet<>();
        try {
            for (String tag : List.of("en-US", "tr-TR", "ar-IQ-u-nu-arab", "ckb-IQ")) {
                for (String id : List.of("UTC", "Pacific/Kiritimati", "America/Los_Angeles")) {
                    Locale.setDefault(Locale.forLanguageTag(tag));
                    TimeZone.setDefault(TimeZone.getTimeZone(id));
                    Collections.shuffle(people, new Random(tag.hashCode() + id.hashCode()));
                    digests.add(digest(people));
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(digests).hasSize(1);
    }

    @Test
    void sharedObjectsGiveThirtyTwoThreadsTheSameAnswer() throws InterruptedException, ExecutionException {
        List<Signatory> people = List.copyOf(people(100));
        String alone = digest(people);
        ExecutorService threads = Executors.newFixedThreadPool(32);
        try {
            List<Future<String>> answers = new ArrayList<>();
            for (int task = 0; task < 64; task++) {
                answers.add(threads.submit(() -> digest(people)));
            }
            for (Future<String> answer : answers) {
                assertThat(answer.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
