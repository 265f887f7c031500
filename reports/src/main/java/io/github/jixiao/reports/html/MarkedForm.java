package io.github.jixiao.reports.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The drawn form with its faults marked.
 *
 * @param id what its anchors begin with
 * @param drawing the form
 * @param notes every note about it, by number
 * @param hints the template's words in boxes that nobody filled and a note speaks of, by the box's anchor
 */
record MarkedForm(String id, FormDrawing drawing, List<FindingNote> notes, Map<String, String> hints) {

    MarkedForm {
        notes = List.copyOf(notes);
        hints = Map.copyOf(hints);
    }

    /**
     * A box with what is to be said about it.
     *
     * @param cell the box
     * @param text what stands in it: what was filled in, or else the template's words
     * @param anchor its anchor; {@code null} where nothing is said about it
     * @param notes its notes
     */
    record Box(FormCell cell, String text, @Nullable String anchor, List<FindingNote> notes) {

        /** Whether its words run downwards. */
        boolean isSide() {
            return cell.kind() == FormCell.Kind.SIDE_LABEL;
        }

        /** Names of the styles that draw it; {@code null} for a plain box. */
        @Nullable
        String style() {
            String kind = switch (cell.kind()) {
                case SIDE_LABEL -> "s";
                case NUMBER -> "n";
                case FILLER -> "f";
                case EMPTY -> "z";
                case LABEL, VALUE -> "";
            };
            String style = notes.stream()
                    .max(Comparator.comparing(FindingNote::severity))
                    .map(gravest -> kind + " " + gravest.style())
                    .orElse(kind)
                    .strip();
            return style.isEmpty() ? null : style;
        }

        /** The columns it spans, where they are several. */
        @Nullable
        String columnSpan() {
            return cell.columns() > 1 ? String.valueOf(cell.columns()) : null;
        }

        /** The rows it spans, where they are several. */
        @Nullable
        String rowSpan() {
            return cell.rows() > 1 ? String.valueOf(cell.rows()) : null;
        }
    }

    /** Anchor of the form as a whole. */
    static String titleId(String form) {
        return form + "b";
    }

    String titleId() {
        return titleId(id);
    }

    /** Anchor of a box. */
    static String boxId(String form, int number) {
        return form + "b" + number;
    }

    /** Notes about the form as a whole. */
    List<FindingNote> general() {
        return notes.stream().filter(note -> titleId().equals(note.box())).toList();
    }

    /** The boxes, row by row. */
    List<List<Box>> rows() {
        Map<String, List<FindingNote>> byBox = new HashMap<>();
        notes.forEach(note -> byBox.computeIfAbsent(String.valueOf(note.box()), none -> new ArrayList<>())
                .add(note));
        List<List<Box>> rows = new ArrayList<>();
        int number = 0;
        for (List<FormCell> cells : drawing.rows()) {
            List<Box> row = new ArrayList<>();
            for (FormCell cell : cells) {
                String box = boxId(id, number++);
                List<FindingNote> said = byBox.getOrDefault(box, List.of());
                row.add(new Box(cell, hints.getOrDefault(box, cell.text()), said.isEmpty() ? null : box, said));
            }
            rows.add(row);
        }
        return rows;
    }
}
