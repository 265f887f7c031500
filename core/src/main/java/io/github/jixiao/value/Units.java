package io.github.jixiao.value;

import org.jspecify.annotations.Nullable;

/** Reads the unit behind a number, by the longest match in {@code units.txt}; knows compound units ({@code 元/人/月}, {@code 台(套)}). */
final class Units {
    private static final Words VAGUE = Words.of("余 多 来");

    /** 元/人/月 has three; more make no unit. */
    private static final int MOST_PARTS = 5;

    /** Characters of a unit that the vocabulary lacks. */
    private static final int LONGEST_UNKNOWN = 4;

    private Units() {}

    /** The unit that stands at this place, or {@code null}. */
    static @Nullable Unit read(String text, int start, int limit) {
        int at = start < limit && text.charAt(start) == ' ' ? start + 1 : start;
        if (at >= limit) {
            return null;
        }
        if (text.charAt(at) == '(') {
            Unit enclosed = plain(text, at + 1, limit);
            return enclosed != null && enclosed.end() < limit && text.charAt(enclosed.end()) == ')'
                    ? new Unit(enclosed.name(), enclosed.end() + 1, enclosed.vague())
                    : null;
        }
        int population = text.charAt(at) == '/' ? endOfPopulation(text, at + 1, limit) : at + 1;
        if (population > at + 1) {
            return new Unit(text.substring(at, population), population, false);
        }
        Unit first = plain(text, at, limit);
        return first == null ? null : compound(text, first, limit);
    }

    static boolean standsAt(String text, int start, int limit) {
        return read(text, start, limit) != null;
    }

    private static @Nullable Unit plain(String text, int start, int limit) {
        int at = start;
        boolean vague = VAGUE.at(text, at, limit) != null;
        String word = vague ? UnitWords.at(text, at + 1, limit) : UnitWords.at(text, at, limit);
        at += vague ? 1 : 0;
        if (word == null || UnitWords.isOnlyPer(word)) {
            return null;
        }
        int end = at + word.length();
        if (UnitWords.isScale(word)) {
            return scaled(text, at, end, limit, vague);
        }
        if (isCountedInTimes(text, word, end, limit)) {
            return new Unit(word + text.charAt(end), end + 1, vague);
        }
        end += word.equals("%") && end < limit && text.charAt(end) == '%' ? 1 : 0;
        return new Unit(word.equals("百分比") ? "%" : word, end, vague);
    }

    /** 站次, 车次: anything that is counted may be counted again each time. */
    private static boolean isCountedInTimes(String text, String word, int end, int limit) {
        boolean times = end < limit && text.charAt(end) == '次' && word.length() == 1 && word.charAt(0) >= '一';
        return times
                && (end + 1 >= limit
                        || !Character.isIdeographic(text.charAt(end + 1))
                        || Comparisons.behind(text, end + 1, limit, "").said());
    }

    /** 万 and its like take the unit behind them along: 万人次, 万(余)元. Money is written in 万 alone too. */
    private static Unit scaled(String text, int start, int end, int limit, boolean vague) {
        String scale = text.substring(start, end);
        boolean vagueToo = VAGUE.at(text, end, limit) != null;
        int next = vagueToo ? end + 1 : end;
        String unit = UnitWords.at(text, next, limit);
        if (unit == null || UnitWords.isScale(unit) || unit.equals("%")) {
            return new Unit(scale, end, vague);
        }
        return new Unit(scale + unit, next + unit.length(), vague || vagueToo);
    }

    private static Unit compound(String text, Unit first, int limit) {
        Unit unit = first;
        for (int parts = 1; parts < MOST_PARTS && unit.end() + 1 < limit; parts++) {
            char joint = text.charAt(unit.end());
            Unit longer = joint == '(' ? enclosing(text, unit, limit) : joined(text, unit, joint, limit);
            if (longer == null) {
                break;
            }
            unit = longer;
        }
        return unit;
    }

