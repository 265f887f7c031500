package io.github.jixiao.readers.form;

import io.github.jixiao.readers.form.cell.AlignedRow;
import io.github.jixiao.readers.form.cell.Column;
import io.github.jixiao.readers.form.cell.FormCell;
import io.github.jixiao.readers.form.cell.FormRow;
import io.github.jixiao.readers.form.cell.FormSheet;
import io.github.jixiao.readers.form.cell.RowAligner;
import io.github.jixiao.readers.form.head.HeadReader;
import io.github.jixiao.readers.form.head.LooseWords;
import io.github.jixiao.readers.form.indicator.IndicatorBlock;
import io.github.jixiao.readers.form.indicator.IndicatorHeader;
import io.github.jixiao.readers.form.vocabulary.Label;
import io.github.jixiao.readers.trace.Claims;
import io.github.jixiao.readers.trace.Use;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.Repair;
import io.github.jixiao.value.PlainText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a list of projects: one head for all, and the boxes that forms print above the indicators as columns beside them. */
final class ListReader {

    private static final Set<Label> UNITS = EnumSet.of(
            Label.IMPLEMENTING_UNIT,
            Label.BUDGET_UNIT,
            Label.BUDGET_DEPARTMENT,
            Label.DEPARTMENT_IN_CHARGE,
            Label.REPORTING_UNIT);

    private final Map<Label, FormCell> unitsAbove = new EnumMap<>(Label.class);
    private final FormSheet sheet;
    private final IndicatorHeader header;
    private final int headerRow;
    private final int firstTable;
    private final RowAligner aligner;
    private final UnitRows unitRows;
    private final Claims claims;

    /**
     * @param headerRow index of the row in which the head begins
     * @param firstTable number of the first project's table in the document
     */
    ListReader(FormSheet sheet, IndicatorHeader header, int headerRow, int firstTable, Claims claims) {
        this.sheet = sheet;
        this.header = header;
        this.headerRow = headerRow;
        this.firstTable = firstTable;
        this.claims = claims;
        this.aligner = new RowAligner(header.columns());
        this.unitRows = new UnitRows(column(Label.PROJECT_NAME), aligner, claims);
    }

    /** One table a project. */
    List<PerformanceTargetTable> read() {
        List<PerformanceTargetTable> tables = new ArrayList<>();
        List<FormRow> project = new ArrayList<>();
        List<FormRow> ahead = new ArrayList<>();
        String current = null;
        for (int index = headerRow + header.rows(); index < sheet.rows().size(); index++) {
            IndicatorHeader again = IndicatorHeader.at(sheet.rows(), index);
            if (again != null && again.isList()) {
                new IndicatorBlock(again, claims).claimHead(sheet.rows(), index, again);
                index += again.rows() - 1;
                continue;
            }
            FormRow row = sheet.rows().get(index);
            if (row.numbersColumns()) {
                row.cells().forEach(cell -> cell.claim(claims, Use.COLUMN_HEAD, ""));
                continue;
            }
            String key = key(row);
            if (key == null && TotalRow.is(row)) {
                row.cells().forEach(cell -> cell.claim(claims, Use.TOTAL_ROW, ""));
                continue;
            }
            if (key == null && unitRows.isBand(row)) {
                addTable(tables, project, false);
                project.clear();
                current = null;
                unitRows.name(row.first());
                continue;
            }
            if (key == null && standsBeforeItsProject(index, current)) {
                ahead.add(withLevels(row, sheet.rows().get(index + 1)));
                continue;
            }
            if (key != null && !key.equals(current)) {
                addTable(tables, project, false);
                project.clear();
                project.addAll(ahead);
                ahead.clear();
                current = key;
            }
            project.add(row);
        }
        addTable(tables, project, true);
        return tables;
    }

    /**
     * Whether a page ends below the row and it is the first of the project overleaf: the merged cell that names the project before ends above
     * it.
     */
    private boolean standsBeforeItsProject(int index, @Nullable String current) {
        List<FormRow> rows = sheet.rows();
        if (current == null || index + 1 >= rows.size() || !rows.get(index + 1).afterBreak()) {
            return false;
        }
        Column names = column(Label.PROJECT_NAME);
        String next = key(rows.get(index + 1));
        return next != null
                && names != null
                && !next.equals(current)
                && rows.get(index - 1).isCovered(names)
                && !rows.get(index).isCovered(names);
    }

    /** The row with the levels that the next one names. */
    private FormRow withLevels(FormRow row, FormRow next) {
        AlignedRow below = aligner.align(next);
        List<FormCell> cells = new ArrayList<>();
        for (Column column : header.columns()) {
            FormCell level = column.role().isLevel() ? below.cell(column) : null;
            if (level != null) {
                cells.add(level);
            }
        }
        cells.addAll(row.cells());
        return row.withCells(cells, row.width());
    }

