package io.github.jixiao.reports.annotation;

import io.github.jixiao.SubmissionReport;
import io.github.jixiao.reports.FindingPlaces;
import io.github.jixiao.reports.PlacedFinding;
import io.github.jixiao.reports.ReportOptions;
import io.github.jixiao.reports.annotation.References.Reference;
import io.github.jixiao.reports.annotation.UnannotatableFileException.Reason;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Gives back the .docx or .xlsx that somebody handed in, with a comment on each faulty cell. Cells keep their text and looks, comments that
 * are there stay, and every part of the file that need not carry a comment stays byte by byte.
 */
public final class ReviewedCopy {
    private final ReportOptions options;

    /**
     * @param options the language of the comments and the date they bear
     */
    public ReviewedCopy(ReportOptions options) {
        this.options = options;
    }

    /**
     * Writes the copy.
     *
     * @param original the bytes of the file the report is about
     * @param out where to; flushed at the end, never closed
     * @throws UnannotatableFileException if the file takes no comments; nothing is written then
     */
    public void write(byte[] original, SubmissionReport report, OutputStream out)
            throws UnannotatableFileException, IOException {
        OfficeFile file = OfficeFile.open(original);
        Reference main = new References(file, "").ofType("officeDocument");
        if (main == null) {
            throw new UnannotatableFileException(Reason.OTHER_FORMAT);
        }
        List<PlacedFinding> findings = new FindingPlaces(options.language()).of(report, report.findings());
        switch (file.require(main.target()).root().localName()) {
            case "document" -> new WordComments(file, main, options).add(report, findings);
            case "workbook" -> new WorkbookComments(file, main, options).add(report, findings);
            default -> throw new UnannotatableFileException(Reason.OTHER_FORMAT);
        }
        file.writeTo(out);
    }
}
