package io.github.jixiao.value;

import org.jspecify.annotations.Nullable;

/** Finds the signs and words of comparison around a number. */
final class Comparisons {
    private static final ComparisonWords BEFORE = new ComparisonWords("before");
    private static final ComparisonWords APART = new ComparisonWords("apart");
    private static final ComparisonWords BEHIND = new ComparisonWords("behind");

    /** How far from the number a word of comparison may stand: 至少组织开展一场大型培训活动. */
    private static final int REACH = 14;

    /** What text recognition makes of a sign: ≥ becomes 之 or 》, = becomes 二. */
    private static final String LOOK_ALIKES = "二三之乏》〉";

    private Comparisons() {}

    static boolean isSign(char character) {
        return switch (character) {
            case '=', '≥', '≤', '<', '>', '≈', '≯', '≮' -> true;
            default -> false;
        };
    }

    /** What stands between the limit and a number. */
    static Bound before(String text, int limit, int number) {
        Bound found = Bound.none(number);
        for (Bound next = ending(text, limit, number); next != null; next = ending(text, limit, found.start())) {
            found = found.said() ? found.joinedTo(next) : next;
        }
        if (found.said()) {
            boolean misread = found.start() == limit + 1 && text.charAt(limit) == '%';
            return misread ? new Bound(null, true, found.vague(), true, limit, number) : found;
        }
        return found.start() == limit + 1 && LOOK_ALIKES.indexOf(text.charAt(limit)) >= 0
                ? new Bound(null, false, false, true, limit, number)
                : apart(text, limit, number);
    }

    /** What stands directly behind a number and its unit. */
    static Bound behind(String text, int start, int limit, String unit) {
        String word = BEHIND.at(text, start, limit);
        if (word == null || !mayFollow(word, text, start + word.length(), limit, unit)) {
            return Bound.none(start);
        }
        return Bound.said(BEHIND.meaning(word), start, start + word.length());
    }

    private static boolean mayFollow(String word, String text, int end, int limit, String unit) {
        boolean last = end == limit || !Letters.isHan(text.charAt(end));
        return switch (word) {
            case "内" -> UnitWords.isTime(unit) && (last || "容部外地蒙科".indexOf(text.charAt(end)) < 0);
            case "余", "多" -> last;
            case "封顶" -> unit.indexOf('元') >= 0 || UnitWords.isScale(unit);
            default -> true;
        };
    }

    private static @Nullable Bound ending(String text, int limit, int end) {
        int at = end;
        while (at > limit && continuesSigns(text, limit, at, end)) {
            at--;
        }
        if (at < end) {
            return signs(text, at, end);
        }
        String word = BEFORE.endingAt(text, end, limit);
        if (word == null || isPartOfWord(word, text, end - word.length(), limit)) {
            return null;
        }
        return Bound.said(BEFORE.meaning(word), end - word.length(), end);
    }

    /** Signs may stand apart ({@code > =}) or be written over a stroke ({@code >/=}). */
    private static boolean continuesSigns(String text, int limit, int at, int end) {
        char character = text.charAt(at - 1);
        boolean stroke = character == '/' && at < end && at - 2 >= limit && isSign(text.charAt(at - 2));
        return isSign(character) || character == ' ' || stroke;
    }

    /** 节约, 签约, 收到, 行为 end like words of comparison. */
    private static boolean isPartOfWord(String word, String text, int start, int limit) {
        char previous = start > limit ? text.charAt(start - 1) : ' ';
        return switch (word) {
            case "约" -> "节预签合契违履集条公".indexOf(previous) >= 0;
            case "超" -> "赶反".indexOf(previous) >= 0;
            case "近" -> "最附邻".indexOf(previous) >= 0;
            case "为" -> " 行作成认因".indexOf(previous) >= 0;
            case "到" -> "得收找做看听签报遇送回接赶".indexOf(previous) >= 0;
            case "至" -> "甚乃以".indexOf(previous) >= 0;
            case "是" -> previous == ' ';
            default -> false;
        };
    }

    private static Bound signs(String text, int start, int end) {
        boolean more = false;
        boolean less = false;
        boolean equal = false;
        boolean about = false;
        for (int i = start; i < end; i++) {
            char sign = text.charAt(i);
            more |= sign == '>' || sign == '≥' || sign == '≮';
            less |= sign == '<' || sign == '≤' || sign == '≯';
            equal |= sign == '=' || sign == '≥' || sign == '≤' || sign == '≮' || sign == '≯';
            about |= sign == '≈';
        }
        Comparison comparison = null;
        if (more != less) {
            comparison = more
                    ? equal ? Comparison.AT_LEAST : Comparison.MORE_THAN
                    : equal ? Comparison.AT_MOST : Comparison.LESS_THAN;
        } else if (!more && (equal || about)) {
            comparison = about ? Comparison.ABOUT : Comparison.EQUAL;
        }
        return new Bound(comparison, more || less || equal || about, about, more && less, start, end);
    }

    private static Bound apart(String text, int limit, int number) {
        int first = Math.max(limit, number - REACH);
        for (int at = number - 1; at >= first && (Letters.isHan(text.charAt(at)) || isSign(text.charAt(at))); at--) {
            String word = APART.at(text, at, number);
            if (word != null) {
                return Bound.said(APART.meaning(word), at, at + word.length());
            }
        }
        return Bound.none(number);
    }
}
