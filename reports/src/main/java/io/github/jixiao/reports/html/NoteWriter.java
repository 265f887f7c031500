package io.github.jixiao.reports.html;

import io.github.jixiao.TableReport;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.reports.FindingPlace;
import io.github.jixiao.rule.RuleInfo;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.Placeholder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes findings as notes, numbered in the order of the form, and ties each to the box it is about. */
final class NoteWriter {
    private final ReportWords words;
    private final Map<String, RuleInfo> rules;

    NoteWriter(ReportWords words, Map<String, RuleInfo> rules) {
        this.words = words;
        this.rules = rules;
    }

    /** The form of a table with the findings about it marked. */
    MarkedForm mark(String id, TableReport table, List<Finding> findings) {
        FormDrawing drawing = FormDrawing.of(table.table(), words.form());
        FaultyBoxes boxes = new FaultyBoxes(drawing, rules);
        FindingPlace places = words.places(table);
        List<FormCell> cells = drawing.cells();
        List<FindingNote> notes = new ArrayList<>();
        Map<String, String> hints = new HashMap<>();
        for (Finding finding : findings) {
            Integer box = boxes.of(finding);
            String anchor = box == null ? MarkedForm.titleId(id) : MarkedForm.boxId(id, box);
            if (box != null && cells.get(box).kind() == FormCell.Kind.EMPTY) {
                hint(finding, table.table())
                        .ifPresent(hint -> hints.merge(anchor, words.inert(hint), (one, other) -> one + "\n" + other));
            }
            notes.add(note(id, notes.size() + 1, finding, places, anchor));
        }
        return new MarkedForm(id, drawing, notes, hints);
    }

    /** The template's words at the place of a finding. */
    private static Optional<String> hint(Finding finding, PerformanceTargetTable table) {
        Location place = finding.location().withText(null);
        return table.placeholders().stream()
                .filter(placeholder -> placeholder.location().withText(null).equals(place))
                .map(Placeholder::text)
                .findFirst();
    }

    /** Findings that belong to no single form. */
    List<FindingNote> across(String id, List<Finding> findings) {
        FindingPlace places = words.places(null);
        List<FindingNote> notes = new ArrayList<>();
        for (Finding finding : findings) {
            notes.add(note(id, notes.size() + 1, finding, places, null));
        }
        return notes;
    }

    private FindingNote note(String id, int number, Finding finding, FindingPlace places, @Nullable String box) {
        return new FindingNote(
                id + "n" + number,
                number,
                finding.severity(),
                words.inert(places.of(finding)),
                box,
                words.inert(finding.message(words.language())),
                words.inert(finding.advice(words.language())),
                finding.basis(words.language()),
                finding.rule());
    }
}
