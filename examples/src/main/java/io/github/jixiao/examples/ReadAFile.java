package io.github.jixiao.examples;

import io.github.jixiao.TableValidator;
import io.github.jixiao.ValidationReport;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.readers.SubmissionReader;
import io.github.jixiao.table.Submission;
import io.github.jixiao.value.Language;
import java.nio.file.Path;

/** How do I check a file? */
public final class ReadAFile {

    private ReadAFile() {}

    public static void main(String[] args) throws Exception {
        Submission submission = SubmissionReader.standard().read(Path.of("examples/submissions/06-非遗传承展演.txt"));
        ValidationReport report = TableValidator.standard().validate(submission);
        for (Finding finding : report.findings()) {
            System.out.println(finding.severity() + "  " + finding.message(Language.CHINESE));
            System.out.println("       " + finding.advice(Language.CHINESE));
        }
    }
}
