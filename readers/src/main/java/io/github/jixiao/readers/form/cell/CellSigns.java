package io.github.jixiao.readers.form.cell;

import io.github.jixiao.readers.form.vocabulary.ColumnRole;
import io.github.jixiao.readers.form.vocabulary.IndicatorNumber;
import io.github.jixiao.readers.form.vocabulary.Label;
import io.github.jixiao.readers.form.vocabulary.TemplateHints;
import io.github.jixiao.readers.form.vocabulary.Wording;
import io.github.jixiao.readers.form.vocabulary.Words;
import io.github.jixiao.value.PlainText;
import java.util.Set;
import java.util.regex.Pattern;

/** How well the words of a cell suit a column: the signs by which columns are told where rows are shifted. */
public final class CellSigns {

    private static final Set<String> SIGNS =
            words("= ≥ ≤ > < ≈ >= <= 定性 定量 定性指标 定量指标 定量(其他) 不适用 " + "大于 小于 等于 大于等于 小于等于 大于或等于 小于或等于 不低于 不高于 不超过 不少于");
    private static final Pattern NUMBER = Pattern.compile("[=≥≤><≈]{0,2}-?\\d[\\d,.]{0,20}.{0,12}");
    private static final Pattern UNIT = Pattern.compile("[^\\d=≥≤><,。，;；:：]{1,6}");
    private static final Set<String> MEASURES =
            words("% ‰ 个 次 人 元 万 项 份 套 件 家 天 月 年 期 台 册 篇 块 场 户 亩 吨 条 辆 " + "百分比 百分点 人次 万元 亿元 公里 小时 平方米 人/次");

    /** Points for words in a level column that are no level word known. */
    static final int UNKNOWN_LEVEL = -30;

    private static final int LONGEST_LEVEL = 30;
    private static final int SHORT = 60;

    private CellSigns() {}

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    /** Whether the words are a sign that stands in a column of its own. */
    public static boolean isSign(String text) {
        return text.length() < 12 && SIGNS.contains(PlainText.compact(text));
    }

    /** Whether the words are a unit of measurement and nothing else. */
    public static boolean isMeasure(String text) {
        return text.length() < 8 && MEASURES.contains(PlainText.compact(text));
    }

    /** Points for the cell in a column of the role: high where its signs tell the column, far below zero where they exclude it. */
    public static int score(Wording words, ColumnRole role) {
        String text = words.text();
        if (role == ColumnRole.CATEGORY || role == ColumnRole.TYPE) {
            return levelScore(words, role);
        }
        if (role == ColumnRole.SECTION) {
            Label label = words.label();
            return label == Label.INDICATORS || label == Label.TASKS || words.heading() != null ? 40 : -30;
        }
        if (role == ColumnRole.COMPARISON) {
            return isSign(text) ? 80 : -80;
        }
        if (role == ColumnRole.NATURE) {
            return StatedNature.isStated(text) ? 80 : -80;
        }
        boolean level = words.isLevel();
        if (role == ColumnRole.NAME) {
            boolean printed = level && Words.plain(text).endsWith("指标");
            if (IndicatorNumber.isBefore(text) || TemplateHints.isPlaceholder(text)) {
                return 60;
            }
            return printed ? -30 : isSign(text) || !Words.hasChinese(text) ? -40 : isNumber(text) ? -20 : 10;
        }
        if (IndicatorNumber.isBefore(text) || (level && role != ColumnRole.HEAD)) {
            return -50;
        }
        return valueScore(text, role);
    }

    private static int levelScore(Wording words, ColumnRole role) {
        boolean category = words.category() != null;
        boolean type = words.type() != null;
        if (!category && !type) {
            return unknownLevelScore(words.text());
        }
        if (role == ColumnRole.CATEGORY) {
            return category ? type ? 50 : 60 : -20;
        }
        return type ? 60 : -10;
    }

    /** Forms have level words of their own; most still end in 指标. */
    private static int unknownLevelScore(String text) {
        if (IndicatorNumber.isBefore(text)) {
            return -60;
        }
        return text.length() < LONGEST_LEVEL && Words.plain(text).endsWith("指标") ? -5 : UNKNOWN_LEVEL;
    }

    private static boolean isNumber(String text) {
        return text.length() < SHORT && NUMBER.matcher(PlainText.compact(text)).matches();
    }

    private static int valueScore(String text, ColumnRole role) {
        boolean number = isNumber(text);
        boolean measure = isMeasure(text);
        return switch (role) {
            case TARGET -> number || isSign(text) ? 20 : measure ? 10 : 0;
            case VALUE -> isSign(text) ? -40 : number ? 20 : 0;
            case UNIT ->
                measure ? 30 : number || !UNIT.matcher(PlainText.compact(text)).matches() ? -40 : 5;
            case WEIGHT, ORDINAL, SCORE -> number ? 20 : -60;
            default -> isSign(text) ? -40 : 0;
        };
    }
}
