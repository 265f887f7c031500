package io.github.jixiao.readers.form.head;

import io.github.jixiao.readers.form.cell.Box;
import io.github.jixiao.readers.form.cell.FormCell;
import io.github.jixiao.readers.form.vocabulary.Label;
import io.github.jixiao.readers.form.vocabulary.LevelWords;
import io.github.jixiao.readers.form.vocabulary.Words;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The single goals that an objective is written down in, each in a row with a label of its own: {@code 目标1}, {@code （一）}, {@code 质量目标}. */
final class Goals {

    private static final String NUMBER = "[(]?[0-9一二三四五六七八九十]{1,2}[)]?";
    private static final Pattern NUMBERED = Pattern.compile("(?:(?:[^\\d:]{0,8}目标)?" + NUMBER + "|[①-⑳])[.、]?");
    private static final Pattern NUMBER_BEHIND = Pattern.compile("(?<=目标)" + NUMBER + "$");
    private static final String GOAL = "目标";
    private static final int LONGEST = 16;

    private Goals() {}

    /** Whether the words are no more than the label of a goal. */
    static boolean isLabel(String text) {
        String plain = text.length() > LONGEST ? "" : Words.plain(text);
        return NUMBERED.matcher(plain).matches() || (plain.endsWith(GOAL) && LevelWords.isLevel(plain));
    }

    /** Whether the cell is the label of a goal of the objective: beside its words, or alone below the words of others. */
    static boolean isLabelled(FormCell cell, List<FormCell> row, @Nullable Box objective) {
        if (objective == null || !objective.label().isObjective() || !isLabel(cell.text())) {
            return false;
        }
        int next = row.indexOf(cell) + 1;
        return next < row.size() ? isGoal(row.get(next), cell) : row.size() == 1 && objective.isFilled();
    }

    private static boolean isGoal(FormCell cell, FormCell before) {
        return cell.column() == before.lastColumn() + 1
                && cell.label() == null
                && Words.hasChinese(cell.text())
                && !isLabel(cell.text());
    }

    /** The objective of which the cell numbers a goal, {@code 年度目标2}; {@code null} where it numbers none. */
    static @Nullable Label numbered(String text) {
        String plain = text.length() > LONGEST ? "" : Words.plain(text);
        String words = NUMBER_BEHIND.matcher(plain).replaceFirst("");
        Label label = words.equals(plain) || words.equals(GOAL) ? null : Label.ofKnownWords(words);
        return label != null && label.isObjective() ? label : null;
    }

    /** The box of the goals before a numbered one, which takes this one as well; {@code null} where it is the first, or not numbered. */
    static @Nullable Box before(List<Box> boxes, Label label, String words) {
        boolean numbered = label == numbered(words);
        return boxes.stream()
                .filter(box -> numbered && box.label() == label && numbered(box.words()) != null)
                .findFirst()
                .orElse(null);
    }

    /** As many objectives in a shifted row as labels wait for one: each takes its own, whatever the columns say. */
    static void moveUnderLabels(List<FormCell> cells, List<Box> open) {
        List<Box> waiting = open.stream()
                .filter(box -> box.label().isObjective() && box.label() != Label.OBJECTIVES && !box.isFilled())
                .toList();
        boolean plain = cells.stream().noneMatch(cell -> cell.label() != null);
        if (plain && waiting.size() > 1 && waiting.size() == cells.size()) {
            for (int i = 0; i < cells.size(); i++) {
                cells.set(
                        i,
                        cells.get(i)
                                .movedBy(waiting.get(i).cell().column()
                                        - cells.get(i).column()));
            }
        }
    }
}
