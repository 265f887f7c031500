package io.github.jixiao.readers.form;

import io.github.jixiao.readers.form.cell.FormCell;
import io.github.jixiao.readers.form.cell.FormRow;
import io.github.jixiao.readers.form.cell.FormSheet;
import io.github.jixiao.readers.form.cell.LabelledText;
import io.github.jixiao.readers.form.head.FiscalYears;
import io.github.jixiao.readers.form.head.TitleLine;
import io.github.jixiao.readers.form.indicator.IndicatorHeader;
import io.github.jixiao.readers.form.lines.RecordBlocks;
import io.github.jixiao.readers.form.lines.RunningForms;
import io.github.jixiao.readers.form.lines.StackedLines;
import io.github.jixiao.readers.form.vocabulary.FormTitle;
import io.github.jixiao.readers.form.vocabulary.IndicatorNumber;
import io.github.jixiao.readers.form.vocabulary.Label;
import io.github.jixiao.readers.form.vocabulary.PageNumber;
import io.github.jixiao.readers.form.vocabulary.Words;
import io.github.jixiao.readers.grid.Block;
import io.github.jixiao.readers.grid.Document;
import io.github.jixiao.readers.grid.Grid;
import io.github.jixiao.readers.grid.Paragraph;
import io.github.jixiao.readers.trace.Claims;
import io.github.jixiao.readers.trace.Use;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Repair;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a document into forms. A title begins a form; so does a box that names a project or department where the form at hand has named
 * one already. Grids that follow one another belong together: pages cut tables.
 */
final class FormSplitter {

    private static final int LINES_ABOVE = 6;
    private static final int LONGEST_LINE = 120;
    private static final Pattern HEADING = Pattern.compile("[(]?[一二三四五六七八九十]{1,3}(?:[)]|、)");
    private static final Set<Label> OPENING = EnumSet.of(Label.PROJECT_NAME, Label.PROJECT_CODE, Label.DEPARTMENT_NAME);

    private final List<FormSheet> sheets = new ArrayList<>();
    private final Deque<FormCell> recentLines = new ArrayDeque<>();
    private final List<FormRow> rows = new ArrayList<>();
    private final List<FormCell> lines = new ArrayList<>();
    private final List<Repair> repairs = new ArrayList<>();
    private final Set<Label> opened = EnumSet.noneOf(Label.class);
    private final List<FormCell> adjacent = new ArrayList<>();
    private @Nullable FormTitle title;
    private @Nullable FormCell titleCell;
    private boolean interrupted;
    private boolean indicatorsSeen;
    private int rowsBefore;

    private final @Nullable Integer documentYear;
    private final Claims claims;
    /** The line above that states the unit of money: it holds for the forms below too, until another states one. */
    private @Nullable FormCell documentUnit;

    private FormSplitter(@Nullable Integer documentYear, Claims claims) {
        this.documentYear = documentYear;
        this.claims = claims;
    }