    /** What tells the row's project from others; {@code null} where the row goes on with the one above. */
    private @Nullable String key(FormRow row) {
        if (row.isBlank()) {
            return null;
        }
        AlignedRow aligned = aligner.align(row);
        StringBuilder key = new StringBuilder();
        for (Column column : header.columns()) {
            boolean tells = column.label() == Label.PROJECT_NAME || column.label() == Label.PROJECT_CODE;
            FormCell cell = tells ? aligned.cell(column) : null;
            key.append(cell == null ? "" : PlainText.compact(cell.text())).append('|');
        }
        return key.chars().allMatch(character -> character == '|') ? null : key.toString();
    }

    private void addTable(List<PerformanceTargetTable> tables, List<FormRow> project, boolean last) {
        if (project.stream().allMatch(FormRow::isBlank) || unitRows.take(project, last)) {
            return;
        }
        int number = firstTable + tables.size();
        List<FormRow> rows = project.stream().map(row -> row.inTable(number)).toList();
        HeadReader head = new HeadReader(claims);
        readBoxes(rows, head);
        sheet.lines().forEach(head::read);
        sheet.rows().subList(0, headerRow).forEach(head::read);
        boolean total = head.boxes().stream()
                .anyMatch(
                        box -> box.label() == Label.PROJECT_NAME && box.text() != null && Label.of(box.text()) != null);
        if (total) {
            rows.forEach(row -> row.cells().forEach(cell -> cell.claim(claims, Use.TOTAL_ROW, "")));
            return;
        }
        FormCell unit = unitRows.unit();
        if (unit != null && head.boxes().stream().noneMatch(box -> UNITS.contains(box.label()))) {
            head.read(Label.BUDGET_UNIT, Objects.requireNonNull(column(Label.PROJECT_NAME)), unit, unit.location());
        }
        LooseWords.claim(head.loose(), head.boxes(), claims);
        IndicatorBlock block = new IndicatorBlock(header, claims);
        block.claimHead(sheet.rows(), headerRow, header);
        block.read(rows, 0);
        FormSheet part = new FormSheet(
                sheet.title(),
                sheet.lines(),
                rows,
                repairs(rows, tables.isEmpty()),
                sheet.documentYear(),
                sheet.titleCell());
        PerformanceTargetTable table = new TableAssembly(part, head, List.of(block), null, List.of()).assemble();
        if (table != null) {
            tables.add(table);
        }
    }

    /** The repairs of the project's rows; the first project also has those of the rows above it. */
    private List<Repair> repairs(List<FormRow> rows, boolean first) {
        List<Integer> numbers = rows.stream()
                .map(row -> row.location().row())
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        int from = first || numbers.isEmpty() ? 0 : numbers.get(0);
        int to = numbers.isEmpty() ? 0 : numbers.get(numbers.size() - 1);
        return sheet.repairs().stream()
                .filter(repair -> {
                    int row = Objects.requireNonNullElse(repair.location().row(), 0);
                    return row >= from && row <= to;
                })
                .toList();
    }

    /** Takes each box of the project from the first of its rows that has words there. */
    private void readBoxes(List<FormRow> rows, HeadReader head) {
        List<AlignedRow> aligned =
                rows.stream().filter(row -> !row.isBlank()).map(aligner::align).toList();
        FormCell department = cell(aligned, column(Label.BUDGET_DEPARTMENT));
        boolean unnamed =
                cell(aligned, column(Label.PROJECT_NAME)) == null && cell(aligned, column(Label.PROJECT_CODE)) == null;
        for (Column column : header.columns()) {
            Label label = column.label();
            boolean project = label == Label.PROJECT_NAME || label == Label.PROJECT_CODE;
            if (label != null && !(unnamed && department != null && project)) {
                head.read(
                        label,
                        column,
                        ownOrAbove(label, cell(aligned, column)),
                        rows.get(0).location());
            }
        }
        if (unnamed && department != null) {
            Column column = Objects.requireNonNull(column(Label.BUDGET_DEPARTMENT));
            head.read(Label.DEPARTMENT_NAME, column, department, department.location());
        }
    }

    /** The unit over several projects is written once, beside the first of them. */
    private @Nullable FormCell ownOrAbove(Label label, @Nullable FormCell own) {
        if (!UNITS.contains(label)) {
            return own;
        }
        if (own != null) {
            unitsAbove.put(label, own);
        }
        return unitsAbove.get(label);
    }

    private @Nullable FormCell cell(List<AlignedRow> rows, @Nullable Column column) {
        boolean objective =
                column != null && column.label() != null && column.label().isObjective();
        FormCell found = null;
        for (AlignedRow row : rows) {
            FormCell cell = row.cellOrAbove(column);
            if (found == null) {
                found = cell;
            } else if (cell != null && objective && row.row().afterBreak() && isCut(found)) {
                cell.claim(claims, Use.CONTINUATION, "");
                found = found.withText(found.text() + cell.text());
            }
        }
        return found;
    }

    /** Whether a sentence does not end where the page does. */
    private static boolean isCut(FormCell cell) {
        String text = cell.text().stripTrailing();
        return !text.isEmpty() && "。！!；;".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    private @Nullable Column column(Label label) {
        return header.columns().stream()
                .filter(column -> column.label() == label)
                .findFirst()
                .orElse(null);
    }
}
