package io.github.jixiao.readers.form.vocabulary;

import io.github.jixiao.value.PlainText;
import java.util.regex.Pattern;

/** Words that a template prints where somebody should write: they are no values. */
public final class TemplateHints {

    /** What is to be overwritten: {@code 20××年}, {@code 指标 1:} or {@code 目标 1: 目标 2:} with nothing after it. */
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "(?:(?:目标|指标)[(]?[0-9一二三四五六七八九十nN]{0,2}[)]?[:.、]?(?:…{1,4}|\\.{3,9}|[×xX]{2,6})?[;,。]?){1,12}"
                    + "|…{1,6}|\\.{3,12}|[×xX*]{2,12}|[((]?(?:20)?[×xX*]{2}年度?.{0,20}");

    private static final Pattern HOLDS_PLACEHOLDER = Pattern.compile("20[×*＊]{2}|20[xX]{2}年|[××]{2}年|20_{2,4}年");

    /** Notes printed on the form, which stay when it is filled in: {@code （盖章）}, {@code 年 月 日}. */
    private static final Pattern PRINTED_NOTE = Pattern.compile(
            "(?:[(](?:盖章|公章|签章|签名|签字|章|单位盖章|单位公章|万元|元|%|分级填报|可附页|[^()]{0,12}(?:填报|填写|勾选|选填|必填)[^()]{0,12})[)])?"
                    + "(?:年月日)?|[-/_\\\\—]{1,20}|盖章:?|公章:?|签字:?");

    private static final String BEGIN_PLACEHOLDER = "目指….×xX*(2";
    private static final String BEGIN_PRINTED_NOTE = "(年盖公签-/_\\—";
    private static final int LONGEST = 120;

    private TemplateHints() {}

    /** Whether the words say nothing of the writer's own: a placeholder, a printed note, or nothing at all. */
    public static boolean isHint(String text) {
        return text.isBlank() || isPlaceholder(text) || isPrintedNote(text);
    }

    /** Whether the words are to be overwritten. */
    public static boolean isPlaceholder(String text) {
        String compact = compact(text);
        return beginsWith(BEGIN_PLACEHOLDER, compact)
                && PLACEHOLDER.matcher(compact).matches();
    }

    /** Whether a label holds something to be overwritten, {@code 中期目标（20××年—20××+n 年）}. */
    public static boolean holdsPlaceholder(String text) {
        return text.length() <= LONGEST
                && HOLDS_PLACEHOLDER.matcher(PlainText.compact(text)).find();
    }

    private static boolean isPrintedNote(String text) {
        String compact = compact(text);
        return compact.isEmpty()
                || (compact.length() <= 40
                        && beginsWith(BEGIN_PRINTED_NOTE, compact)
                        && PRINTED_NOTE.matcher(compact).matches());
    }

    private static boolean beginsWith(String characters, String text) {
        return !text.isEmpty() && characters.indexOf(text.charAt(0)) >= 0;
    }

    private static String compact(String text) {
        return text.length() > LONGEST ? text : PlainText.compact(text);
    }
}
