package io.github.jixiao.readers.form.indicator;

import io.github.jixiao.readers.form.cell.Amounts;
import io.github.jixiao.readers.form.cell.Column;
import io.github.jixiao.readers.form.cell.FormCell;
import io.github.jixiao.readers.form.cell.FormRow;
import io.github.jixiao.readers.form.vocabulary.ColumnRole;
import io.github.jixiao.readers.form.vocabulary.Heading;
import io.github.jixiao.readers.form.vocabulary.Label;
import io.github.jixiao.readers.form.vocabulary.Words;
import io.github.jixiao.table.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts the storeys of an indicator block's head together into columns, and the columns into views. */
final class HeaderAssembly {

    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)(?:年|(?=指标|目标|计划|预期|预计))");

    private HeaderAssembly() {}

    /**
     * @param above the storey above the head row, if there is one
     * @param below the storey below it, if there is one
     */
    static IndicatorHeader assemble(@Nullable FormRow above, FormRow head, @Nullable FormRow below) {
        FormCell target = below == null || head.isExact() ? null : target(head);
        if (below != null && target != null && lacksRoom(head, target, below)) {
            FormRow moved = below.movedTo(target.column());
            FormRow widened = head.widenedAfter(target.column(), below.cells().size() - 1);
            IndicatorHeader header = assemble(above, widened, moved);
            return new IndicatorHeader(header.columns(), header.views(), widened.width(), header.rows());
        }
        List<FormCell> heads = new ArrayList<>(head.cells());
        List<FormCell> storeyAbove = above == null ? head.above() : above.cells();
        for (FormCell cell : storeyAbove) {
            if (head.cells().stream().noneMatch(cell::overlaps) && !isTermOver(head, cell)) {
                heads.add(cell);
            }
        }
        heads.sort(Comparator.comparingInt(FormCell::column));
        int width = Math.max(head.width(), above == null ? 0 : above.width());
        List<Column> columns = columns(heads, width, storeyAbove);
        if (below != null) {
            columns = withDetails(columns, below.cells());
        }
        columns = withValueBehindSign(withYearsBefore(withUnitNames(named(columns))));
        List<View> views = ColumnGroups.views(columns);
        int rows = 1 + (above == null ? 0 : 1) + (below == null ? 0 : 1);
        return new IndicatorHeader(columns, views, width, rows);
    }

    /** Whether the storey below stands too far left, or the target is as narrow as one of the heads that divide it. */
    private static boolean lacksRoom(FormRow head, FormCell target, FormRow below) {
        int last = target.column() + below.cells().size() - 1;
        return below.first().column() < target.column()
                || (below.first().column() == target.column()
                        && head.cells().stream()
                                .anyMatch(cell -> cell.column() > target.column() && cell.column() <= last));
    }

    /** The head that a storey below splits into sign, number and unit. */
    private static @Nullable FormCell target(FormRow head) {
        return head.cells().stream()
                .filter(cell -> {
                    Heading heading = cell.heading();
                    return heading != null && heading.role() == ColumnRole.TARGET;
                })
                .findFirst()
                .orElse(null);
    }

    private static List<Column> columns(List<FormCell> heads, int width, List<FormCell> above) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            FormCell cell = heads.get(i);
            int to = i + 1 < heads.size() ? heads.get(i + 1).column() - 1 : Math.max(width, cell.lastColumn());
            columns.add(column(cell, to, above));
        }
        return columns;
    }

    private static Column column(FormCell cell, int to, List<FormCell> above) {
        Heading heading = cell.heading();
        Label label = heading == null ? cell.label() : null;
        ColumnRole role = role(heading, label);
        Term term = heading == null ? null : heading.term();
        Term storeyTerm = termAbove(cell, above);
        term = storeyTerm == null ? term : storeyTerm;
        boolean shared = role.isLevel() || role == ColumnRole.SECTION;
        String words = label == null ? cell.text().strip() : inUnitOfHeadAbove(cell, label, above);
        return new Column(role, label, words, cell.column(), cell.column(), shared ? null : term)
                .underLevel(levelAbove(cell, above))
                .reachingTo(to);
    }

    /** The words of a money box, with the unit behind them that the head above states for all it covers, {@code 项目金额（元）}. */
    private static String inUnitOfHeadAbove(FormCell cell, Label label, List<FormCell> above) {
        return above.stream()
                .filter(cell::overlaps)
                .findFirst()
                .map(head -> inUnitOf(head.text(), cell.text().strip(), label))
                .orElse(cell.text().strip());
    }

    private static String inUnitOf(String head, String words, Label label) {
        String unit = label.isMoney() && Amounts.unitIn(words) == null ? Amounts.unitBehind(head) : null;
        return unit == null ? words : words + "（" + unit + "）";
    }

    /** The level words that the storey above sets over the cell, by the span of their cell or from there to the right. */
    private static @Nullable String levelAbove(FormCell cell, List<FormCell> above) {
        String found = null;
        for (FormCell storey : above) {
            String level = storey.isLevel() ? storey.text() : null;
            if (storey.overlaps(cell)) {
                return level;
            }
            found = storey.column() < cell.column() ? level : found;
        }
        return found;
    }

    private static ColumnRole role(@Nullable Heading heading, @Nullable Label label) {
        if (heading != null) {
            return heading.role();
        }
        if (label == Label.INDICATORS) {
            return ColumnRole.SECTION;
        }
        return label == null ? ColumnRole.OTHER : ColumnRole.HEAD;
    }

    /** The term that the storey above names over the cell, by the span of its cell or from there to the right. */
    private static @Nullable Term termAbove(FormCell cell, List<FormCell> above) {
        Term found = null;
        for (FormCell storey : above) {
            Term named = storey.isTerm() ? Heading.termOf(storey.text()) : null;
            if (storey.overlaps(cell)) {
                return named;
            }
            found = named != null && storey.column() < cell.column() ? named : found;
        }
        return found;
    }

    /** Replaces columns by the details that the storey below splits them into. */
    private static List<Column> withDetails(List<Column> columns, List<FormCell> below) {
        List<Column> detailed = new ArrayList<>();
        for (Column column : columns) {
            List<FormCell> details = below.stream()
                    .filter(cell -> cell.column() >= column.from() && cell.column() <= column.to())
                    .toList();
            if (details.isEmpty()) {
                detailed.add(column);
            }
            boolean anyKnown = details.stream().anyMatch(cell -> Heading.of(cell.text()) != null);
            for (int i = 0; i < details.size(); i++) {
                FormCell cell = details.get(i);
                int to = i + 1 < details.size() ? details.get(i + 1).column() - 1 : column.to();
                Label label = column.role() == ColumnRole.HEAD ? cell.label() : null;
                if (label != null) {
                    String words = inUnitOf(column.head(), cell.text().strip(), label);
                    detailed.add(new Column(ColumnRole.HEAD, label, words, cell.column(), to, null));
                    continue;
                }
                Heading heading = cell.heading();
                Term term = heading == null ? Heading.termOf(cell.text()) : heading.term();
                boolean unknown = heading == null && term == null && (i > 0 || anyKnown);
                detailed.add(new Column(
                                unknown ? ColumnRole.OTHER : heading == null ? column.role() : heading.role(),
                                null,
                                cell.text().strip(),
                                cell.column(),
                                cell.column(),
                                term == null ? column.term() : term)
                        .reachingTo(to)
                        .underLevel(column.level()));
            }
        }
        return detailed;
    }

    /**
     * One column of names a group: where none is headed 三级指标 or the like, 绩效指标 heads the names; where a second one has another
     * head, 三级指标 beside 指标内容, it explains the first.
     */
    private static List<Column> named(List<Column> columns) {
        List<Column> names = columns.stream()
                .filter(column -> column.role() == ColumnRole.NAME)
                .toList();
        if (names.size() > 1 && names.get(0).level() == null) {
            String first = Words.plain(names.get(0).head());
            return columns.stream()
                    .map(column -> column.role() == ColumnRole.NAME && !sameHead(column, first) && column.term() == null
                            ? column.withRole(ColumnRole.DEFINITION)
                            : column)
                    .toList();
        }
        boolean named = columns.stream().anyMatch(column -> column.role() == ColumnRole.NAME);
        if (named) {
            return columns;
        }
        return columns.stream()
                .map(column -> column.role() == ColumnRole.SECTION ? column.withRole(ColumnRole.NAME) : column)
                .toList();
    }

    /** What was reached is told behind the target, as self-evaluations do; in front of it, or under an earlier year, stand the years before. */
    private static List<Column> withYearsBefore(List<Column> columns) {
        int target = 0;
        while (target < columns.size() && columns.get(target).role() != ColumnRole.TARGET) {
            target++;
        }
        List<Column> told = new ArrayList<>(columns);
        String latest = columns.stream()
                .filter(column -> column.role() == ColumnRole.TARGET)
                .map(column -> yearIn(column.head()))
                .max(Comparator.naturalOrder())
                .orElse("");
        for (int i = 0; i < columns.size(); i++) {
            String year = columns.get(i).role() == ColumnRole.TARGET
                    ? yearIn(columns.get(i).head())
                    : "";
            if (!year.isEmpty() && !year.equals(latest)) {
                told.set(i, columns.get(i).withRole(ColumnRole.PREVIOUS));
            }
        }
        for (int i = 0; i < columns.size(); i++) {
            String year = columns.get(i).role() == ColumnRole.ACTUAL
                    ? yearIn(columns.get(i).head())
                    : "";
            boolean before = i < target && target < columns.size();
            boolean earlier = !year.isEmpty() && year.compareTo(latest) < 0;
            if (columns.get(i).role() == ColumnRole.ACTUAL && (before || earlier)) {
                told.set(i, columns.get(i).withRole(ColumnRole.PREVIOUS));
            }
        }
        return told;
    }

    private static String yearIn(String head) {
        Matcher matcher = YEAR.matcher(Words.plain(head));
        return matcher.lookingAt() ? matcher.group(1) : "";
    }

    /** In a list, 单位 before the indicators is the unit that has the project, and no unit of measurement. */
    private static List<Column> withUnitNames(List<Column> columns) {
        boolean list = columns.stream().anyMatch(column -> column.label() == Label.PROJECT_NAME);
        int core = 0;
        while (core < columns.size() && !columns.get(core).role().isCore()) {
            core++;
        }
        List<Column> named = new ArrayList<>(columns);
        for (int i = 0; list && i < core; i++) {
            Column column = columns.get(i);
            if (column.role() == ColumnRole.UNIT) {
                named.set(
                        i,
                        new Column(
                                ColumnRole.HEAD, Label.BUDGET_UNIT, column.head(), column.from(), column.to(), null));
            }
        }
        return named;
    }

    /** Whether the cell names the term of heads below it; with none below it, 年度目标 is the box of the objective. */
    private static boolean isTermOver(FormRow head, FormCell cell) {
        return cell.isTerm() && !(head.isExact() && cell.label() != null);
    }

    /** Where no head names the value, it stands behind the sign, whatever that column is called. */
    private static List<Column> withValueBehindSign(List<Column> columns) {
        boolean valued = columns.stream()
                .anyMatch(column -> column.role() == ColumnRole.TARGET || column.role() == ColumnRole.VALUE);
        List<Column> told = new ArrayList<>(columns);
        for (int i = 1; i < columns.size() && !valued; i++) {
            boolean behindSign = columns.get(i - 1).role() == ColumnRole.COMPARISON;
            if (behindSign && columns.get(i).role() == ColumnRole.OTHER) {
                told.set(i, columns.get(i).withRole(ColumnRole.VALUE));
            }
        }
        return told;
    }

    private static boolean sameHead(Column column, String head) {
        return Words.plain(column.head()).equals(head);
    }
}
