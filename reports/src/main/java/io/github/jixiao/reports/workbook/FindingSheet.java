package io.github.jixiao.reports.workbook;

import io.github.jixiao.SubmissionReport;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.reports.FindingPlaces;
import io.github.jixiao.reports.Listing;
import io.github.jixiao.reports.PlacedFinding;
import io.github.jixiao.reports.ReportOptions;
import io.github.jixiao.reports.Texts;
import io.github.jixiao.value.Language;
import java.io.IOException;
import java.util.List;

/** A row a finding. */
final class FindingSheet {
    private final Language language;
    private final FindingPlaces places;
    private final Listing listing;
    private final Sheet sheet;

    FindingSheet(ReportOptions options, Texts texts) {
        this.language = options.language();
        this.places = new FindingPlaces(language);
        this.listing = new Listing(options.findingsListed());
        this.sheet = new Sheet(
                texts.get("sheet.findings"),
                List.of(
                        new Sheet.Column(texts.get("column.file"), 26),
                        new Sheet.Column(texts.get("column.table"), 6),
                        new Sheet.Column(texts.get("column.project"), 20),
                        new Sheet.Column(texts.get("column.place"), 24),
                        new Sheet.Column(texts.get("column.severity"), 9),
                        new Sheet.Column(texts.get("column.aspect"), 10),
                        new Sheet.Column(texts.get("column.message"), 50),
                        new Sheet.Column(texts.get("column.stated"), 20),
                        new Sheet.Column(texts.get("column.expected"), 20),
                        new Sheet.Column(texts.get("column.difference"), 14),
                        new Sheet.Column(texts.get("column.advice"), 40),
                        new Sheet.Column(texts.get("column.basis"), 20),
                        new Sheet.Column(texts.get("column.rule"), 34)),
                0);
    }

    Sheet sheet() {
        return sheet;
    }

    void add(SubmissionReport submission) throws IOException {
        for (PlacedFinding placed : places.of(submission, listing.choose(submission))) {
            sheet.rows().add(row(placed));
        }
    }

    private List<Cell> row(PlacedFinding placed) {
        Finding finding = placed.finding();
        ComparedValues compared = ComparedValues.of(finding.values());
        return List.of(
                Cell.text(placed.file()),
                placed.table() == null ? Cell.EMPTY : Cell.number(placed.table()),
                Cell.text(placed.project()),
                Cell.text(placed.place()),
                Cell.styled(finding.severity().in(language), CellStyle.of(finding.severity())),
                Cell.text(finding.aspect().in(language)),
                Cell.text(finding.message(language)),
                Cell.operand(compared.stated(), language),
                Cell.operand(compared.expected(), language),
                Cell.operand(finding.values().get("difference"), language),
                Cell.text(finding.advice(language)),
                Cell.text(finding.basis(language)),
                Cell.text(finding.rule()));
    }

    /** How many findings are not listed. */
    long omitted() {
        return listing.omitted() + sheet.rows().omitted();
    }
}
