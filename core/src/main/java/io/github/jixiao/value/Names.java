package io.github.jixiao.value;

import java.util.List;

/** Numbers that are part of a name or a rank and count nothing: 第一批, 建党103周年, 5G, 三项制度, 前10名. */
final class Names {
    private static final Words FIXED =
            new Words(Words.sections("fixed-expressions.txt").getOrDefault("", List.of()));
    private static final Words AFTER = Words.of("周年 号 届 版 年代 年级 后 型 系 国语 强 佳 优 新 化 大 G K D");
    private static final Words MEASURES = Words.of("率 度 数 量 额 比 比例 比重 值 分 金额 面积 长度 成本 费用 时间");

    /** Before a Chinese numeral, characters that make a word of the two: 统一, 第二, 数十. */
    private static final String BEFORE_CHINESE = "0123456789第每统唯同单万亿逐之某这那上下首其任进划归专合数几初十百千〇一二三四五六七八九两零半不双";

    /** 一 before these is 'a' or part of a word: 一批, 一级, 一起. */
    private static final String VAGUE_AFTER_ONE = "批类级种层面片块段队道把站点票口件生代刻成起方家分根届轮";

    private static final Words LEAVES_NONE_OUT = Words.of("不落 不漏 不丢 不掉 不留 不少 不缺 不落下 不漏掉 不丢下 不遗漏 不遗落 不缺漏 不掉队");

    private static final String ALL = "全覆盖";
    private static final int FARTHEST_ALL = 20;

    /** 二级以上 is a rank, in which the second may be the better one. */
    private static final String RANKS = "级类等档层星";

    private Names() {}

    /** Whether the characters around the number make it part of something else: a code, a ratio, an ordinal, half a number. */
    static boolean holdNumber(String text, int from, Numeral numeral, int limit) {
        int start = numeral.start();
        int end = numeral.end();
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        char beforeThat = start > 1 ? text.charAt(start - 2) : ' ';
        char after = end < limit ? text.charAt(end) : ' ';
        boolean digitFollows = end + 1 < limit && Letters.isDigit(text.charAt(end + 1));
        if ((start > from && Letters.isLatin(before))
                || before == '第'
                || before == '±'
                || isRank(before, beforeThat)
                || before == '.') {
            return true;
        }
        if (isLoss(text, from, numeral)) {
            return true;
        }
        if (numeral.chinese()) {
            return BEFORE_CHINESE.indexOf(before) >= 0
                    || FIXED.at(text, start, limit) != null
                    || (start + 2 < limit && text.charAt(start) == '一' && text.charAt(start + 2) == '一');
        }
        boolean bound = Letters.isDigit(beforeThat) && "/:*×^-~ ,.万亿千百".indexOf(before) >= 0;
        boolean ratio = digitFollows && "/:*×^".indexOf(after) >= 0 && !Units.standsAt(text, end, limit);
        return bound || ratio;
    }

    /** Whether a Chinese numeral counts: it is marked, its unit is always a count, or nothing follows that would make a name of it. */
    static boolean leaveCount(String text, Numeral numeral, Measure measure, boolean marked, int end, int limit) {
        if (measure.unit() == null) {
            return false;
        }
        String unit = measure.unitName();
        boolean vague = numeral.isOne() && VAGUE_AFTER_ONE.indexOf(unit.charAt(0)) >= 0 && unit.length() == 1;
        boolean last = end == limit || !Letters.isHan(text.charAt(end));
        boolean rank = unit.length() == 1 && RANKS.indexOf(unit.charAt(0)) >= 0;
        return !rank
                && (marked
                        || (!vague
                                && (last
                                        || UnitWords.isCounted(
                                                Multiple.of(firstWord(unit)).base()))));
    }

    /** Whether a word follows that makes a name of an unmarked number. */
    static boolean followNumber(String text, int end, int limit) {
        return AFTER.at(text, end, limit) != null;
    }

    /** 参训率, 培训人数: the words name a measure, so the number behind them needs no unit. */
    static boolean endLikeMeasure(String subject) {
        return MEASURES.endingAt(subject, subject.length(), 0) != null;
    }

    /** 前10名, unless a date ends there: 12月底前100%. */
    private static boolean isRank(char before, char beforeThat) {
        return before == '前' && "年月日底末度".indexOf(beforeThat) < 0;
    }

    /** 不落1个, 不漏一户: not one is left out. 不少 says so right behind 全覆盖 only; elsewhere it is 不少于. */
    private static boolean isLoss(String text, int from, Numeral numeral) {
        String word = LEAVES_NONE_OUT.endingAt(text, numeral.start(), from);
        if (word == null || !word.equals("不少")) {
            return word != null;
        }
        int start = numeral.start() - word.length();
        boolean goesOn = start == from || text.startsWith(ALL, start - ALL.length());
        return goesOn
                && numeral.isOne()
                && text.substring(Math.max(0, start - FARTHEST_ALL), start).contains(ALL);
    }

    private static String firstWord(String unit) {
        int end = 0;
        while (end < unit.length() && "/(·*".indexOf(unit.charAt(end)) < 0) {
            end++;
        }
        return unit.substring(0, end);
    }
}
