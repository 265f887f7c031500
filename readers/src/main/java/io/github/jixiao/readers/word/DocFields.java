package io.github.jixiao.readers.word;

import java.util.ArrayDeque;
import java.util.Deque;

/** Tells the codes of fields, which nobody sees, from their results; fields may stand inside one another. */
final class DocFields {

    private static final char BEGIN = '\u0013';
    private static final char SEPARATOR = '\u0014';
    private static final char END = '\u0015';

    /** For each open field, whether its code is still being read. */
    private final Deque<Boolean> codes = new ArrayDeque<>();

    /** Takes a character in and tells whether it is shown. */
    boolean isShown(char character) {
        switch (character) {
            case BEGIN -> codes.push(true);
            case SEPARATOR -> {
                if (!codes.isEmpty()) {
                    codes.pop();
                    codes.push(false);
                }
            }
            case END -> codes.poll();
            default -> {
                return !codes.contains(true);
            }
        }
        return false;
    }
}
