package io.github.jixiao.reports.workbook;

import io.github.jixiao.SubmissionReport;
import io.github.jixiao.TableReport;
import io.github.jixiao.reports.RulesInForce;
import io.github.jixiao.reports.Texts;
import io.github.jixiao.rule.RuleInfo;
import io.github.jixiao.rule.RuleStatus;
import io.github.jixiao.value.Language;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A row for each rule and table: what became of it, and why. */
final class StatusSheet {
    private final Language language;
    private final Texts texts;
    private final Map<String, String> titles = new HashMap<>();
    private final Sheet sheet;

    StatusSheet(RulesInForce rules, Language language, Texts texts) {
        this.language = language;
        this.texts = texts;
        for (RuleInfo rule : rules.rules()) {
            titles.put(rule.id(), rule.page().exists() ? rule.page().title(language) : "");
        }
        this.sheet = new Sheet(
                texts.get("sheet.statuses"),
                List.of(
                        new Sheet.Column(texts.get("column.file"), 30),
                        new Sheet.Column(texts.get("column.table"), 6),
                        new Sheet.Column(texts.get("column.project"), 24),
                        new Sheet.Column(texts.get("column.rule"), 38),
                        new Sheet.Column(texts.get("column.title"), 40),
                        new Sheet.Column(texts.get("column.status"), 12),
                        new Sheet.Column(texts.get("column.reason"), 46)),
                0);
    }

    Sheet sheet() {
        return sheet;
    }

    void add(SubmissionReport submission) throws IOException {
        Cell file = Cell.text(submission.source().name());
        for (TableReport table : submission.tables()) {
            add(file, Cell.number(table.index()), Cell.text(table.name()), table.rules());
        }
        add(file, Cell.EMPTY, Cell.text(texts.get("across")), submission.rules());
    }

    private void add(Cell file, Cell table, Cell project, List<RuleStatus> statuses) throws IOException {
        for (RuleStatus status : statuses) {
            sheet.rows()
                    .add(
                            file,
                            table,
                            project,
                            Cell.text(status.rule()),
                            Cell.text(titles.getOrDefault(status.rule(), "")),
                            Cell.text(texts.get("status." + status.outcome().name())),
                            Cell.text(Objects.requireNonNullElse(status.reason(language), "")));
        }
    }

    /** How many rows there was no room for. */
    long omitted() {
        return sheet.rows().omitted();
    }
}
