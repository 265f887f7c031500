package io.github.jixiao.readers.form.lines;

import io.github.jixiao.readers.form.cell.LabelledText;
import io.github.jixiao.readers.form.indicator.PackedIndicators;
import io.github.jixiao.readers.form.vocabulary.FormTitle;
import io.github.jixiao.readers.form.vocabulary.Label;
import io.github.jixiao.readers.form.vocabulary.LevelWords;
import io.github.jixiao.readers.form.vocabulary.Levels;
import io.github.jixiao.readers.grid.Block;
import io.github.jixiao.readers.grid.Grid;
import io.github.jixiao.readers.grid.GridCell;
import io.github.jixiao.readers.grid.Paragraph;
import io.github.jixiao.table.IndicatorType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Forms written as running text, without any table: below a title, or a line or heading that names the project, labels with colons, and indicators
 * as phrases under level words. They become grids of one cell a row.
 */
public final class RunningForms {

    private static final int MOST_LINES = 300;
    private static final int FEWEST_INDICATORS = 3;
    private static final int FEWEST_TYPES = 2;

    private static final Pattern HEADING = Pattern.compile(
            "\\s{0,9}(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）])\\s{0,9}([^，。；：,;:\\s][^，。；：,;:]{2,39})\\s{0,9}");

    /** What stands first below the name of a project. */
    private static final Set<Label> BELOW_HEADING = EnumSet.of(
            Label.IMPLEMENTING_UNIT,
            Label.BUDGET_UNIT,
            Label.BUDGET_DEPARTMENT,
            Label.DEPARTMENT_IN_CHARGE,
            Label.PROJECT_CODE,
            Label.PERIOD,
            Label.TOTAL,
            Label.PROJECT_TOTAL);

    private final List<Block> blocks;

    private RunningForms(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** The blocks, with a grid in place of the lines of every such form. */
    public static List<Block> toGrids(List<Block> blocks) {
        return new RunningForms(blocks).convert();
    }

    private List<Block> convert() {
        List<Block> converted = new ArrayList<>();
        int index = 0;
        while (index < blocks.size()) {
            int begin = begin(index);
            int end = begin < 0 ? index : end(begin);
            if (end <= index) {
                converted.add(blocks.get(index));
                index++;
                continue;
            }
            converted.addAll(blocks.subList(index, begin));
            converted.add(grid(lines(begin, end)));
            index = end;
        }
        return converted;
    }

    /** Index of the first labelled line of a form that opens here, or -1 where none does. */
    private int begin(int index) {
        if (!(blocks.get(index) instanceof Paragraph opening)) {
            return -1;
        }
        if (first(opening) == Label.PROJECT_NAME || headsProject(index)) {
            return index;
        }
        FormTitle title = FormTitle.of(opening.text());
        if (title == null || title.kind() == null) {
            return -1;
        }
        int at = index + 1;
        while (at < blocks.size() && blocks.get(at) instanceof Paragraph line && !isTitle(line) && !isLabelled(line)) {
            at++;
        }
        return at < blocks.size() && blocks.get(at) instanceof Paragraph line && !isTitle(line) ? at : -1;
    }

    /** Index after the last line of indicators; the beginning itself where the lines are no form. */
    private int end(int begin) {
        Set<IndicatorType> types = EnumSet.noneOf(IndicatorType.class);
        Levels levels = Levels.NONE;
        int indicators = 0;
        int end = begin;
        int at = begin;
        while (at < blocks.size() && at - begin < MOST_LINES && blocks.get(at) instanceof Paragraph line) {
            Label label = first(line);
            if (at > begin && (endsForm(label) || isTitle(line) || headsProject(at))) {
                break;
            }
            boolean goesOn = end == at && mayStandUnder(levels, label) && PackedIndicators.areStated(line.text());
            if (PackedIndicators.isHeaded(line.text()) || goesOn) {
                PackedIndicators packed = PackedIndicators.read(line.text(), levels);
                levels = packed.inForce();
                types.addAll(packed.types());
                indicators += packed.targets();
                end = at + 1;
            }
            at++;
        }
        return indicators >= FEWEST_INDICATORS && types.size() >= FEWEST_TYPES && !isTableBelow(at) ? end : begin;
    }

    /** Whether the line may be an indicator: one that reads like a box of the head only under the type it suits. */
    private static boolean mayStandUnder(Levels levels, @Nullable Label label) {
        IndicatorType type = levels.type();
        if (label == null || type == null) {
            return label == null && !levels.equals(Levels.NONE);
        }
        return label.isMoney() ? type.isCost() : type == IndicatorType.TIMELINESS && label.isPeriod();
    }

    /** Whether a table of indicators follows: then the lines only speak about it. */
    private boolean isTableBelow(int index) {
        return index < blocks.size()
                && blocks.get(index) instanceof Grid grid
                && grid.cells().stream().map(GridCell::text).anyMatch(text -> LevelWords.type(text) != null);
    }

    private static boolean isTitle(Paragraph line) {
        return FormTitle.of(line.text()) != null;
    }

    /** Whether the line is a numbered heading and boxes of a form follow: it is the name of the project they are about. */
    private boolean headsProject(int index) {
        return index + 1 < blocks.size()
                && blocks.get(index) instanceof Paragraph heading
                && HEADING.matcher(heading.text()).matches()
                && first(heading) == null
                && blocks.get(index + 1) instanceof Paragraph next
                && BELOW_HEADING.contains(first(next));
    }

    /** Whether a line with the label stands below a form, or opens another. */
    private static boolean endsForm(@Nullable Label label) {
        return label == Label.PROJECT_NAME || label == Label.CLOSING || label == Label.PEOPLE;
    }

    private static boolean isLabelled(Paragraph line) {
        Label first = first(line);
        return first != null && first != Label.MONEY_UNIT;
    }

    /** The label that the line is or begins with. */
    private static @Nullable Label first(Paragraph line) {
        List<LabelledText> inside = LabelledText.split(line.text());
        return inside.isEmpty() ? Label.of(line.text()) : inside.get(0).label();
    }

    private List<Paragraph> lines(int from, int to) {
        List<Paragraph> lines = new ArrayList<>();
        for (int at = from; at < to; at++) {
            if (blocks.get(at) instanceof Paragraph line) {
                lines.add(at == from && headsProject(at) ? named(line) : withoutStop(line));
            }
        }
        return lines;
    }

    private static Paragraph named(Paragraph heading) {
        Matcher matcher = HEADING.matcher(heading.text());
        return matcher.matches() ? new Paragraph("项目名称：" + matcher.group(1), heading.location()) : heading;
    }

    /** A box answered by a sentence, {@code 实施单位：某局。}, without the stop at its end. */
    private static Paragraph withoutStop(Paragraph line) {
        Label label = first(line);
        String text = line.text().stripTrailing();
        return label != null && !label.isObjective() && text.endsWith("。")
                ? new Paragraph(text.substring(0, text.length() - 1), line.location())
                : line;
    }

    private static Grid grid(List<Paragraph> lines) {
        LineGrid grid = new LineGrid();
        lines.forEach(line -> grid.addRow(List.of(line)));
        return grid.toGrid();
    }
}
