package io.github.jixiao.reports.html;

import io.github.jixiao.table.Entry;
import io.github.jixiao.table.ImplementationPeriod;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.ResponsibleUnits;
import java.util.ArrayList;
import java.util.List;

/** The top of the form: who and what, two boxes a row. */
final class HeadRows {
    private static final int LABEL = 4;

    private final PerformanceTargetTable table;
    private final FormColumns columns;
    private final FormWords words;

    HeadRows(PerformanceTargetTable table, FormColumns columns, FormWords words) {
        this.table = table;
        this.columns = columns;
        this.words = words;
    }

    /** A box with its label. */
    private record Box(String label, Entry<?> entry) {}

    List<List<FormCell>> rows() {
        List<List<FormCell>> rows = new ArrayList<>();
        List<Box> boxes = boxes();
        for (int i = 0; i < boxes.size(); ) {
            boolean pair = i > 0 && i + 1 < boxes.size();
            rows.add(pair ? pair(boxes.get(i), boxes.get(i + 1)) : single(boxes.get(i)));
            i += pair ? 2 : 1;
        }
        return rows;
    }

    private List<Box> boxes() {
        ResponsibleUnits units = table.units();
        List<Box> boxes = new ArrayList<>();
        add(boxes, "departmentName", table.departmentName());
        add(boxes, "projectName", table.projectName());
        add(boxes, "projectCode", table.projectCode());
        add(boxes, "departmentInCharge", units.departmentInCharge());
        add(boxes, "budgetDepartment", units.budgetDepartment());
        add(boxes, "budgetUnit", units.budgetUnit());
        add(boxes, "implementingUnit", units.implementingUnit());
        add(boxes, "reportingUnit", units.reportingUnit());
        add(boxes, "projectNature", table.projectNature());
        add(boxes, "implementationPeriod", table.implementationPeriod());
        return boxes;
    }

    private void add(List<Box> boxes, String label, Entry<?> entry) {
        if (entry.isOnForm()) {
            boxes.add(new Box(words.label(label), entry));
        }
    }

    private String text(Entry<?> entry) {
        Object value = entry.value();
        return value instanceof ImplementationPeriod period ? words.of(period.text()) : words.of(entry);
    }

    private List<FormCell> single(Box box) {
        return row(
                FormCell.label(box.label(), LABEL),
                FormCell.value(
                        text(box.entry()), columns.all() - LABEL, box.entry().location()));
    }

    private List<FormCell> pair(Box left, Box right) {
        int half = (columns.all() + 1) / 2;
        return row(
                FormCell.label(left.label(), LABEL),
                FormCell.value(text(left.entry()), half - LABEL, left.entry().location()),
                FormCell.label(right.label(), LABEL),
                FormCell.value(
                        text(right.entry()),
                        columns.all() - half - LABEL,
                        right.entry().location()));
    }

    static List<FormCell> row(FormCell... cells) {
        return new ArrayList<>(List.of(cells));
    }
}
