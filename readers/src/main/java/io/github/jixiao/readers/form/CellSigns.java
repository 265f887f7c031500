package io.github.jixiao.readers.form;

import io.github.jixiao.value.PlainText;
import java.util.regex.Pattern;

/** How well the words of a cell suit a column: the signs by which columns are told where rows are shifted. */
final class CellSigns {

    private static final Pattern NUMBERED = Pattern.compile(
            "指标(?:\\s*[0-9一二三四五六七八九十]{1,3}\\s*[:：.、]|\\s*\\d{1,2}(?=\\p{IsHan}|\\s)).*", Pattern.DOTALL);
    private static final Pattern SIGN =
            Pattern.compile("[=≥≤><≈]|>=|<=|定性|定量|定量\\(其他\\)|不适用|大于|小于|等于|大于等于|小于等于|大于或等于|小于或等于|不低于|不高于|不超过|不少于");
    private static final Pattern NUMBER = Pattern.compile("[=≥≤><≈]{0,2}-?\\d[\\d,.]{0,20}.{0,12}");
    private static final Pattern UNIT = Pattern.compile("[^\\d=≥≤><,。，;；:：]{1,6}");
    private static final Pattern MEASURE =
            Pattern.compile("[%‰个次人元万项份套件家天月年期台册篇块场户亩吨条辆]|百分比|百分点|人次|万元|亿元|公里|小时|平方米|人/次");

    /** Points for words in a level column that are no level word known. */
    static final int UNKNOWN_LEVEL = -30;

    private static final int LONGEST_LEVEL = 30;
    private static final int SHORT = 60;

    private CellSigns() {}

    /** Whether the words begin with {@code 指标 n:}. */
    static boolean isNumbered(String text) {
        return text.length() < 2000 && NUMBERED.matcher(text.stripLeading()).matches();
    }

    /** Whether the words are a sign that stands in a column of its own. */
    static boolean isSign(String text) {
        return text.length() < 12 && SIGN.matcher(PlainText.compact(text)).matches();
    }

    /** Whether the words are a unit of measurement and nothing else. */
    static boolean isMeasure(String text) {
        return text.length() < 8 && MEASURE.matcher(PlainText.compact(text)).matches();
    }

    /** Points for the cell in a column of the role: high where its signs tell the column, far below zero where they exclude it. */
    static int score(String text, ColumnRole role) {
        if (role == ColumnRole.CATEGORY || role == ColumnRole.TYPE) {
            return levelScore(text, role);
        }
        if (role == ColumnRole.SECTION) {
            Label label = Label.of(text);
            return label == Label.INDICATORS || label == Label.TASKS || Heading.of(text) != null ? 40 : -30;
        }
        if (role == ColumnRole.COMPARISON) {
            return isSign(text) ? 80 : -80;
        }
        boolean level = LevelWords.isLevel(text);
        if (role == ColumnRole.NAME) {
            boolean printed = level && Words.plain(text).endsWith("指标");
            if (isNumbered(text) || TemplateHints.isPlaceholder(text)) {
                return 60;
            }
            return printed ? -30 : isSign(text) || !Words.hasChinese(text) ? -40 : isNumber(text) ? -20 : 10;
        }
        if (isNumbered(text) || (level && role != ColumnRole.HEAD)) {
            return -50;
        }
        return valueScore(text, role);
    }

    private static int levelScore(String text, ColumnRole role) {
        boolean category = LevelWords.category(text) != null;
        boolean type = LevelWords.type(text) != null;
        int unknown = unknownLevelScore(text);
        if (role == ColumnRole.CATEGORY) {
            return category ? type ? 50 : 60 : type ? -20 : unknown;
        }
        return type ? 60 : category ? -10 : unknown;
    }

    /** Forms have level words of their own; most still end in 指标. */
    private static int unknownLevelScore(String text) {
        if (isNumbered(text)) {
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
