package io.github.jixiao.reports.workbook;

import io.github.jixiao.SubmissionReport;
import io.github.jixiao.TableReport;
import io.github.jixiao.finding.ReviewItem;
import io.github.jixiao.reports.RulesInForce;
import io.github.jixiao.reports.Texts;
import io.github.jixiao.reports.sheet.Grade;
import io.github.jixiao.reports.sheet.ItemReview;
import io.github.jixiao.reports.sheet.ItemText;
import io.github.jixiao.reports.sheet.ReviewSheet;
import io.github.jixiao.value.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The review sheet of each project, a row an item; the reviewer's own column is left empty. */
final class ReviewRows {
    private final RulesInForce rules;
    private final Language language;
    private final ItemText words;
    private final Sheet sheet;

    ReviewRows(RulesInForce rules, Language language, Texts texts) {
        this.rules = rules;
        this.language = language;
        this.words = new ItemText(language);
        this.sheet = new Sheet(
                texts.get("sheet.review"),
                List.of(
                        new Sheet.Column(texts.get("column.file"), 24),
                        new Sheet.Column(texts.get("column.table"), 6),
                        new Sheet.Column(texts.get("column.project"), 20),
                        new Sheet.Column(texts.get("column.part"), 16),
                        new Sheet.Column(words.get("column.item"), 14),
                        new Sheet.Column(words.get("column.points"), 8),
                        new Sheet.Column(words.get("column.question"), 44),
                        new Sheet.Column(words.get("column.grade"), 14),
                        new Sheet.Column(words.get("column.pointsAtMost"), 14),
                        new Sheet.Column(words.get("column.evidence"), 56),
                        new Sheet.Column(words.get("column.reviewer"), 18)),
                0);
    }

    Sheet sheet() {
        return sheet;
    }

    void add(SubmissionReport submission) throws IOException {
        for (TableReport table : submission.tables()) {
            ReviewSheet review =
                    ReviewSheet.of(submission, table, rules.rules()).orElse(null);
            if (review != null) {
                add(submission, review);
            }
        }
    }

    private void add(SubmissionReport submission, ReviewSheet review) throws IOException {
        Cell file = Cell.text(submission.source().name());
        Cell table = Cell.number(review.table().index());
        Cell project = Cell.text(review.table().name());
        for (ItemReview item : review.items()) {
            ReviewItem about = item.item();
            sheet.rows()
                    .add(
                            file,
                            table,
                            project,
                            Cell.text(words.part(about)),
                            Cell.text(about.in(language)),
                            Cell.number(about.points()),
                            Cell.text(words.question(about)),
                            Cell.text(words.grade(item)),
                            item.isAssessed() ? Cell.operand(item.pointsAtMost(), language) : Cell.EMPTY,
                            Cell.text(String.join("\n", words.evidence(item))),
                            Cell.EMPTY);
        }
        @Nullable BigDecimal score = review.scoreAtMost();
        @Nullable Grade grade = review.gradeAtMost();
        sheet.rows()
                .add(
                        file,
                        table,
                        project,
                        Cell.styled(words.get("total"), CellStyle.TOTAL),
                        Cell.styled("", CellStyle.TOTAL),
                        Cell.total(100),
                        Cell.styled(words.get("total.rebased", review.assessedPoints()), CellStyle.TOTAL),
                        Cell.styled(grade == null ? words.get("grade.unseen") : grade.in(language), CellStyle.TOTAL),
                        Cell.operand(score, language),
                        Cell.styled(words.get("notice"), CellStyle.TOTAL),
                        Cell.EMPTY);
    }
}
