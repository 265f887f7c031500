package io.github.jixiao.examples;

import io.github.jixiao.TableValidator;
import io.github.jixiao.ValidationReport;
import io.github.jixiao.readers.SubmissionReader;
import io.github.jixiao.reports.ReportOptions;
import io.github.jixiao.reports.json.JsonReport;
import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** How do I write a report that another program can read? */
public final class WriteTheJsonReport {

    private WriteTheJsonReport() {}

    public static void main(String[] args) throws Exception {
        Path form = Path.of(args.length > 0 ? args[0] : "examples/submissions/01-街心公园照明.txt");
        Path json = Path.of(args.length > 1 ? args[1] : "report.json");

        ValidationReport report =
                TableValidator.standard().validate(SubmissionReader.standard().read(form));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(json))) {
            new JsonReport().write(report, ReportOptions.STANDARD, out);
        }
        System.out.println(report.outcome() + "  " + json);
    }
}
