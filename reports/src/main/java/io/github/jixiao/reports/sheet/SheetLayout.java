package io.github.jixiao.reports.sheet;

import io.github.jixiao.finding.ReviewAspect;
import io.github.jixiao.finding.ValueText;
import io.github.jixiao.reports.ProfileTitle;
import io.github.jixiao.reports.ReportOptions;
import io.github.jixiao.reports.Tool;
import io.github.jixiao.reports.Wrapping;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.ResponsibleUnits;
import io.github.jixiao.table.Source;
import io.github.jixiao.value.Language;
import io.github.jixiao.value.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The sheet from top to bottom: whose it is, the items by part, the total, room for the reviewer, and what it was made from. */
final class SheetLayout {
    /** Item, points, question, grade, points at most, evidence, reviewer. */
    private static final List<Integer> WIDTHS = List.of(1130, 560, 2100, 800, 800, 3930, 886);

    private static final int EVIDENCE_LINES = 5;
    private static final int EVIDENCE_COLUMNS = 120;
    private static final String BODY = "Cell";
    private static final String CENTRED = "CellCentred";
    private static final String HEAD = "CellHead";

    private final ReviewSheet sheet;
    private final Source source;
    private final ReportOptions options;
    private final Language language;
    private final ItemText words;
    private final WordBlocks blocks;

    SheetLayout(ReviewSheet sheet, Source source, ReportOptions options, ItemText words, WordBlocks blocks) {
        this.sheet = sheet;
        this.source = source;
        this.options = options;
        this.language = options.language();
        this.words = words;
        this.blocks = blocks;
    }

    void write() {
        blocks.paragraph("Title", words.get("title"));
        blocks.paragraph("Notice", words.get("notice"));
        writeProject();
        blocks.startTable(WIDTHS);
        writeHead();
        for (ReviewAspect part : ReviewAspect.values()) {
            writePart(part);
        }
        writeTotal();
        blocks.endTable();
        blocks.paragraph("Sign", words.get("sign"));
        blocks.paragraph("Notice", origin());
    }

    private void writeProject() {
        PerformanceTargetTable table = sheet.table().table();
        ResponsibleUnits units = table.units();
        String unit = Stream.of(
                        units.implementingUnit().value(),
                        units.budgetUnit().value(),
                        units.budgetDepartment().value(),
                        units.reportingUnit().value())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        String year = table.fiscalYear() == null
                ? ""
                : String.valueOf(table.fiscalYear().value());
        Money budget = sheet.table().budget();
        blocks.paragraph("Project", words.get("project", sheet.table().name()));
        blocks.paragraph("Project", words.get("unit", unit));
        blocks.paragraph(
                "Project", words.get("year-and-budget", year, budget == null ? "" : ValueText.of(budget, language)));
    }

    private void writeHead() {
        blocks.startHead();
        for (String column : List.of("item", "points", "question", "grade", "pointsAtMost", "evidence", "reviewer")) {
            blocks.cell(1, HEAD, words.get("column." + column));
        }
        blocks.endRow();
    }

    private void writePart(ReviewAspect part) {
        List<ItemReview> items = sheet.items().stream()
                .filter(review -> review.item().aspect() == part)
                .toList();
        int points = items.stream().mapToInt(review -> review.item().points()).sum();
        blocks.startHeading();
        blocks.cell(1, HEAD, words.get("part." + part.name()));
        blocks.cell(1, HEAD, String.valueOf(points));
        blocks.cell(WIDTHS.size() - 2, BODY, "");
        blocks.endRow();
        items.forEach(this::writeItem);
    }

    private void writeItem(ItemReview review) {
        blocks.startRow();
        blocks.cell(1, CENTRED, review.item().in(language));
        blocks.cell(1, CENTRED, String.valueOf(review.item().points()));
        blocks.cell(1, BODY, words.question(review.item()));
        blocks.cell(1, CENTRED, words.grade(review));
        blocks.cell(1, CENTRED, review.isAssessed() ? ValueText.number(review.pointsAtMost()) : "");
        blocks.cell(1, BODY, evidence(review));
        blocks.cell(1, BODY, "");
        blocks.endRow();
    }

    /** As much as a row can hold; the counts before it stay exact. */
    private List<String> evidence(ItemReview review) {
        List<String> all = words.evidence(review).stream()
                .map(line -> Wrapping.oneLine(line, EVIDENCE_COLUMNS))
                .toList();
        if (all.size() <= EVIDENCE_LINES) {
            return all;
        }
        List<String> shown = new ArrayList<>(all.subList(0, EVIDENCE_LINES));
        shown.add(words.get("evidence.more", all.size() - EVIDENCE_LINES));
        return shown;
    }

    private void writeTotal() {
        BigDecimal score = sheet.scoreAtMost();
        Grade grade = sheet.gradeAtMost();
        blocks.startRow();
        blocks.cell(1, HEAD, words.get("total"));
        blocks.cell(1, HEAD, "100");
        blocks.cell(1, BODY, words.get("total.rebased", sheet.assessedPoints()));
        blocks.cell(1, CENTRED, "");
        blocks.cell(1, CENTRED, score == null ? "" : ValueText.number(score));
        blocks.cell(2, BODY, "");
        blocks.endRow();
        blocks.startRow();
        blocks.cell(3, HEAD, words.get("grade.overall"));
        blocks.cell(2, CENTRED, grade == null ? words.get("grade.unseen") : grade.in(language));
        blocks.cell(2, BODY, words.get("grade.scale"));
        blocks.endRow();
        blocks.startRow();
        blocks.cell(1, HEAD, words.get("opinion"));
        blocks.cell(WIDTHS.size() - 1, BODY, "", "", "", "");
        blocks.endRow();
    }

    private String origin() {
        String hash = source.sha256() == null ? "" : words.get("origin.hash", source.sha256());
        String date = options.date() == null ? "" : words.get("origin.date", options.date());
        return words.get(
                "origin",
                Tool.NAME,
                Tool.version(),
                ProfileTitle.of(sheet.table().profile(), language),
                source.name(),
                sheet.table().index(),
                hash + date);
    }
}
