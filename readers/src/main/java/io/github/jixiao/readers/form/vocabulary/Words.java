package io.github.jixiao.readers.form.vocabulary;

import io.github.jixiao.value.PlainText;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Brings the words of a cell to the spellings that labels, heads and levels are looked up by. */
public final class Words {

    private static final String MARKS = "*★☆▲●◆:;,.。、";
    private static final String NUMERALS = "(0123456789一二三四五六七八九十";
    private static final int LONGEST_NOTE = 60;
    private static final int LONGEST_NUMBERING = 5;
    private static final Pattern NUMBERING =
            Pattern.compile("^(?:[(][0-9一二三四五六七八九十]{1,3}[)]|[0-9]{1,2}[.、)]|[一二三四五六七八九十]{1,3}[、.])");

    private Words() {}

    /** Without blanks, width differences, and the asterisks and colons around the words. */
    public static String plain(String text) {
        return withoutMarks(PlainText.compact(text));
    }

    /** Drops what stands in brackets, be the last of them cut off; plain words in, plain words out. */
    public static String withoutBrackets(String plain) {
        if (!hasBracket(plain)) {
            return withoutMarks(plain);
        }
        StringBuilder outside = new StringBuilder(plain.length());
        int at = 0;
        while (at < plain.length()) {
            int end = endOfBrackets(plain, at);
            if (end == at) {
                outside.append(plain.charAt(at));
                end++;
            }
            at = end;
        }
        return withoutMarks(outside.toString());
    }

    private static boolean hasBracket(String plain) {
        for (int i = 0; i < plain.length(); i++) {
            if (isOpening(plain.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Behind the brackets that open at the place; the place itself where none do, or they hold others or more than a note. */
    private static int endOfBrackets(String plain, int open) {
        if (!isOpening(plain.charAt(open))) {
            return open;
        }
        int end = open + 1;
        while (end < plain.length() && !isOpening(plain.charAt(end)) && !isClosing(plain.charAt(end))) {
            end++;
        }
        boolean closed = end == plain.length() || isClosing(plain.charAt(end));
        return closed && end - open - 1 <= LONGEST_NOTE ? Math.min(end + 1, plain.length()) : open;
    }

    private static boolean isOpening(char character) {
        return character == '(' || character == '[' || character == '{' || character == '【';
    }

    private static boolean isClosing(char character) {
        return character == ')' || character == ']' || character == '}' || character == '】';
    }

    private static String withoutMarks(String plain) {
        int start = 0;
        int end = plain.length();
        while (start < end && MARKS.indexOf(plain.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && MARKS.indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        return plain.substring(start, end);
    }

    /** Drops {@code 一、}, {@code (一)}, {@code 1.} in front. */
    public static String withoutNumbering(String plain) {
        return mayBeNumbered(plain) ? NUMBERING.matcher(plain).replaceFirst("") : plain;
    }

    private static boolean mayBeNumbered(String plain) {
        if (plain.isEmpty() || NUMERALS.indexOf(plain.charAt(0)) < 0) {
            return false;
        }
        for (int i = 1; i < Math.min(LONGEST_NUMBERING, plain.length()); i++) {
            if (".、)".indexOf(plain.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The spellings under which plain words may stand in a word file, the fullest first. */
    static Set<String> spellings(String text) {
        String plain = plain(text);
        String bare = withoutNumbering(plain);
        if (bare.equals(plain) && !hasBracket(plain)) {
            return Set.of(plain);
        }
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(plain);
        spellings.add(bare);
        spellings.add(withoutBrackets(plain));
        if (!bare.equals(plain)) {
            spellings.add(withoutBrackets(bare));
        }
        return spellings;
    }

    /** A label as a person calls it: without numbering, 其中 in front, and what stands in brackets. */
    public static String label(String text) {
        String plain = withoutNumbering(plain(text));
        String bare = withoutBrackets(plain.startsWith("其中") ? plain(plain.substring(2)) : plain);
        return bare.isEmpty() ? plain : withoutNumbering(bare);
    }

    /** A name on one line: a line break between Chinese characters goes, any other becomes a blank. */
    public static String oneLine(String text) {
        if (text.indexOf('\n') < 0) {
            return text.strip();
        }
        StringBuilder line = new StringBuilder();
        for (String piece : text.strip().lines().map(String::strip).toList()) {
            if (line.length() > 0
                    && !piece.isEmpty()
                    && !(isChinese(line.charAt(line.length() - 1)) && isChinese(piece.charAt(0)))) {
                line.append(' ');
            }
            line.append(piece);
        }
        return line.toString();
    }

    /** Whether the character is a Chinese character or Chinese punctuation. */
    public static boolean isChinese(char character) {
        boolean han = character >= 0x2E80 && character <= 0x9FFF;
        boolean wide = character >= 0xFF01 && character <= 0xFF5E;
        boolean quote = character >= 0x2018 && character <= 0x201D;
        return han || wide || quote;
    }

    public static boolean hasChinese(String text) {
        return text.chars().anyMatch(Words::isHan);
    }

    private static boolean isHan(int character) {
        boolean common = character >= '一' && character <= '\u9fa5';
        return common || (character > '~' && Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN);
    }

    public static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }
}