    /** Every form of the document, in order. */
    static List<FormSheet> split(Document document, Claims claims) {
        FormSplitter splitter = new FormSplitter(FiscalYears.inHeading(document, claims), claims);
        List<Block> blocks = RunningForms.toGrids(RecordBlocks.toGrids(StackedLines.toGrids(document.blocks())));
        claims.understoodAs(blocks);
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                splitter.add(paragraph);
            } else if (block instanceof Grid grid) {
                splitter.add(grid);
            }
        }
        splitter.close();
        return splitter.sheets;
    }

    private void add(Paragraph paragraph) {
        FormCell line = FormCell.of(paragraph);
        boolean pageNumber = PageNumber.is(paragraph.text());
        if (pageNumber || (!rows.isEmpty() && FormTitle.isContinuation(paragraph.text()))) {
            line.claim(claims, pageNumber ? Use.PAGE_NUMBER : Use.TITLE, "");
            return;
        }
        FormCell unit = LineOutside.unit(line);
        documentUnit = unit == null ? documentUnit : unit;
        LineOutside.claim(line, claims);
        TitleLine found = TitleLine.of(paragraph.text());
        if (found != null) {
            begin(found, line);
        } else if (rows.isEmpty() && title != null) {
            lines.add(line);
        } else {
            if (!rows.isEmpty() && isNextLine(lastPlace(), line.location()) && goesOn(line)) {
                adjacent.add(line);
            }
            interrupted |= !rows.isEmpty();
            recentLines.addLast(line);
            if (recentLines.size() > LINES_ABOVE) {
                recentLines.removeFirst();
            }
        }
    }

    private void add(Grid grid) {
        List<FormRow> fresh = ProjectBands.upright(FormRow.of(grid, 0));
        joinAdjacent(fresh);
        if (interrupted && !continues(fresh)) {
            begin();
        }
        if (rows.isEmpty() && title == null) {
            lines.addAll(recentLines);
        }
        int before = rows.isEmpty() ? 0 : rowsBefore;
        List<FormRow> continued = before == 0 ? fresh : ProjectBands.upright(FormRow.of(grid, before));
        int formsBefore = sheets.size();
        Map<Integer, List<Repair>> repairsByRow = grid.repairs().stream()
                .collect(Collectors.groupingBy(
                        repair -> Objects.requireNonNullElse(repair.location().row(), 1)));
        for (int index = 0; index < fresh.size(); index++) {
            boolean begun = beginsAt(fresh, index);
            boolean own = begun || sheets.size() > formsBefore;
            if (!begun || TitleLine.of(fresh.get(index).first().text()) == null) {
                add((own ? fresh : continued).get(index));
            }
            repairs.addAll(repairsByRow.getOrDefault(index + 1, List.of()));
        }
        rowsBefore = (sheets.size() > formsBefore ? 0 : before) + grid.rows();
        interrupted = false;
        recentLines.clear();
    }

    /** Lines between two rows, with no empty line before or after them, belong to the table. */
    private void joinAdjacent(List<FormRow> next) {
        boolean enclosed = !adjacent.isEmpty()
                && adjacent.size() == recentLines.size()
                && !next.get(0).isBlank()
                && isNextLine(lastPlace(), next.get(0).location());
        if (enclosed) {
            adjacent.forEach(this::takeLine);
            interrupted = false;
        }
        adjacent.clear();
    }

    /** A line of a cell above it, or a row of one cell. */
    private void takeLine(FormCell line) {
        boolean row = IndicatorNumber.isBefore(line.text())
                || !LabelledText.split(line.text()).isEmpty()
                || line.isLevel();
        FormRow last = rows.get(rows.size() - 1);
        if (row) {
            rows.add(new FormRow(List.of(line), List.of(), 1, last.geometry(), false));
            return;
        }
        List<FormCell> cells = new ArrayList<>(last.cells());
        FormCell cell = cells.remove(cells.size() - 1);
        cells.add(cell.withText(cell.text() + "\n" + line.text()));
        line.claim(claims, Use.CONTINUATION, "");
        rows.set(rows.size() - 1, last.withCells(cells, last.width()));
        repairs.add(new Repair(Repair.Kind.JOINED_CELL, line.text(), line.location()));
    }

    private Location lastPlace() {
        return adjacent.isEmpty()
                ? rows.get(rows.size() - 1).location()
                : adjacent.get(adjacent.size() - 1).location();
    }

    private static boolean isNextLine(Location before, Location after) {
        return before.line() != null && after.line() != null && after.line() == before.line() + 1;
    }

    /** Whether the line may be of the table rather than below it, as who filled in the form. */
    private static boolean goesOn(FormCell line) {
        Label label = opening(line);
        boolean heading = HEADING.matcher(Words.plain(line.text())).lookingAt();
        return label != Label.PEOPLE && label != Label.CLOSING && !heading;
    }

    /** Begins a form where the row is a title, or names what the form at hand has named. */
    private boolean beginsAt(List<FormRow> gridRows, int index) {
        FormRow row = gridRows.get(index);
        if (row.isBlank()) {
            return false;
        }
        TitleLine found = row.cells().size() == 1 ? TitleLine.of(row.first().text()) : null;
        boolean header = IndicatorHeader.at(gridRows, index) != null;
        boolean begins = found != null || (!header && names(row));
        if (begins) {
            if (found == null) {
                begin();
            } else {
                begin(found, row.first());
            }
        }
        indicatorsSeen |= header;
        return begins;
    }

    private void add(FormRow row) {
        row.cells().stream()
                .map(FormSplitter::opening)
                .filter(OPENING::contains)
                .forEach(opened::add);
        rows.add(row);
    }

    /** Whether the row names a project or department, and the form at hand has named its own. */
    private boolean names(FormRow row) {
        if (row.isBlank()) {
            return false;
        }
        Label label = opening(row.first());
        return OPENING.contains(label) ? opened.contains(label) || indicatorsSeen : namesBehind(row);
    }

    /** Whether the row below the indicators asks for what the form at hand has named, behind another label: {@code 主管部门 | … | 项目名称 | …}. */
    private boolean namesBehind(FormRow row) {
        return indicatorsSeen
                && row.first().label() != null
                && row.cells().stream()
                        .map(FormCell::label)
                        .anyMatch(label -> label != null && OPENING.contains(label) && opened.contains(label));
    }

    private static Label opening(FormCell cell) {
        Label label = cell.label();
        if (label == null) {
            List<LabelledText> inside = LabelledText.split(cell.text());
            label = inside.isEmpty() ? null : inside.get(0).label();
        }
        return label == null ? Label.REMARK : label;
    }

    /** Whether a grid after words of the running text still belongs to the form at hand. */
    private boolean continues(List<FormRow> gridRows) {
        boolean levels = gridRows.stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.wording().type() != null);
        boolean named = gridRows.stream().filter(row -> !row.isBlank()).limit(3).anyMatch(this::names);
        boolean namesAnother = recentLines.stream()
                .flatMap(line -> LabelledText.splitLine(line.text()).stream())
                .anyMatch(labelled -> OPENING.contains(labelled.label()));
        boolean shortLines = recentLines.stream().allMatch(line -> line.text().length() <= LONGEST_LINE);
        return !named && !namesAnother && shortLines && (levels || !indicatorsSeen);
    }

    /** Begins a form without a title. */
    private void begin() {
        close();
        lines.addAll(recentLines);
        recentLines.clear();
    }

    private void begin(TitleLine titleLine, FormCell cell) {
        close();
        title = titleLine.title();
        titleCell = cell.withText(titleLine.words());
        if (!titleLine.rest().isEmpty()) {
            lines.add(cell.withText(titleLine.rest()));
        }
        recentLines.clear();
    }

    private void close() {
        if (!rows.isEmpty()) {
            if (documentUnit != null) {
                lines.add(documentUnit);
            }
            sheets.add(new FormSheet(title, lines, rows, repairs, documentYear, titleCell));
        }
        rows.clear();
        adjacent.clear();
        lines.clear();
        repairs.clear();
        opened.clear();
        title = null;
        titleCell = null;
        interrupted = false;
        indicatorsSeen = false;
        rowsBefore = 0;
    }
}
