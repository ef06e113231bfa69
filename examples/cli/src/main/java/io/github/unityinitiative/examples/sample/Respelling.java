package io.github.unityinitiative.examples.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Other ways of writing the same name: what keyboards, habits and haste do to it. */
final class Respelling {

    private final Draw draw;

    Respelling(Draw draw) {
        this.draw = draw;
    }

    /** The name in another spelling of the same script. */
    String of(WrittenName name) {
        List<String> others = new ArrayList<>(
                switch (name.writing()) {
                    case ARABIC -> arabic(name.text());
                    case SORANI -> sorani(name.text());
                    case KURMANJI -> kurmanji(name.text());
                    case LATIN -> latin(name);
                });
        others.removeIf(name.text()::equals);
        return others.isEmpty() ? withTypingError(name.text()) : draw.of(others);
    }

    /** The name with two letters inside a word exchanged. */
    String withTypingError(String name) {
        List<Integer> places = IntStream.range(1, name.length() - 1)
                .filter(at -> isInsideWord(name, at) && name.charAt(at) != name.charAt(at + 1))
                .boxed()
                .toList();
        int at = draw.of(places);
        return name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
    }

    private static boolean isInsideWord(String name, int at) {
        boolean letters = name.substring(at - 1, at + 2).chars().allMatch(Character::isLetter);
        return letters && !name.startsWith("الله", Math.max(0, name.lastIndexOf(' ', at) + 1));
    }

    private static List<String> arabic(String name) {
        return List.of(
                name.replace('ة', 'ه').replaceAll("[أإآ]", "ا"),
                name.replace('ى', 'ي').replaceAll("[أإآ]", "ا"),
                name.replace('ي', 'ی'),
                name.replace("عبد ال", "عبدال"),
                name.replace(" ال", " "),
                name.replaceFirst("(\\p{L})ـ*(\\p{L}+)$", "$1ـ$2"),
                name.replaceFirst(" ", "  "));
    }

    private static List<String> sorani(String name) {
        return List.of(
                name.replace('ی', 'ي').replace('ک', 'ك'),
                name.replace("ە", "ه\u200C"),
                name.replace('ڕ', 'ر').replace('ڵ', 'ل'),
                name.replace('ۆ', 'و').replace('ێ', 'ی'));
    }

    private static List<String> kurmanji(String name) {
        String plain = name.replace('ê', 'e').replace('î', 'i').replace('û', 'u');
        return List.of(plain, plain.replace("ş", "sh").replace("Ş", "Sh"), name.toUpperCase(Locale.ROOT));
    }

    private List<String> latin(WrittenName name) {
        String text = name.text();
        return List.of(
                name.respelled(draw),
                text.replace("al-", "El "),
                text.replace("al-", "Al"),
                text.toUpperCase(Locale.ROOT));
    }
}
