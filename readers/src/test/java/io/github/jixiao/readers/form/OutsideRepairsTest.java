package io.github.jixiao.readers.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.table.Location;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.Repair;
import io.github.jixiao.table.TableKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutsideRepairsTest {

    @Test
    void wordsHiddenBesideTheTablesAreToldWithTheTable() {
        PerformanceTargetTable table = Forms.table("""
                <html><body><p style="display:none">旧稿，不公开。</p><table>
                <tr><td>项目名称</td><td colspan="3">校舍修缮</td></tr>
                <tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>指标值</td></tr>
                <tr><td>产出指标</td><td>数量指标</td><td>修缮面积</td><td>300平方米</td></tr></table></body></html>
                """);

        assertThat(table.repairs()).extracting(Repair::text).containsExactly("旧稿，不公开。");
    }

    @Test
    void whatIsOnTheSheetOfATableIsToldWithIt() {
        Repair row = hidden("第二张!A9");
        Repair sheet = hidden("字典!A1");

        List<PerformanceTargetTable> told =
                OutsideRepairs.told(List.of(table("第一张!A1"), table("第二张!A1"), table("第二张!A30")), List.of(row, sheet));

        assertThat(told)
                .extracting(PerformanceTargetTable::repairs)
                .containsExactly(List.of(sheet), List.of(row), List.of());
    }

    private static Repair hidden(String cell) {
        return new Repair(Repair.Kind.HIDDEN_CONTENT, "旧行", Location.UNKNOWN.withCell(cell));
    }

    private static PerformanceTargetTable table(String cell) {
        return PerformanceTargetTable.builder(TableKind.PROJECT)
                .location(Location.UNKNOWN.withCell(cell))
                .build();
    }
}
