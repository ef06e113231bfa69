package io.github.unityinitiative.examples.benchmarks.dedup;

import io.github.unityinitiative.province.ProvinceId;
import io.github.unityinitiative.signatory.Contact;
import io.github.unityinitiative.signatory.PersonName;
import io.github.unityinitiative.signatory.Residence;
import io.github.unityinitiative.signatory.Signatory;
import io.github.unityinitiative.signatory.SignatoryId;
import io.github.unityinitiative.signatory.StatedProvince;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Lists of any length from a seed, for measuring speed and memory: names of parts drawn by Zipf's law from made-up words
 * of consonants and vowels, one in eight a repeat of an earlier signature.
 */
final class SyntheticList {

    private static final String CONSONANTS = "بتجحدرسشعفقكلمنهز";
    private static final String VOWELS = "اوي";
    private static final int REPEATS = 8;
    private static final int PROVINCES = 18;

    private final SplittableRandom random;
    private final int words;

    SyntheticList(long seed, int length) {
        random = new SplittableRandom(seed);
        words = 2_000 + length / 20;
    }

    static List<Signatory> of(int length, long seed) {
        SyntheticList list = new SyntheticList(seed, length);
        List<Signatory> signatories = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            boolean repeat = i > 0 && list.random.nextInt(REPEATS) == 0;
            signatories.add(repeat ? list.repeat(i, signatories.get(list.random.nextInt(i))) : list.signatory(i));
        }
        return signatories;
    }

    private Signatory repeat(int number, Signatory earlier) {
        return Signatory.builder(SignatoryId.of("s" + number), earlier.name())
                .residence(earlier.residence())
                .contact(earlier.contact())
                .build();
    }

    private Signatory signatory(int number) {
        StringBuilder name = new StringBuilder(word());
        for (int parts = 2 + random.nextInt(3); parts > 1; parts--) {
            name.append(' ').append(word());
        }
        int province = random.nextInt(PROVINCES);
        StatedProvince stated =
                new StatedProvince("province " + province, ProvinceId.of("p-" + (char) ('a' + province)));
        String email = random.nextInt(5) < 2 ? "u" + random.nextLong(1L << 40) + "@example.org" : null;
        return Signatory.builder(SignatoryId.of("s" + number), PersonName.of(name.toString()))
                .residence(new Residence(stated, null, null))
                .contact(new Contact(email, null))
                .build();
    }

    /** The word of a rank that is drawn by Zipf's law, spelled by the digits of the rank. */
    private String word() {
        int rank = (int) Math.exp(random.nextDouble() * Math.log(words));
        SplittableRandom letters = new SplittableRandom(rank);
        StringBuilder word = new StringBuilder();
        for (int length = 2 + letters.nextInt(3); length > 0; length--) {
            word.append(CONSONANTS.charAt(letters.nextInt(CONSONANTS.length())));
            if (letters.nextInt(2) == 0) {
                word.append(VOWELS.charAt(letters.nextInt(VOWELS.length())));
            }
        }
        return word.toString();
    }
}
