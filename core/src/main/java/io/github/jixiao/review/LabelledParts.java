package io.github.jixiao.review;

import io.github.jixiao.table.LabelledAmount;
import io.github.jixiao.value.Money;
import io.github.jixiao.value.PlainText;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The rows by which a form or a text splits a total. Rows of parts of parts (其中：上级补助; 1.一般公共预算 under 财政拨款) and of sums (小计) may
 * stand among them; the total is right if one of the readings adds up.
 */
public final class LabelledParts {
    private static final Pattern PART_OF_ANOTHER = Pattern.compile("^\\(?其中.*");
    private static final Pattern SUM = Pattern.compile("^(?:本年|本期|当年)?(?:收入|支出|资金)?(?:小计|合计|总计|总额)$|^本年收入$");
    private static final Pattern NUMBERED = Pattern.compile("^(?:\\(?[0-9一二三四五六七八九十]{1,3}[).、]|其中:?).*");

    private LabelledParts() {}

    /** The total against the rows, read so that they add up if any reading does. */
    public static SumComparison against(Money total, List<LabelledAmount> rows, BigDecimal rounding) {
        if (rows.isEmpty()) {
            return compare(rows, total, rounding);
        }
        List<LabelledAmount> main = without(rows, PART_OF_ANOTHER, SUM);
        SumComparison plain = compare(main.isEmpty() ? rows : main, total, rounding);
        boolean begunWithTotal = compare(rows.subList(0, 1), total, rounding).agrees();
        List<LabelledAmount> rest = begunWithTotal ? rows.subList(1, rows.size()) : List.of();
        return Stream.of(main, rows, without(main, NUMBERED), only(rows, NUMBERED), rest)
                .filter(reading -> !reading.isEmpty())
                .map(reading -> compare(reading, total, rounding))
                .filter(SumComparison::agrees)
                .findFirst()
                .orElse(plain);
    }

    private static SumComparison compare(List<LabelledAmount> rows, Money total, BigDecimal rounding) {
        return SumComparison.of(rows.stream().map(LabelledAmount::amount).toList(), total, rounding);
    }

    private static List<LabelledAmount> without(List<LabelledAmount> rows, Pattern... labels) {
        return rows.stream()
                .filter(row -> Stream.of(labels)
                        .map(Pattern::asMatchPredicate)
                        .noneMatch(label -> label.test(PlainText.compact(row.label()))))
                .toList();
    }

    private static List<LabelledAmount> only(List<LabelledAmount> rows, Pattern label) {
        Predicate<String> wanted = label.asMatchPredicate();
        return rows.stream()
                .filter(row -> wanted.test(PlainText.compact(row.label())))
                .toList();
    }
}
