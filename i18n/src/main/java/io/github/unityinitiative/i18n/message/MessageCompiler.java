package io.github.unityinitiative.i18n.message;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import io.github.unityinitiative.i18n.message.MessageNode.Choice;
import io.github.unityinitiative.i18n.message.MessageNode.Literal;
import io.github.unityinitiative.i18n.message.MessageNode.Placeholder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns a pattern in the syntax of ICU's {@code MessageFormat} into nodes that any number of threads can format; ICU's
 * own formatter is not thread-safe and writes only text. Simple arguments, {@code plural} and {@code select} are
 * understood; dates and numbers are formatted by the language and not by a pattern.
 */
final class MessageCompiler {

    private final MessagePattern pattern;
    private final String text;

    private MessageCompiler(String text) {
        this.pattern = new MessagePattern(text);
        this.text = text;
    }

    static List<MessageNode> compile(String text) {
        return new MessageCompiler(text).message(0, "");
    }

    private List<MessageNode> message(int start, String number) {
        List<MessageNode> nodes = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        int end = pattern.getLimitPartIndex(start);
        int from = pattern.getPart(start).getLimit();
        for (int at = start + 1; at <= end; at++) {
            Part part = pattern.getPart(at);
            literal.append(text, from, part.getIndex());
            from = part.getLimit();
            if (part.getType() == Part.Type.REPLACE_NUMBER) {
                flush(literal, nodes);
                nodes.add(new Placeholder(number));
            } else if (part.getType() == Part.Type.ARG_START) {
                flush(literal, nodes);
                nodes.add(argument(at));
                at = pattern.getLimitPartIndex(at);
                from = pattern.getPart(at).getLimit();
            }
        }
        flush(literal, nodes);
        return List.copyOf(nodes);
    }

    private static void flush(StringBuilder literal, List<MessageNode> nodes) {
        if (!literal.isEmpty()) {
            nodes.add(new Literal(literal.toString()));
            literal.setLength(0);
        }
    }

    private MessageNode argument(int start) {
        ArgType type = pattern.getPart(start).getArgType();
        String name = pattern.getSubstring(pattern.getPart(start + 1));
        return switch (type) {
            case NONE -> new Placeholder(name);
            case PLURAL, SELECT -> choice(start, name, type == ArgType.PLURAL);
            default -> throw new IllegalArgumentException("a message argument has a type other than plural or select");
        };
    }

    private Choice choice(int start, String name, boolean plural) {
        Map<String, List<MessageNode>> cases = new LinkedHashMap<>();
        int end = pattern.getLimitPartIndex(start);
        String selector = "";
        for (int at = start + 2; at < end; at++) {
            Part part = pattern.getPart(at);
            if (part.getType() == Part.Type.ARG_SELECTOR) {
                selector = pattern.getSubstring(part);
            } else if (part.getType() == Part.Type.MSG_START) {
                cases.put(selector, message(at, name));
                at = pattern.getLimitPartIndex(at);
            }
        }
        return new Choice(name, plural, Map.copyOf(cases));
    }
}
