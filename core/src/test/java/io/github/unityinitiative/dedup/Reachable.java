package io.github.unityinitiative.dedup;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

/** Everything that an object holds on to: through fields of our own classes, arrays, collections and maps. */
final class Reachable {

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Object> waiting = new ArrayDeque<>();
    private final List<String> texts = new ArrayList<>();
    private final List<int[]> ints = new ArrayList<>();
    private final List<long[]> longs = new ArrayList<>();

    static Reachable from(Object root) throws IllegalAccessException {
        Reachable reachable = new Reachable();
        reachable.visit(root);
        while (!reachable.waiting.isEmpty()) {
            reachable.open(reachable.waiting.pop());
        }
        return reachable;
    }

    boolean hasText(String part) {
        return texts.stream().anyMatch(text -> text.contains(part));
    }

    boolean hasLong(long value) {
        return longs.stream().flatMapToLong(LongStream::of).anyMatch(one -> one == value);
    }

    /** Whether two numbers stand side by side somewhere. */
    boolean hasInts(int one, int other) {
        return ints.stream().anyMatch(array -> {
            for (int at = 1; at < array.length; at++) {
                if (array[at - 1] == one && array[at] == other) {
                    return true;
                }
            }
            return false;
        });
    }

    private void visit(Object value) {
        if (value instanceof String text) {
            texts.add(text);
        } else if (value != null && seen.add(value)) {
            waiting.push(value);
        }
    }

    private void open(Object value) throws IllegalAccessException {
        if (value instanceof int[] array) {
            ints.add(array);
        } else if (value instanceof long[] array) {
            longs.add(array);
        } else if (value instanceof Object[] array) {
            Arrays.stream(array).forEach(this::visit);
        } else if (value instanceof Collection<?> elements) {
            elements.forEach(this::visit);
        } else if (value instanceof Map<?, ?> entries) {
            entries.keySet().forEach(this::visit);
            entries.values().forEach(this::visit);
        } else {
            openFields(value);
        }
    }

    private void openFields(Object value) throws IllegalAccessException {
        Class<?> type = value.getClass();
        if (!type.getName().startsWith("io.github.unityinitiative.")) {
            return;
        }
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                field.setAccessible(true);
                visit(field.get(value));
            }
        }
    }
}
