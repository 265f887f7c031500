package io.github.jixiao.reports.html;

import io.github.jixiao.table.Entry;
import io.github.jixiao.table.Objectives;
import io.github.jixiao.table.PerformanceTargetTable;
import java.util.ArrayList;
import java.util.List;

/** The boxes of running text: what the money is for, and the overall objectives. */
final class TextRows {
    private final PerformanceTargetTable table;
    private final FormColumns columns;
    private final FormWords words;

    TextRows(PerformanceTargetTable table, FormColumns columns, FormWords words) {
        this.table = table;
        this.columns = columns;
        this.words = words;
    }

    /** A text with its label. */
    private record Text(String label, Entry<String> entry) {}

    List<List<FormCell>> rows() {
        List<List<FormCell>> rows = new ArrayList<>();
        Entry<String> use = table.useOfFunds();
        if (use.isOnForm()) {
            rows.add(HeadRows.row(
                    FormCell.side(words.label("useOfFunds"), 1),
                    FormCell.value(words.of(use), columns.body(), use.location())));
        }
        addObjectives(rows);
        return rows;
    }

    private void addObjectives(List<List<FormCell>> rows) {
        Objectives objectives = table.objectives();
        List<Text> texts = new ArrayList<>();
        add(texts, "objective.mediumTerm", objectives.mediumTerm());
        add(texts, "objective.implementationPeriod", objectives.implementationPeriod());
        add(texts, "objective.annual", objectives.annual());
        if (texts.isEmpty()) {
            return;
        }
        List<FormCell> heads = HeadRows.row(FormCell.side(words.label("objectives"), 2));
        List<FormCell> values = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            int width = columns.body() * (i + 1) / texts.size() - columns.body() * i / texts.size();
            heads.add(FormCell.label(texts.get(i).label(), width));
            Entry<String> entry = texts.get(i).entry();
            values.add(FormCell.value(words.of(entry), width, entry.location()));
        }
        rows.add(heads);
        rows.add(values);
    }

    private void add(List<Text> texts, String label, Entry<String> entry) {
        if (entry.isOnForm()) {
            texts.add(new Text(words.label(label), entry));
        }
    }
}
