package io.github.jixiao.reports.html;

import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.ScheduledExpenditure;
import java.util.ArrayList;
import java.util.List;

/** The expenditure schedule: its periods above, what is spent by then below. */
final class ScheduleRows {
    /** Periods in one row. */
    private static final int ROW = 6;

    private static final int MOST = 60;

    private final PerformanceTargetTable table;
    private final FormColumns columns;
    private final FormWords words;

    ScheduleRows(PerformanceTargetTable table, FormColumns columns, FormWords words) {
        this.table = table;
        this.columns = columns;
        this.words = words;
    }

    List<List<FormCell>> rows() {
        List<ScheduledExpenditure> periods =
                table.expenditureSchedule().stream().limit(MOST).toList();
        List<List<FormCell>> rows = new ArrayList<>();
        for (int from = 0; from < periods.size(); from += ROW) {
            add(rows, periods.subList(from, Math.min(periods.size(), from + ROW)));
        }
        if (!rows.isEmpty()) {
            rows.get(0).add(0, FormCell.side(words.label("schedule"), rows.size()));
        }
        return rows;
    }

    private void add(List<List<FormCell>> rows, List<ScheduledExpenditure> periods) {
        List<FormCell> heads = new ArrayList<>();
        List<FormCell> values = new ArrayList<>();
        int body = columns.body();
        for (int i = 0; i < periods.size(); i++) {
            ScheduledExpenditure period = periods.get(i);
            int width = body * (i + 1) / periods.size() - body * i / periods.size();
            heads.add(FormCell.label(words.of(period.label()), width));
            String percent = words.of(period.cumulativePercent());
            boolean bare = period.cumulativePercent().isFilled() && !percent.endsWith("%");
            values.add(FormCell.number(
                    bare ? percent + "%" : percent,
                    width,
                    period.cumulativePercent().location()));
        }
        rows.add(heads);
        rows.add(values);
    }
}
