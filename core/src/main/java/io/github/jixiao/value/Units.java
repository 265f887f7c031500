package io.github.jixiao.value;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the unit behind a number, by the longest match in {@code units.txt}; knows compound units ({@code 元/人/月}, {@code 台(套)}). */
final class Units {
    private static final Map<String, List<String>> SECTIONS = Words.sections("units.txt");
    private static final Words KNOWN =
            all("ratio", "money", "scale", "counted", "measure", "named", "time", "per", "latin", "not-units");
    private static final Words VAGUE = Words.of("余 多 来");
    private static final Set<String> NOT_UNITS = set("not-units");
    private static final Set<String> COUNTED = set("counted", "money", "measure");
    private static final Set<String> MONEY = set("money");
    private static final Set<String> TIME = set("time");
    private static final Set<String> ONLY_PER = set("per");
    private static final Set<String> RATIO = set("ratio");
    private static final Set<String> SCALE = set("scale");

    /** 元/人/月 has three; more make no unit. */
    private static final int MOST_PARTS = 5;

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
        Unit first = plain(text, at, limit);
        return first == null ? null : compound(text, first, limit);
    }

    static boolean standsAt(String text, int start, int limit) {
        return read(text, start, limit) != null;
    }

    /** Whether a Chinese numeral before this unit is always a count: 两次, 二名; not 三项, 五年. */
    static boolean isCounted(String unit) {
        return COUNTED.contains(unit);
    }

    /** Whether something can be had for each of it: 每户, 每个; not 每元. */
    static boolean isCountable(String unit) {
        return !MONEY.contains(unit) && !RATIO.contains(unit) && !SCALE.contains(unit);
    }

    static boolean isMoney(String unit) {
        return MONEY.contains(unit);
    }

    /** 万, 千: a scale without a unit behind it. */
    static boolean isScale(String unit) {
        return SCALE.contains(unit);
    }

    static boolean isTime(String unit) {
        return TIME.contains(unit);
    }

    private static @Nullable Unit plain(String text, int start, int limit) {
        int at = start;
        boolean vague = VAGUE.at(text, at, limit) != null;
        String word = vague ? known(text, at + 1, limit) : known(text, at, limit);
        at += vague ? 1 : 0;
        if (word == null || ONLY_PER.contains(word)) {
            return null;
        }
        int end = at + word.length();
        if (SCALE.contains(word)) {
            return scaled(text, at, end, limit, vague);
        }
        end += word.equals("%") && end < limit && text.charAt(end) == '%' ? 1 : 0;
        return new Unit(word.equals("百分比") ? "%" : word, end, vague);
    }

    /** 万 and its like take the unit behind them along: 万人次, 万(余)元. Money is written in 万 alone too. */
    private static Unit scaled(String text, int start, int end, int limit, boolean vague) {
        String scale = text.substring(start, end);
        boolean vagueToo = VAGUE.at(text, end, limit) != null;
        int next = vagueToo ? end + 1 : end;
        String unit = known(text, next, limit);
        if (unit == null || SCALE.contains(unit) || unit.equals("%")) {
            return new Unit(scale, end, vague);
        }
        return new Unit(scale + unit, next + unit.length(), vague || vagueToo);
    }

    private static @Nullable String known(String text, int start, int limit) {
        String word = KNOWN.at(text, start, limit);
        if (word == null || NOT_UNITS.contains(word)) {
            return null;
        }
        int end = start + word.length();
        boolean cutsLatinWord =
                end < limit && isSymbol(word.charAt(word.length() - 1)) && isLatinOrDigit(text.charAt(end));
        return cutsLatinWord ? null : word;
    }

    private static Unit compound(String text, Unit first, int limit) {
        int end = first.end();
        StringBuilder name = null;
        for (int parts = 1; parts < MOST_PARTS && end + 1 < limit; parts++) {
            char joint = text.charAt(end);
            if (joint != '/' && joint != '·' && joint != '*' && joint != '每' && joint != '(') {
                break;
            }
            String word = known(text, end + 1, limit);
            if (word == null && joint == '/') {
                word = per(text, end + 1, limit);
            }
            int next = word == null ? end : end + 1 + word.length();
            if (joint == '(') {
                word = next < limit && text.charAt(next) == ')' && word != null && !word.equals("%")
                        ? word + ')'
                        : null;
                next++;
            }
            if (word == null) {
                break;
            }
            name = name == null ? new StringBuilder(first.name()) : name;
            name.append(joint == '每' ? '/' : joint).append(word);
            end = next;
        }
        return name == null ? first : new Unit(name.toString(), end, first.vague());
    }

    /** What follows a stroke: some years or days (次/3年), or a short word of its own (元/标段). */
    private static @Nullable String per(String text, int start, int limit) {
        int digits = Numerals.endOfDigits(text, start, limit);
        if (digits > start) {
            String period = digits - start <= 2 ? known(text, digits, limit) : null;
            return period != null && isTime(period) ? text.substring(start, digits + period.length()) : null;
        }
        int end = endOfWord(text, start, Math.min(limit, start + 5));
        boolean isShort = end > start && end - start <= 4;
        return isShort && (end == limit || !Letters.isHan(text.charAt(end))) ? text.substring(start, end) : null;
    }

    /** A unit the vocabulary lacks: one Han character, or up to four behind a comparison, that end the clause. */
    static @Nullable Unit unknown(String text, int start, int limit, boolean afterComparison) {
        int longest = afterComparison ? 4 : 1;
        int end = endOfWord(text, start, Math.min(limit, start + longest + 1));
        boolean ends = end == limit || ",.;、。()以左".indexOf(text.charAt(end)) >= 0;
        if (end == start
                || end - start > longest
                || !ends
                || (!afterComparison && !Letters.isHan(text.charAt(start)))) {
            return null;
        }
        String word = text.substring(start, end);
        return Wording.NO_UNIT.anyIn(text, start, end) ? null : new Unit(word, end, false);
    }

    private static int endOfWord(String text, int start, int limit) {
        int at = start;
        while (at < limit && (Letters.isHan(text.charAt(at)) || isSymbol(text.charAt(at)))) {
            at++;
        }
        return at;
    }

    /** A letter of a unit: km, °C, μg, Ω. */
    private static boolean isSymbol(char character) {
        return Letters.isLatin(character) || character == 'μ' || character == '°' || character == 'Ω';
    }

    private static boolean isLatinOrDigit(char character) {
        return isSymbol(character) || Letters.isDigit(character);
    }

    private static Words all(String... sections) {
        List<String> words = new ArrayList<>();
        for (String section : sections) {
            words.addAll(SECTIONS.getOrDefault(section, List.of()));
        }
        return new Words(words);
    }

    private static Set<String> set(String... sections) {
        Set<String> words = new HashSet<>();
        for (String section : sections) {
            words.addAll(SECTIONS.getOrDefault(section, List.of()));
        }
        return Set.copyOf(words);
    }
}
