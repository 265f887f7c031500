package io.github.jixiao.value;

/**
 * A part of a text.
 *
 * @param start its first character
 * @param end behind its last character
 */
record Stretch(int start, int end) {

    /** The same without blanks and punctuation at its edges. */
    Stretch trimmed(String text) {
        int first = start;
        int last = end;
        while (first < last && " ,.;:、。!/".indexOf(text.charAt(first)) >= 0) {
            first++;
        }
        while (last > first && " ,.;:、。!/".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return new Stretch(first, last);
    }

    boolean isEmpty() {
        return start >= end;
    }

    /** Where the word begins inside this part, or -1. */
    int indexOf(String word, String text) {
        for (int at = start; at + word.length() <= end; at++) {
            if (text.startsWith(word, at)) {
                return at;
            }
        }
        return -1;
    }

    String of(String text) {
        return text.substring(start, end);
    }
}
