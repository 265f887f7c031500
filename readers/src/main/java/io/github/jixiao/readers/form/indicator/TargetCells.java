package io.github.jixiao.readers.form.indicator;

import io.github.jixiao.readers.form.cell.AlignedRow;
import io.github.jixiao.readers.form.cell.CellSigns;
import io.github.jixiao.readers.form.cell.Column;
import io.github.jixiao.readers.form.cell.FormCell;
import io.github.jixiao.readers.form.cell.SpreadTarget;
import io.github.jixiao.readers.form.cell.StatedNature;
import io.github.jixiao.readers.form.vocabulary.ColumnRole;
import io.github.jixiao.readers.form.vocabulary.TemplateHints;
import io.github.jixiao.readers.form.vocabulary.Words;
import io.github.jixiao.value.PlainText;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the target of a row from its one cell, or from cells for sign, number and unit. */
final class TargetCells {

    /** Signs written out in words, as systems offer them to choose from. */
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry(">=", "≥"),
            Map.entry("<=", "≤"),
            Map.entry("大于", ">"),
            Map.entry("小于", "<"),
            Map.entry("等于", "="),
            Map.entry("大于等于", "≥"),
            Map.entry("小于等于", "≤"),
            Map.entry("大于或等于", "≥"),
            Map.entry("小于或等于", "≤"),
            Map.entry("不低于", "≥"),
            Map.entry("不少于", "≥"),
            Map.entry("不高于", "≤"),
            Map.entry("不超过", "≤"));

    private static final Set<String> NO_UNIT = Set.of("无", "不适用", "其他", "定性", "空");

    private static final Pattern BARE_NUMBER = Pattern.compile("[=≥≤><≈]?\\d[\\d,]{0,20}(?:\\.\\d{1,8})?");

    private TargetCells() {}

    /**
     * The target of one row.
     *
     * @param text the words, or sign, number and unit joined; empty where nothing stands
     * @param qualitative whether the form marks the value 定性
     * @param rows rows that the value's cell covers
     * @param cell the cell of the value, or {@code null}
     * @param unit the words of the unit's own cell, where they stand behind a bare number; {@code null} elsewhere
     */
    record Reading(
            String text,
            boolean qualitative,
            int rows,
            @Nullable FormCell cell,
            @Nullable Column column,
            @Nullable String unit) {

        boolean isBlank() {
            return text.isBlank();
        }
    }

    static Reading read(View view, AlignedRow row) {
        Column column = view.find(ColumnRole.TARGET);
        FormCell value = row.cell(column);
        if (value == null) {
            column = view.find(ColumnRole.VALUE) == null ? column : view.find(ColumnRole.VALUE);
            value = row.cell(column);
        }
        FormCell sign = row.cell(view.find(ColumnRole.COMPARISON));
        FormCell unit = row.cell(view.find(ColumnRole.UNIT));
        SpreadTarget spread = value == null || sign != null ? null : SpreadTarget.of(row.cells(column));
        if (spread != null) {
            sign = spread.sign();
            value = spread.value();
            unit = spread.unit() == null ? unit : spread.unit();
        }
        String signText = sign == null ? "" : PlainText.compact(sign.text());
        FormCell nature = row.cell(view.find(ColumnRole.NATURE));
        boolean signless = StatedNature.isQualitative(signText);
        boolean qualitative = signless
                || (spread != null && spread.qualitative())
                || (nature != null && StatedNature.isQualitative(nature.text()));
        String text = value == null || TemplateHints.isHint(value.text())
                ? ""
                : value.text().strip();
        if (!text.isEmpty() && !signless) {
            text = withSign(sign(signText), signText, withUnit(text, unit));
        } else if (text.isEmpty()
                && CellSigns.isSign(signText)
                && !sign(signText).isEmpty()) {
            text = sign(signText);
        }
        FormCell place = value == null ? sign : value;
        boolean bare = value != null
                && BARE_NUMBER.matcher(PlainText.compact(value.text())).matches();
        String unitOfNumber = bare && !unitWords(unit).isEmpty() ? unitWords(unit) : null;
        return new Reading(text, qualitative, place == null ? 1 : place.rowSpan(), place, column, unitOfNumber);
    }

    /** The sign that the words stand for; empty for 定量, 不适用 and anything that is no sign. */
    private static String sign(String words) {
        String sign = SIGNS.getOrDefault(words, words);
        return sign.length() == 1 && "=≥≤><≈".contains(sign) ? sign : "";
    }

    /** The sign as written before the value, unless the value begins with it already. */
    private static String withSign(String sign, String written, String text) {
        String compact = PlainText.compact(text);
        boolean told = sign.isEmpty() || compact.startsWith(sign) || compact.startsWith(written);
        return told ? text : written + text;
    }

    private static String withUnit(String text, @Nullable FormCell unit) {
        String words = unitWords(unit);
        boolean told =
                words.isEmpty() || text.endsWith(words) || text.contains(words + "以") || text.contains(words + "左");
        return told || !Words.hasDigit(text) ? text : text + words;
    }

    /** The unit of measurement that the cell names; empty where it says that there is none. */
    private static String unitWords(@Nullable FormCell unit) {
        String words = unit == null ? "" : unit.text().strip();
        boolean unitOfAny =
                Words.hasChinese(words) || words.chars().anyMatch(c -> Character.isLetter(c) || "%‰°".indexOf(c) >= 0);
        return unitOfAny && !NO_UNIT.contains(words) ? words : "";
    }
}
