package io.github.jixiao.reports.html;

import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.Term;
import java.util.ArrayList;
import java.util.List;

/** The indicator block: level one and level two merged over their indicators, medium term and year side by side as on paper. */
final class IndicatorRows {
    /** Indicators drawn of one form; findings about others stand beside the form all the same. */
    static final int MOST = 500;

    private final FormColumns columns;
    private final FormWords words;
    private final IndicatorGroups groups;
    private final List<List<FormCell>> rows = new ArrayList<>();

    IndicatorRows(PerformanceTargetTable table, FormColumns columns, FormWords words) {
        this.columns = columns;
        this.words = words;
        this.groups = new IndicatorGroups(table, words, MOST);
    }

    /** The rows from top to bottom; none for a form without indicators. */
    List<List<FormCell>> rows() {
        if (groups.categories().isEmpty()) {
            return List.of();
        }
        rows.add(heads());
        groups.categories().forEach(this::add);
        rows.get(0).add(0, FormCell.side(words.label("indicators"), rows.size()));
        return rows;
    }

    private List<FormCell> heads() {
        List<FormCell> heads = new ArrayList<>();
        heads.add(FormCell.label(words.label("category"), FormColumns.CATEGORY));
        boolean both = columns.terms().size() > 1;
        for (Term term : columns.terms()) {
            heads.add(FormCell.label(words.label("type"), FormColumns.TYPE));
            heads.add(FormCell.label(words.label(both ? "name." + term : "name"), FormColumns.NAME));
            heads.add(FormCell.label(words.label("target"), FormColumns.TARGET));
            columns.notes().forEach((note, width) -> heads.add(FormCell.label(words.label("note." + note), width)));
        }
        return heads;
    }

    private void add(IndicatorGroups.Category category) {
        FormCell name =
                FormCell.label(category.name(words), FormColumns.CATEGORY).over(category.height());
        boolean first = true;
        for (IndicatorGroups.Type type : category.types()) {
            for (int row = 0; row < type.height(); row++) {
                List<FormCell> cells = new ArrayList<>();
                if (first) {
                    cells.add(name);
                    first = false;
                }
                for (Term term : columns.terms()) {
                    addHalf(cells, type, type.of(term), row);
                }
                rows.add(cells);
            }
        }
    }

    private void addHalf(List<FormCell> cells, IndicatorGroups.Type type, List<Indicator> half, int row) {
        if (row == 0) {
            cells.add(FormCell.label(type.name(), FormColumns.TYPE).over(type.height()));
        }
        if (row < half.size()) {
            add(cells, half.get(row));
        } else if (row == half.size()) {
            int rest = type.height() - row;
            cells.add(new FormCell(FormCell.Kind.FILLER, "", columns.row(), rest, Location.UNKNOWN));
        }
    }

    private void add(List<FormCell> cells, Indicator indicator) {
        Location place = indicator.location();
        cells.add(FormCell.value(words.of(indicator.name()), FormColumns.NAME, place));
        cells.add(FormCell.value(words.of(indicator.target().text()), FormColumns.TARGET, place));
        columns.notes()
                .forEach((note, width) ->
                        cells.add(FormCell.value(words.of(FormColumns.note(indicator, note)), width, place)));
    }
}
