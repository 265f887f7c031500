package io.github.jixiao.readers.form;

import io.github.jixiao.readers.form.cell.FormCell;
import io.github.jixiao.readers.form.cell.FormRow;
import io.github.jixiao.readers.form.indicator.IndicatorHeader;
import io.github.jixiao.readers.form.vocabulary.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Projects below one head of columns, each under a row across the whole table that numbers it and tells its name, {@code 项目2：路灯改造（预算
 * 32万元）}. Such a row becomes labels with their answers, and the head stands before the indicators of every project.
 */
final class ProjectBands {

    private static final int LONGEST = 160;

    /** Rows of a project above its indicators. */
    private static final int MOST_BOXES = 12;

    private static final Pattern BAND = Pattern.compile(
            "项目\\s?[(（]?[一二三四五六七八九十\\d]{1,3}[)）]?\\s?[:：、.．]\\s?([^:：(（]{2,80})(?:[(（](?:[^()（）\\d]{0,20}[:：]?)\\s?(\\d[\\d,.]{0,15}\\s?万?元)[^()（）]{0,10}[)）])?");

    private final List<FormRow> rows;
    private final List<FormRow> upright = new ArrayList<>();

    private ProjectBands(List<FormRow> rows) {
        this.rows = rows;
    }

    /** The rows with every such project made a form of its own; the same rows where there is none. */
    static List<FormRow> upright(List<FormRow> rows) {
        return rows.stream().anyMatch(row -> labelled(row) != null) ? new ProjectBands(rows).read() : rows;
    }

    private List<FormRow> read() {
        List<FormRow> head = List.of();
        int index = 0;
        while (index < rows.size()) {
            IndicatorHeader header = IndicatorHeader.at(rows, index);
            int behind = header == null ? index : index + header.rows();
            if (header != null && !header.isList() && behind < rows.size() && labelled(rows.get(behind)) != null) {
                head = rows.subList(index, behind);
                index = behind;
                continue;
            }
            FormRow labelled = labelled(rows.get(index));
            upright.add(labelled == null ? rows.get(index) : labelled);
            index = labelled == null ? index + 1 : addBoxes(index + 1, head);
        }
        return upright;
    }

    /** Adds the boxes of a project and the head of its indicators; index of the first indicator. */
    private int addBoxes(int begin, List<FormRow> head) {
        int end = begin;
        while (end < rows.size() && end - begin < MOST_BOXES && !isOfIndicators(end)) {
            upright.add(rows.get(end));
            end++;
        }
        if (end < rows.size() && IndicatorHeader.at(rows, end) == null) {
            upright.addAll(head);
        }
        return end;
    }

    private boolean isOfIndicators(int index) {
        FormRow row = rows.get(index);
        return IndicatorHeader.at(rows, index) != null
                || row.cells().stream().anyMatch(FormCell::isLevel)
                || labelled(row) != null;
    }

    /** The row with labels before the project's name and budget, {@code null} where it names no project so. */
    private static @Nullable FormRow labelled(FormRow row) {
        if (row.cells().size() != 1 || row.first().text().length() > LONGEST) {
            return null;
        }
        FormCell band = row.first();
        Matcher matcher = BAND.matcher(band.text().strip());
        if (!matcher.matches()) {
            return null;
        }
        List<String> words = new ArrayList<>(List.of("项目名称", matcher.group(1).strip()));
        if (matcher.group(2) != null) {
            words.addAll(List.of("预算金额", matcher.group(2)));
        }
        List<FormCell> cells = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            cells.add(new FormCell(Wording.of(words.get(i)), i + 1, i + 1, 1, band.location(), band.origin()));
        }
        return row.withCells(cells, Math.max(row.width(), words.size()));
    }
}
