package io.github.jixiao.readers.form.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.readers.form.cell.AlignedRow;
import io.github.jixiao.readers.form.cell.Column;
import io.github.jixiao.readers.form.cell.FormCell;
import io.github.jixiao.readers.form.cell.FormRow;
import io.github.jixiao.readers.form.cell.RowAligner;
import io.github.jixiao.readers.form.vocabulary.ColumnRole;
import io.github.jixiao.readers.form.vocabulary.Wording;
import io.github.jixiao.readers.grid.Grid.Geometry;
import io.github.jixiao.table.Location;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellLinesTest {

    private static final Column NAMES = new Column(ColumnRole.NAME, null, "三级指标", 1, 1, null);
    private static final Column VALUES = new Column(ColumnRole.TARGET, null, "指标值", 2, 2, null);
    private static final Column STANDARDS = new Column(ColumnRole.STANDARD, null, "绩效标准", 3, 3, null);
    private static final View VIEW = new View(null, List.of(NAMES, VALUES, STANDARDS));

    @Test
    void asManyValuesAsNumberedNamesMakeAnIndicatorEach() {
        assertThat(lines("指标1：修建凉亭 指标2：铺设步道", "2座\n3公里")).containsExactly("指标1：修建凉亭 = 2座", "指标2：铺设步道 = 3公里");
    }

    @Test
    void valuesOfNumberedNamesMayBePartedByBlanksOnly() {
        assertThat(lines("指标1：修建凉亭\n指标2：铺设步道", "2座 3公里")).containsExactly("指标1：修建凉亭 = 2座", "指标2：铺设步道 = 3公里");
    }

    @Test
    void linesWithoutNumbersAreIndicatorsWhereEveryLineHasItsNumber() {
        assertThat(lines("修建凉亭\n铺设步道", "2座\n3公里")).containsExactly("修建凉亭 = 2座", "铺设步道 = 3公里");
    }

    @Test
    void aNameThatRunsOverTwoLinesIsOneIndicator() {
        assertThat(lines("修建凉亭及\n附属步道", "2座")).containsExactly("修建凉亭及\n附属步道 = 2座");
    }

    @Test
    void wordsThatRunOverTwoLinesInBothCellsAreOneIndicator() {
        assertThat(lines("游客对公园\n环境的感受", "比上年有\n明显改善")).hasSize(1);
    }

    @Test
    void aUnitOnALineOfItsOwnIsNoValue() {
        assertThat(lines("修建\n凉亭", "12\n座")).containsExactly("修建\n凉亭 = 12\n座");
    }

    @Test
    void fewerValuesThanNumberedNamesAreNotSharedOut() {
        assertThat(lines("指标1：修建凉亭 指标2：铺设步道 指标3：补种树木", "2座\n3公里")).hasSize(1);
    }

    @Test
    void aSignAloneIsNoValueToShareOut() {
        assertThat(lines("指标1：修建凉亭 指标2：铺设步道", "≥")).hasSize(1);
    }

    @Test
    void cellsBesideTheIndicatorsAreCutWhereTheyHaveAsManyLinesAndKeptWholeWhereNot() {
        List<AlignedRow> cut = CellLines.rows(VIEW, row("修建凉亭\n铺设步道", "2座\n3公里", "图纸\n规范"));
        List<AlignedRow> kept = CellLines.rows(VIEW, row("修建凉亭\n铺设步道", "2座\n3公里", "图纸"));

        assertThat(cut).extracting(row -> text(row, STANDARDS)).containsExactly("图纸", "规范");
        assertThat(kept).extracting(row -> text(row, STANDARDS)).containsExactly("图纸", "图纸");
    }

    private static List<String> lines(String names, String values) {
        return CellLines.rows(VIEW, row(names, values)).stream()
                .map(row -> text(row, NAMES) + " = " + text(row, VALUES))
                .toList();
    }

    private static AlignedRow row(String... texts) {
        List<FormCell> cells = new ArrayList<>();
        for (String text : texts) {
            int column = cells.size() + 1;
            cells.add(new FormCell(Wording.of(text), column, column, 1, Location.UNKNOWN, null));
        }
        FormRow row = new FormRow(cells, List.of(), VIEW.columns().size(), Geometry.EXACT, false);
        return new RowAligner(VIEW.columns()).align(row);
    }

    private static String text(AlignedRow row, Column column) {
        FormCell cell = row.cell(column);
        return cell == null ? "" : cell.text();
    }
}
