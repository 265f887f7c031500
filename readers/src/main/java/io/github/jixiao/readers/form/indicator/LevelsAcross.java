package io.github.jixiao.readers.form.indicator;

import io.github.jixiao.readers.form.cell.Amounts;
import io.github.jixiao.readers.form.cell.FormCell;
import io.github.jixiao.readers.form.cell.FormRow;
import io.github.jixiao.readers.form.vocabulary.Heading;
import io.github.jixiao.readers.form.vocabulary.Label;
import io.github.jixiao.readers.form.vocabulary.LevelWords;
import io.github.jixiao.readers.form.vocabulary.Wording;
import io.github.jixiao.readers.form.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns a list of projects whose indicators are columns into one with a row an indicator: the head sets level words over the names of the
 * indicators, and a row below it has the boxes of a project and its values.
 */
public final class LevelsAcross {

    private static final int FEWEST_INDICATORS = 2;
    private static final int MOST_VALUES = 40_000;
    private static final List<String> HEADS = List.of("一级指标", "二级指标", "三级指标", "指标值");

    private final List<FormRow> rows;
    private final int begin;
    private final int names;
    private final int first;
    private final boolean phrases;

    /**
     * @param begin index of the first row of the head
     * @param names index of its last row, which names the indicators
     * @param first the column of the first indicator
     * @param phrases whether the head ends with level words, and the rows from {@code names} on state name and target in one cell
     */
    private LevelsAcross(List<FormRow> rows, int begin, int names, int first, boolean phrases) {
        this.rows = rows;
        this.begin = begin;
        this.names = names;
        this.first = first;
        this.phrases = phrases;
    }

    /** The rows with such a list turned; the same rows where there is none. */
    public static List<FormRow> upright(List<FormRow> rows) {
        for (int index = 0; index + 2 < rows.size(); index++) {
            LevelsAcross list = at(rows, index);
            if (list != null) {
                return list.turned();
            }
        }
        return rows;
    }

    private static @Nullable LevelsAcross at(List<FormRow> rows, int begin) {
        FormRow row = rows.get(begin);
        boolean named = row.cells().stream().anyMatch(cell -> cell.label() == Label.PROJECT_NAME);
        int first = named ? firstLevel(row) : 0;
        if (first == 0 || !labelsBefore(row, first)) {
            return null;
        }
        int names = begin + 1;
        while (names + 1 < rows.size() && names < begin + 2 && areLevels(rows.get(names), first)) {
            names++;
        }
        if (holdPhrases(rows.get(names), first)) {
            return new LevelsAcross(rows, begin, names, first, true);
        }
        LevelsAcross list = new LevelsAcross(rows, begin, names, first, false);
        boolean fewValues = (long) rows.size() * rows.get(names).cells().size() <= MOST_VALUES;
        return fewValues && list.namesIndicators() && list.isProject(rows.get(names + 1)) ? list : null;
    }

    /** Whether the row has a project before the indicators, and in most cells under the level words indicators with their targets. */
    private static boolean holdPhrases(FormRow row, int first) {
        List<FormCell> under =
                row.cells().stream().filter(cell -> cell.column() >= first).toList();
        long stated = under.stream()
                .filter(cell -> cell.text().lines().allMatch(line -> isIndicator(IndicatorPhrase.of(line))))
                .count();
        return under.size() < row.cells().size() && stated >= FEWEST_INDICATORS && stated * 2 > under.size();
    }

    private static boolean isIndicator(IndicatorPhrase phrase) {
        return phrase.hasTarget() && !phrase.name().isEmpty();
    }

    /** The column from which on the row holds nothing but level words; 0 where it has none. */
    private static int firstLevel(FormRow row) {
        int first = 0;
        for (FormCell cell : row.cells()) {
            boolean level = LevelWords.isLevel(cell.text());
            if (first > 0 && !level) {
                return 0;
            }
            first = first == 0 && level ? cell.column() : first;
        }
        return first;
    }

    /** Whether the heads before the indicators are boxes of a project, so that this is no row of an indicator. */
    private static boolean labelsBefore(FormRow row, int first) {
        return row.cells().stream()
                .filter(cell -> cell.column() < first)
                .noneMatch(cell -> Words.hasDigit(cell.text()) && cell.label() == null);
    }

