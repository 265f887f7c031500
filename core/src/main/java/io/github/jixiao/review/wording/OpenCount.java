package io.github.jixiao.review.wording;

import io.github.jixiao.rule.Vocabulary;
import io.github.jixiao.rule.Vocabulary.Topic;
import io.github.jixiao.value.TargetValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A count that nobody can check: 多部, 几台, 三四批, 3、4次, 约 before a number. */
final class OpenCount {
    /** 更多, 最多 and 不多 compare; 多 behind them stands for no number. */
    private static final Pattern MANY = Pattern.compile("(?<![更最至过太不很])[多几](?=\\p{IsHan})");

    private static final Pattern ABOUT = Pattern.compile("约(?=\\d)");

    private static final Pattern NEIGHBOURS = Pattern.compile("(?<![第\\d.、一二三四五六七八九点])"
            + "(?:一二|两三|二三|三四|三五|四五|五六|六七|七八|八九|1、2|2、3|3、4|4、5|5、6|6、7|7、8|8、9|两、三|三、四|四、五|五、六|六、七|七、八|八、九)"
            + "[十百千万]?(?=\\p{IsHan})");

    /** They tell a manner or a kind rather than an amount: 多种形式, 多头管理, 多班运行. */
    private static final String UNITS_OF_MANNER = "种头班组";

    /** What is numbered one by one, so that 3、4栋 names two of them. */
    private static final String NUMBERED_UNITS = "期班组栋幢章节条座处部所";

    /** No unit that counts, with the word that may make a name of it, is longer. */
    private static final int REACH = 5;

    private OpenCount() {}

    /** The first of them with its unit; empty where there is none. */
    static String in(String text, Vocabulary words) {
        String many = first(MANY, text, UNITS_OF_MANNER, words);
        String open = many.isEmpty() ? first(NEIGHBOURS, text, NUMBERED_UNITS, words) : many;
        return open.isEmpty() && ABOUT.matcher(text).find() ? "约" : open;
    }

    private static String first(Pattern amount, String text, String otherUnits, Vocabulary words) {
        Matcher found = amount.matcher(text);
        while (found.find()) {
            String rest = text.substring(found.end(), Math.min(text.length(), found.end() + REACH));
            String unit = unitOf(rest);
            if (words.of(Topic.COUNTING_UNITS).contains(unit) && otherUnits.indexOf(unit) < 0) {
                return found.group() + unit;
            }
        }
        return "";
    }

    /** The unit the words begin with, as behind any number; empty where they begin with none. */
    private static String unitOf(String words) {
        return TargetValue.parse("2" + words) instanceof TargetValue.Quantitative number && number.unit() != null
                ? number.unit()
                : "";
    }
}