    /** 台(套): one word or the other. */
    private static @Nullable Unit enclosing(String text, Unit first, int limit) {
        String word = UnitWords.at(text, first.end() + 1, limit);
        if (word == null || word.equals("%")) {
            return null;
        }
        int end = first.end() + 1 + word.length();
        return end < limit && text.charAt(end) == ')'
                ? new Unit(first.name() + '(' + word + ')', end + 1, first.vague())
                : null;
    }

    /** 元/人, 人·天, 元每户. */
    private static @Nullable Unit joined(String text, Unit first, char joint, int limit) {
        if ("/·*每".indexOf(joint) < 0) {
            return null;
        }
        int start = first.end() + 1;
        int population = endOfPopulation(text, start, limit);
        String known = population > start ? text.substring(start, population) : UnitWords.at(text, start, limit);
        String word = known == null && joint == '/' ? per(text, start, limit) : known;
        return word == null
                ? null
                : new Unit(first.name() + (joint == '每' ? '/' : joint) + word, start + word.length(), first.vague());
    }

    /** Behind 10万 or 万人 in a rate of so many among so many (3/10万, 2件/万人); the start where none stands there. */
    private static int endOfPopulation(String text, int start, int limit) {
        int at = Numerals.endOfDigits(text, start, limit);
        String scale = UnitWords.at(text, at, limit);
        if (scale == null || !UnitWords.isScale(scale)) {
            return start;
        }
        int end = at + scale.length();
        String counted = UnitWords.at(text, end, limit);
        return counted == null || UnitWords.isScale(counted) ? end : end + counted.length();
    }

    /** What follows a stroke: some years or days (次/3年), or a short word of its own (元/标段). */
    private static @Nullable String per(String text, int start, int limit) {
        int digits = Numerals.endOfDigits(text, start, limit);
        if (digits > start) {
            String period = digits - start <= 2 ? UnitWords.at(text, digits, limit) : null;
            return period != null && UnitWords.isTime(period) ? text.substring(start, digits + period.length()) : null;
        }
        int end = endOfWord(text, start, limit);
        boolean isShort = end > start && end - start <= LONGEST_UNKNOWN;
        return isShort ? text.substring(start, end) : null;
    }

    /** A unit the vocabulary lacks: one Han character, or up to four behind or before a comparison, that end the clause. */
    static @Nullable Unit unknown(String text, int start, int limit, boolean afterComparison) {
        int end = endOfWord(text, start, limit);
        boolean bounded =
                end < limit && Comparisons.behind(text, end, limit, "").said() && !isGrade(text, start, end);
        int longest = afterComparison || bounded ? LONGEST_UNKNOWN : 1;
        boolean ends = end == limit || bounded || ",.;、。()/".indexOf(text.charAt(end)) >= 0;
        if (end == start
                || end - start > longest
                || !ends
                || (!afterComparison && !Letters.isHan(text.charAt(start)))) {
            return null;
        }
        String word = text.substring(start, end);
        return Wording.NO_UNIT.anyIn(text, start, end) ? null : compound(text, new Unit(word, end, false), limit);
    }

    /** Behind the letters that begin here, before a word of comparison among them (叶 in 叶以上); further than any unit reaches is far enough. */
    private static int endOfWord(String text, int start, int limit) {
        int at = start;
        int last = Math.min(limit, start + LONGEST_UNKNOWN + 1);
        while (at < last
                && (Letters.isHan(text.charAt(at)) || UnitWords.isSymbol(text.charAt(at)))
                && (at == start || !Comparisons.behind(text, at, limit, "").said())) {
            at++;
        }
        return at;
    }

    /** 2级以上, 5A以上 name a grade and count nothing. */
    private static boolean isGrade(String text, int start, int end) {
        return end > start && "级类等档星A".indexOf(text.charAt(end - 1)) >= 0;
    }
}
