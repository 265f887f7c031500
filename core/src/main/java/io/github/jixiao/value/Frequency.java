package io.github.jixiao.value;

import org.jspecify.annotations.Nullable;

/**
 * The words 每季度, 每半年, 每人, 人均 before a number, which belong to its unit: 每季度至少1次 is 次/季度.
 *
 * @param suffix what the unit gets, for example {@code /季度}; empty where nothing is said
 * @param words the words before the number without it
 */
record Frequency(String suffix, String words) {
    private static final Words PERIOD = Words.of("年 年度 半年 季度 季 个季度 月 个月 旬 周 星期 个星期 日 天 工作日 学期 个学期 学年 小时");
    /** No span of 每15分钟, 每100公里 is longer. */
    private static final int LONGEST = 8;

    private static final Words ONE_OF = Words.of("年 季度 季 个季度 月 个月 周 个星期 天 日 学期 个学期 学年");

    static Frequency in(String words) {
        int each = words.indexOf('每');
        if (each < 0 && words.indexOf('一') < 0 && words.indexOf('1') < 0 && !words.endsWith("人均")) {
            return new Frequency("", words);
        }
        Frequency atEnd = atEnd(words);
        return atEnd.suffix.isEmpty() && each >= 0 ? inside(words, words.lastIndexOf('每')) : atEnd;
    }

    /** Whether the number between the places is the one of 一年 or 1年 before another number: 1年2次. */
    static boolean isOnePeriod(String text, int start, int end, int limit) {
        boolean numberFollows = end < limit
                && (Letters.isDigit(text.charAt(end))
                        || ChineseNumerals.isNumeral(text.charAt(end))
                        || "不至≥≤".indexOf(text.charAt(end)) >= 0);
        return numberFollows && (startOfLast(text, end) == start || isSpanOfEach(text, start, end));
    }

    /** Whether these are the 3小时 of 每3小时. */
    private static boolean isSpanOfEach(String text, int start, int end) {
        return start > 0 && text.charAt(start - 1) == '每' && isWhole(text, start, end);
    }

    /** Whether two units count the same things, one of them so many a year, quarter or day: 次/季度 and 次. */
    static boolean tellsSameThing(String rate, String unit) {
        return rate.startsWith(unit + "/") && PERIOD.at(rate, unit.length() + 1, rate.length()) != null;
    }

    /** The unit with the frequency; shares and units that already have one stay, and so does money a year. */
    @Nullable
    String appendedTo(@Nullable String unit) {
        if (unit == null || suffix.isEmpty() || unit.indexOf('/') >= 0 || "%‰".contains(unit) || unit.endsWith("百分点")) {
            return unit;
        }
        boolean yearlyMoney = suffix.equals("/年") && unit.endsWith("元");
        return yearlyMoney ? unit : unit + suffix;
    }

    private static Frequency atEnd(String words) {
        String suffix = "";
        int end = words.length();
        for (int start = startOfLast(words, end); start >= 0; start = startOfLast(words, end)) {
            String what = words.substring(start, end).equals("人均") ? "人" : words.substring(start + 1, end);
            suffix = "/" + what + suffix;
            end = start;
        }
        return new Frequency(suffix, words.substring(0, end));
    }

    /** Where the last 每… or 一… begins that ends here, or -1. */
    private static int startOfLast(String words, int end) {
        if (words.startsWith("人均", end - 2)) {
            return end - 2;
        }
        for (int at = end - 2; at >= 0 && at >= end - LONGEST; at--) {
            char character = words.charAt(at);
            if (character == '每'
                    ? isWhole(words, at + 1, end)
                    : "一1".indexOf(character) >= 0 && isOne(words, at, end)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isWhole(String words, int start, int end) {
        int from = endOfRange(words, start, end);
        String period = PERIOD.at(words, from, end);
        if (period != null && from + period.length() == end) {
            return true;
        }
        Unit unit = Units.read(words, from, end);
        return unit != null && unit.end() == end && UnitWords.isCountable(unit.name());
    }

    /** Behind the 15 of 每15分钟 or the 3-5 of 每3-5天. */
    private static int endOfRange(String words, int start, int end) {
        int low = Numerals.endOfDigits(words, start, end);
        int high = low > start && low < end && "-~至到".indexOf(words.charAt(low)) >= 0
                ? Numerals.endOfDigits(words, low + 1, end)
                : low;
        return high > low + 1 ? high : low;
    }

    private static boolean isOne(String words, int start, int end) {
        String period = ONE_OF.at(words, start + 1, end);
        boolean whole = period != null && start + 1 + period.length() == end;
        return whole && (start == 0 || "每第0123456789.".indexOf(words.charAt(start - 1)) < 0);
    }

    private static Frequency inside(String words, int each) {
        String period = PERIOD.at(words, each + 1, words.length());
        return period == null
                ? new Frequency("", words)
                : new Frequency("/" + period, words.substring(0, each) + words.substring(each + 1 + period.length()));
    }
}
