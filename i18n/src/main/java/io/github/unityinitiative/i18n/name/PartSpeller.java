package io.github.unityinitiative.i18n.name;

import io.github.unityinitiative.text.Script;

/** Spells sounds in the letters of a language. Immutable and thread-safe. */
final class PartSpeller {

    private final SoundTable table;
    private final Spelling spelling;

    PartSpeller(SoundTable table, Spelling spelling) {
        this.table = table;
        this.spelling = spelling;
    }

    String spell(String sounds) {
        StringBuilder part = new StringBuilder();
        for (int at = 0; at < sounds.length(); at++) {
            char sound = sounds.charAt(at);
            boolean first = at == 0;
            boolean last = at == sounds.length() - 1;
            part.append(
                    switch (spelling) {
                        case SORANI -> (first && SoundTable.isVowel(sound) ? "ئ" : "") + table.spell(sound, spelling);
                        case ARABIC -> arabic(sound, first, last);
                        case KURMANJI, ENGLISH, TURKISH -> table.spell(sound, spelling);
                    });
        }
        return spelling.script() == Script.LATIN ? capital(part) : part.toString();
    }

    private String arabic(char sound, boolean first, boolean last) {
        if (first && SoundTable.isVowel(sound)) {
            return switch (sound) {
                case 'a' -> "آ";
                case 'i' -> "إ";
                case 'î', 'ê' -> "إي";
                case 'o', 'û' -> "أو";
                default -> "أ";
            };
        }
        return switch (sound) {
            case 'e' -> last ? "ه" : "";
            case 'u' -> last ? "و" : "";
            default -> table.spell(sound, spelling);
        };
    }

    private String capital(StringBuilder part) {
        if (part.isEmpty()) {
            return "";
        }
        return part.substring(0, 1).toUpperCase(spelling.letterCase()) + part.substring(1);
    }
}
