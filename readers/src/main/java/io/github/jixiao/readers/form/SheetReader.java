package io.github.jixiao.readers.form;

import io.github.jixiao.readers.form.cell.FormRow;
import io.github.jixiao.readers.form.cell.FormSheet;
import io.github.jixiao.readers.form.funding.FundingGrid;
import io.github.jixiao.readers.form.funding.ScheduleReader;
import io.github.jixiao.readers.form.funding.TwoSides;
import io.github.jixiao.readers.form.head.HeadReader;
import io.github.jixiao.readers.form.head.LooseWords;
import io.github.jixiao.readers.form.indicator.IndicatorBlock;
import io.github.jixiao.readers.form.indicator.IndicatorHeader;
import io.github.jixiao.readers.form.indicator.LevelsAcross;
import io.github.jixiao.readers.form.indicator.SignHeader;
import io.github.jixiao.readers.form.indicator.Transposition;
import io.github.jixiao.readers.form.vocabulary.FormTitle;
import io.github.jixiao.readers.trace.Claims;
import io.github.jixiao.readers.trace.Use;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.ScheduledExpenditure;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one form: its head row by row, and each block in it as the block's own reader knows. */
final class SheetReader {

    private final FormSheet sheet;
    private final boolean headed;
    private final Claims claims;
    private final HeadReader head;
    private final List<IndicatorBlock> indicators = new ArrayList<>();
    private List<ScheduledExpenditure> schedule = List.of();
    private @Nullable TaskBlock tasks;

    private SheetReader(FormSheet sheet, boolean headed, Claims claims) {
        this.sheet = sheet;
        this.headed = headed;
        this.claims = claims;
        this.head = new HeadReader(claims);
    }

    /** The tables of the form: one, or in a list one a project; none where the grid is no performance target table. */
    static List<PerformanceTargetTable> read(FormSheet sheet, int firstTable, Claims claims) {
        FormTitle title = sheet.title();
        if (title != null && title.kind() == null) {
            return List.of();
        }
        if (sheet.titleCell() != null) {
            sheet.titleCell().inTable(firstTable).claim(claims, Use.TITLE, "");
        }
        FormSheet numbered = sheet.withRows(Transposition.upright(LevelsAcross.upright(sheet.rows())))
                .inTable(firstTable);
        boolean headed = false;
        for (int index = 0; index < numbered.rows().size(); index++) {
            IndicatorHeader header = IndicatorHeader.at(numbered.rows(), index);
            if (header != null && header.isList()) {
                return new ListReader(numbered, header, index, firstTable, claims).read();
            }
            headed |= header != null;
        }
        PerformanceTargetTable table = new SheetReader(numbered, headed, claims).read();
        return table == null ? List.of() : List.of(table);
    }

    private @Nullable PerformanceTargetTable read() {
        sheet.lines().forEach(head::read);
        int index = 0;
        while (index < sheet.rows().size()) {
            index = readFrom(index);
        }
        LooseWords.claim(head.loose(), head.boxes(), claims);
        return new TableAssembly(sheet, head, indicators, tasks, schedule).assemble();
    }

    private int readFrom(int index) {
        List<FormRow> rows = sheet.rows();
        if (rows.get(index).isBlank()) {
            return index + 1;
        }
        IndicatorHeader header = IndicatorHeader.at(rows, index);
        int data = header == null ? index : index + header.rows();
        if (header == null) {
            header = SignHeader.at(rows, index, headed);
        }
        if (header != null) {
            IndicatorBlock block = new IndicatorBlock(header, claims);
            block.claimHead(rows, index, header);
            indicators.add(block);
            return Math.max(index + 1, block.read(rows, data));
        }
        TaskBlock taskBlock = TaskBlock.at(rows, index);
        if (taskBlock != null) {
            tasks = taskBlock;
            return taskBlock.read(rows, index, claims);
        }
        if (ScheduleReader.beginsAt(rows, index)) {
            schedule = ScheduleReader.read(rows, index, claims);
            return index + 2;
        }
        FundingGrid money = FundingGrid.at(rows, index);
        if (money != null) {
            return money.read(head, claims);
        }
        if (TwoSides.isHead(rows.get(index))) {
            TwoSides.readHead(rows.get(index), head, claims);
        } else {
            head.read(rows.get(index));
        }
        return index + 1;
    }
}