    private static boolean areLevels(FormRow row, int first) {
        return !row.isBlank()
                && row.cells().stream().allMatch(cell -> cell.column() >= first && LevelWords.isLevel(cell.text()));
    }

    private boolean namesIndicators() {
        FormRow row = rows.get(names);
        long indicators = row.cells().stream()
                .filter(cell -> cell.column() >= first)
                .filter(cell -> !LevelWords.isLevel(cell.text())
                        && Heading.of(cell.text()) == null
                        && cell.label() == null
                        && !Amounts.isAmount(cell.text()))
                .count();
        return indicators >= FEWEST_INDICATORS && indicators == row.cells().size();
    }

    /** Whether a row has a project before the indicators and values under them. */
    private boolean isProject(FormRow row) {
        boolean boxes = row.cells().stream().anyMatch(cell -> cell.column() < first);
        boolean values = row.cells().stream().anyMatch(cell -> cell.column() >= first);
        return boxes && values;
    }

    private List<FormRow> turned() {
        List<FormRow> turned = new ArrayList<>(rows.subList(0, begin));
        turned.add(head());
        for (FormRow row : rows.subList(phrases ? names : names + 1, rows.size())) {
            if (isProject(row) && phrases) {
                addPhrases(row, turned);
            } else if (isProject(row)) {
                addProject(row, turned);
            } else {
                turned.add(row);
            }
        }
        return turned;
    }

    private FormRow head() {
        FormRow row = rows.get(begin);
        List<FormCell> cells = new ArrayList<>(boxes(row));
        for (int i = 0; i < HEADS.size(); i++) {
            cells.add(new FormCell(Wording.of(HEADS.get(i)), first + i, first + i, 1, row.location(), null));
        }
        return row.withCells(cells, first + HEADS.size() - 1);
    }

    private List<FormCell> boxes(FormRow row) {
        return row.cells().stream().filter(cell -> cell.column() < first).toList();
    }

    private void addProject(FormRow project, List<FormRow> turned) {
        boolean begun = false;
        for (FormCell name : rows.get(names).cells()) {
            FormCell value = over(project, name.column());
            if (value == null) {
                continue;
            }
            List<FormCell> cells = new ArrayList<>(begun ? List.of() : boxes(project));
            cells.addAll(levels(name.column()));
            cells.add(at(name, 2));
            cells.add(at(value, 3));
            turned.add(project.withCells(cells, first + HEADS.size() - 1));
            begun = true;
        }
    }

    private void addPhrases(FormRow project, List<FormRow> turned) {
        boolean begun = false;
        for (FormCell cell : project.cells()) {
            List<String> lines = cell.column() < first
                    ? List.of()
                    : cell.text().lines().filter(line -> !line.isBlank()).toList();
            for (String line : lines) {
                IndicatorPhrase phrase = IndicatorPhrase.of(Words.withoutNumbering(line.strip()));
                List<FormCell> cells = new ArrayList<>(begun ? List.of() : boxes(project));
                cells.addAll(levels(cell.column()));
                cells.add(at(cell.withText(phrase.name()), 2));
                cells.add(at(cell.withText(phrase.target()), 3));
                turned.add(project.withCells(cells, first + HEADS.size() - 1));
                begun = true;
            }
        }
    }

    /** The level words over a column, under their heads. */
    private List<FormCell> levels(int column) {
        List<FormCell> levels = new ArrayList<>();
        for (int row = begin; row < names; row++) {
            FormCell words = level(rows.get(row), column);
            if (words != null) {
                boolean type = LevelWords.category(words.text()) == null || row > begin;
                levels.add(at(words, type ? 1 : 0));
            }
        }
        return levels;
    }

    private FormCell at(FormCell cell, int head) {
        return new FormCell(cell.wording(), first + head, first + head, 1, cell.location(), cell.origin());
    }

    private static @Nullable FormCell over(FormRow row, int column) {
        return row.cells().stream()
                .filter(cell -> cell.column() <= column && cell.lastColumn() >= column)
                .findFirst()
                .orElse(null);
    }

    /** The level words over the column, by the span of their cell or from there to the right. */
    private @Nullable FormCell level(FormRow row, int column) {
        FormCell found = null;
        for (FormCell cell : row.cells()) {
            found = cell.column() >= first && cell.column() <= column ? cell : found;
        }
        return found;
    }
}
