package io.github.jixiao.fuzzing;

import io.github.jixiao.SubmissionReport;
import io.github.jixiao.TableValidator;
import io.github.jixiao.ValidationReport;
import io.github.jixiao.reports.ReportFormat;
import io.github.jixiao.reports.ReportOptions;
import io.github.jixiao.reports.ReportOptions.Detail;
import io.github.jixiao.rule.Profile;
import io.github.jixiao.rule.RuleStatus;
import io.github.jixiao.rule.RuleStatus.Outcome;
import io.github.jixiao.table.Submission;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;

/** No rule breaks at any form, and every report of it is well formed, inert and twice the same. */
final class AnyReport implements Property {

    private static final class Holder {
        static final TableValidator THOROUGH =
                TableValidator.builder().profile(Profile.thorough()).build();
    }

    @Override
    public void check(byte[] input) throws Exception {
        Submission submission = Forms.read(Grids.document(Words.of(input))).orElse(null);
        if (submission == null) {
            return;
        }
        ValidationReport report = Holder.THOROUGH.validate(submission);
        ValidationReport again = Holder.THOROUGH.validate(submission);
        report.submissions().stream()
                .flatMap(SubmissionReport::statuses)
                .filter(status -> status.outcome() == Outcome.BROKEN)
                .forEach(AnyReport::broken);
        for (ReportFormat format : ReportFormat.values()) {
            byte[] written = written(format, report);
            Violation.unless(
                    Arrays.equals(written, written(format, again)), "judged or written in two ways: " + format);
            WellFormed.check(format, written);
        }
    }

    private static void broken(RuleStatus status) {
        throw new Violation("broken: " + status.rule(), null);
    }

    private static byte[] written(ReportFormat format, ValidationReport report) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        format.writer().write(report, ReportOptions.STANDARD.with(Detail.EVERYTHING), bytes);
        return bytes.toByteArray();
    }
}
