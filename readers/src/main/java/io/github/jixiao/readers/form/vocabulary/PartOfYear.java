package io.github.jixiao.readers.form.vocabulary;

import java.util.regex.Pattern;

/**
 * Heads of columns for what is to be reached on the way through the year: {@code 半年（1—6月）目标值}, {@code 一季度}, {@code 6月底计划}. Such values are
 * targets of no term; they are kept as remarks.
 */
public final class PartOfYear {

    private static final String HALF_OR_QUARTER =
            "(?:[上下前]?半年|前?第?[一二三四1-4]个?季度|[一二三四]季|分?季度|(?:1|一|二|三|四)至[二三四]季度|Q[1-4])(?:[末底])?";
    private static final String MONTHS = "(?!1月?[-—–~至到]{1,2}12月)1?\\d月?[-—–~至到]{1,2}1?\\d月份?(?:累计)?";
    private static final String VALUE =
            "[度程]?(?:累计|阶段性?|分解|进度)?(?:绩效)?(?:目标|指标|计划|预期|任务|完成|进度){1,2}(?:数值|数|值)?(?:及单位)?";
    private static final String LEAD = "(?:20\\d\\d年度?|本年度?|当年)?[分按各]?";
    private static final Pattern HEAD = Pattern.compile(LEAD + "(?:" + HALF_OR_QUARTER + "|" + MONTHS + ")(?:" + VALUE
            + ")?|" + LEAD + "(?!12月)1?\\d月[底末]前?" + VALUE);
    private static final Pattern IN_BRACKETS =
            Pattern.compile("[(](?:" + LEAD + "(?:" + HALF_OR_QUARTER + "|" + MONTHS + "))[)]");

    /** Characters one of which stands in every such head. */
    private static final String SIGNS = "季半月Q";

    private static final int LONGEST = 30;

    private PartOfYear() {}

    public static boolean isHead(String text) {
        if (text.length() > LONGEST || text.chars().noneMatch(character -> SIGNS.indexOf(character) >= 0)) {
            return false;
        }
        String plain = Words.plain(text);
        return HEAD.matcher(Words.withoutBrackets(plain)).matches()
                || (IN_BRACKETS.matcher(plain).find() && Heading.isTarget(Words.withoutBrackets(plain)));
    }
}
