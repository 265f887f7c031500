package io.github.jixiao.value;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into clauses at stops, semicolons, commas and enumeration commas outside brackets. */
final class Clauses {
    private Clauses() {}

    static List<Stretch> split(String text, Stretch whole, Enclosures enclosures) {
        List<Stretch> clauses = new ArrayList<>(4);
        int start = NumberedList.behindMark(text, whole.start(), whole.end());
        for (int at = start; at < whole.end(); at++) {
            if (enclosures.isOpen(at) && separates(text, at, whole.end())) {
                add(clauses, text, start, at);
                start = at + 1;
            }
        }
        add(clauses, text, start, whole.end());
        return clauses;
    }

    private static void add(List<Stretch> clauses, String text, int start, int end) {
        Stretch clause = new Stretch(start, end).trimmed(text);
        if (!clause.isEmpty()) {
            clauses.add(clause);
        }
    }

    private static boolean separates(String text, int at, int limit) {
        return switch (text.charAt(at)) {
            case ';', '。', '、', '!', '|', '且' -> true;
            case ',' -> !groupsThousands(text, at, limit);
            case '.' -> at > 0 && Letters.isHan(text.charAt(at - 1));
            default -> false;
        };
    }

    private static boolean groupsThousands(String text, int comma, int limit) {
        int digits = comma;
        while (digits > 0 && comma - digits < 4 && Letters.isDigit(text.charAt(digits - 1))) {
            digits--;
        }
        int first = comma + 1 < limit && text.charAt(comma + 1) == ' ' ? comma + 2 : comma + 1;
        return comma > digits && comma - digits <= 3 && Numerals.endOfDigits(text, first, limit) == first + 3;
    }
}
