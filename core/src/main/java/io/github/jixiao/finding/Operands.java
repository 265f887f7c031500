package io.github.jixiao.finding;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values of a finding by name, in the order the rule gave them. There are few, so they stand side by side. Immutable. */
final class Operands extends AbstractMap<String, Object> {
    private final Object[] namesAndValues;

    private Operands(Object[] namesAndValues) {
        this.namesAndValues = namesAndValues;
    }

    /** @param namesAndValues each name with its value; a value that is {@code null} is left out */
    static Operands of(@Nullable Object... namesAndValues) {
        Object[] present = new Object[namesAndValues.length];
        int size = 0;
        for (int i = 0; i + 1 < namesAndValues.length; i += 2) {
            Object name = namesAndValues[i];
            Object value = namesAndValues[i + 1];
            if (name != null && value != null) {
                present[size] = name.toString();
                present[size + 1] = lasting(value);
                size += 2;
            }
        }
        return new Operands(size == present.length ? present : Arrays.copyOf(present, size));
    }

    static Operands copyOf(Map<String, Object> values) {
        if (values instanceof Operands operands) {
            return operands;
        }
        Object[] namesAndValues = new Object[values.size() * 2];
        int at = 0;
        for (Map.Entry<String, Object> entry : values.entrySet()) {
            namesAndValues[at] = entry.getKey();
            namesAndValues[at + 1] = lasting(entry.getValue());
            at += 2;
        }
        return new Operands(namesAndValues);
    }

    /** A value that stays as it is, whatever becomes of the list that was given. */
    private static Object lasting(Object value) {
        return value instanceof List<?> list ? List.copyOf(list) : value;
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (namesAndValues[i].equals(name)) {
                return namesAndValues[i + 1];
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return get(name) != null;
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        return new Entries(namesAndValues);
    }

    private static final class Entries extends AbstractSet<Map.Entry<String, Object>> {
        private final Object[] namesAndValues;

        Entries(Object[] namesAndValues) {
            this.namesAndValues = namesAndValues;
        }

        @Override
        public int size() {
            return namesAndValues.length / 2;
        }

        @Override
        public Iterator<Map.Entry<String, Object>> iterator() {
            return new Iterator<>() {
                private int at;

                @Override
                public boolean hasNext() {
                    return at < namesAndValues.length;
                }

                @Override
                public Map.Entry<String, Object> next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException();
                    }
                    at += 2;
                    return Map.entry((String) namesAndValues[at - 2], namesAndValues[at - 1]);
                }
            };
        }
    }
}
