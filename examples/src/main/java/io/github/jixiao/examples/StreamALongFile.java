package io.github.jixiao.examples;

import io.github.jixiao.SubmissionReport;
import io.github.jixiao.TableValidator;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.readers.json.StreamedSubmission;
import io.github.jixiao.readers.json.SubmissionJsonReader;
import io.github.jixiao.readers.json.SubmissionStream;
import io.github.jixiao.table.Source;
import java.nio.file.Files;
import java.nio.file.Path;

/** How do I check a JSON Lines file that does not fit into memory? */
public final class StreamALongFile {

    private StreamALongFile() {}

    public static void main(String[] args) throws Exception {
        Path file = Path.of(args.length > 0 ? args[0] : "examples/submissions/13-街道项目批量.jsonl");
        TableValidator validator = TableValidator.standard();

        try (SubmissionStream lines = SubmissionJsonReader.streamLines(
                Source.named(file.getFileName().toString()), Files.newInputStream(file))) {
            while (lines.hasNext()) {
                StreamedSubmission line = lines.next();
                if (line instanceof StreamedSubmission.Read read) {
                    SubmissionReport report = validator.review(read.submission());
                    System.out.println(report.source().name() + "  " + report.count(Severity.ERROR) + " 个错误");
                } else {
                    System.out.println(line.source().name() + "  读不出来");
                }
            }
        }
    }
}
