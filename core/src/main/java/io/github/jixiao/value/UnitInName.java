package io.github.jixiao.value;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The unit of measurement that stands in brackets behind the name of an indicator: 加工费（元）, 合格率【%】, 补贴标准（单位：元/人）. */
final class UnitInName {
    private static final int LONGEST = 14;
    private static final Pattern BRACKET =
            Pattern.compile("[(\\[【](?:计量单位|单位)?:?([^()\\[\\]【】:]{1," + LONGEST + "})[)\\]】]$");

    /** In brackets they tell whose the indicator is, and count nothing: 下达资金（省）. */
    private static final Set<String> LEVELS_OF_GOVERNMENT =
            Set.of("国", "省", "市", "县", "区", "乡", "镇", "村", "部", "级", "校");

    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);

    private UnitInName() {}

    /** The value in the unit of the name, where it has none of its own. */
    static TargetValue give(TargetValue value, String name) {
        if (!(value instanceof TargetValue.Quantitative number) || number.unit() != null) {
            return value;
        }
        String unit = find(name);
        return unit == null || (unit.equals("年") && number.number().compareTo(FIRST_YEAR) >= 0)
                ? value
                : new TargetValue.Quantitative(
                        number.text(),
                        number.subject(),
                        number.comparison(),
                        number.number(),
                        unit,
                        number.remainder(),
                        number.traits());
    }

    /** The unit, or {@code null} where the name ends with none. */
    private static @Nullable String find(String name) {
        String tail = PlainText.compact(name.substring(Math.max(0, name.length() - 3 * LONGEST)));
        Matcher bracket = BRACKET.matcher(tail);
        if (!bracket.find() || LEVELS_OF_GOVERNMENT.contains(bracket.group(1))) {
            return null;
        }
        String words = bracket.group(1);
        if (words.equals(UnitWords.at(words, 0, words.length())) && !UnitWords.isScale(words)) {
            return words.equals("百分比") ? "%" : words;
        }
        Unit unit = Units.read(words, 0, words.length());
        return unit == null || unit.end() < words.length() || UnitWords.isScale(unit.name()) ? null : unit.name();
    }
}
