package io.github.jixiao.examples;

import io.github.jixiao.Deadline;
import io.github.jixiao.TableReport;
import io.github.jixiao.TableValidator;
import io.github.jixiao.ValidationListener;
import io.github.jixiao.ValidationReport;
import io.github.jixiao.readers.SubmissionReader;
import io.github.jixiao.rule.Profile;
import io.github.jixiao.table.Submission;
import java.nio.file.Path;
import java.time.Duration;

/** How do I bound the time of a review, hear of reviews, and use other rules beside the first? */
public final class ReviewWithinATime {

    private ReviewWithinATime() {}

    public static void main(String[] args) throws Exception {
        ValidationListener metrics = new ValidationListener() {
            @Override
            public void tableReviewed(TableReport table, Duration took) {
                System.out.println("检查了 " + table.name());
            }
        };
        TableValidator everything = TableValidator.builder()
                .profile(Profile.thorough())
                .listener(metrics)
                .build();
        TableValidator sums = TableValidator.builder()
                .onlyRule("funding-total-mismatch")
                .onlyRule("cost-exceeds-budget")
                .build();
        Submission submission = SubmissionReader.standard()
                .read(Path.of(args.length > 0 ? args[0] : "examples/submissions/01-街心公园照明.txt"));

        Deadline deadline = Deadline.after(Duration.ofSeconds(5));
        ValidationReport report = everything.validate(submission, deadline);
        System.out.println(report.rules().size() + " 条规则：" + report.outcome());
        System.out.println(sums.rules().size() + " 条规则："
                + sums.validate(submission, Deadline.never()).findings().size() + " 个问题");

        deadline.cancel();
        System.out.println("取消之后：" + everything.validate(submission, deadline).outcome());
    }
}
