package io.github.jixiao.readers.form.cell;

import io.github.jixiao.readers.form.vocabulary.Words;
import io.github.jixiao.value.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a target that stand under one head which does not name them: {@code ≥ | 12 | 公里}, {@code 定性 | 整洁}.
 *
 * @param sign the sign, or the word that stands in its place; {@code null} where neither stands
 * @param value the value
 * @param unit the unit of measurement, or the word in its place; {@code null} where the value is not followed by one
 * @param qualitative whether a cell says 定性
 */
public record SpreadTarget(
        @Nullable FormCell sign, FormCell value, @Nullable FormCell unit, boolean qualitative) {

    private static final Set<String> NO_SIGN = Set.of("/", "\\", "-", "—", "无", "其他", "其它");

    /** The cells told apart by what they hold; {@code null} where the first of them stands for no sign, or there is only one. */
    public static @Nullable SpreadTarget of(List<FormCell> cells) {
        List<FormCell> rest = new ArrayList<>(cells);
        FormCell sign = null;
        boolean qualitative = false;
        while (rest.size() > 1 && isAhead(rest.get(0).text())) {
            FormCell first = rest.remove(0);
            qualitative |= StatedNature.isQualitative(first.text());
            sign = sign == null || StatedNature.isStated(sign.text()) ? first : sign;
        }
        if (sign == null) {
            return null;
        }
        FormCell last = rest.get(rest.size() - 1);
        boolean united = rest.size() > 1
                && (NO_SIGN.contains(PlainText.compact(last.text()))
                        || Words.hasDigit(rest.get(rest.size() - 2).text()));
        FormCell value = joined(united ? rest.subList(0, rest.size() - 1) : rest);
        return new SpreadTarget(sign, value, united ? last : null, qualitative);
    }

    /** Whether the words are a sign, or stand in the place of one. */
    static boolean isAhead(String text) {
        return CellSigns.isSign(text) || StatedNature.isStated(text) || NO_SIGN.contains(PlainText.compact(text));
    }

    private static FormCell joined(List<FormCell> cells) {
        return cells.get(0)
                .withText(String.join(
                        "", cells.stream().map(cell -> cell.text().strip()).toList()));
    }
}
