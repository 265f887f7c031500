package io.github.jixiao.rules.twin;

import io.github.jixiao.finding.ReviewAspect;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.readers.json.SubmissionJsonReader;
import io.github.jixiao.review.ReviewedSubmission;
import io.github.jixiao.review.ReviewedTable;
import io.github.jixiao.rule.Basis;
import io.github.jixiao.rule.Profile;
import io.github.jixiao.rule.RuleInfo;
import io.github.jixiao.rule.RulePage;
import io.github.jixiao.rule.RuleScope;
import io.github.jixiao.table.Submission;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The same check without a rule engine, as a program of its own: reads JSON, runs the twin of every rule, prints what they find. {@code
 * docs/performance.md} compares the whole process with the command's.
 */
public final class HandWrittenCheck {

    private HandWrittenCheck() {}

    public static void main(String[] files) throws Exception {
        for (String file : files) {
            for (Submission submission : SubmissionJsonReader.read(file, Files.readAllBytes(Path.of(file)))) {
                ReviewedSubmission reviewed = new ReviewedSubmission(submission, Profile.standard());
                for (ReviewedTable table : reviewed.tables()) {
                    print(new Facts(table.facts()), table.key(), RuleScope.TABLE);
                }
                print(new Facts(reviewed.facts()), "submission", RuleScope.SUBMISSION);
            }
        }
    }

    private static void print(Facts facts, String key, RuleScope scope) {
        for (Map<String, TwinRule> section : Twin.SECTIONS) {
            boolean across = section.equals(SubmissionTwin.RULES);
            if (across == (scope == RuleScope.SUBMISSION)) {
                section.forEach((rule, twin) -> {
                    TwinFindings findings = new TwinFindings(info(rule, scope), key);
                    twin.review(facts, findings);
                    findings.findings().forEach(finding -> System.out.println(rule + " " + finding.values()));
                });
            }
        }
    }

    private static RuleInfo info(String rule, RuleScope scope) {
        return new RuleInfo(
                rule,
                "standard",
                "",
                scope,
                Severity.WARNING,
                Map.of(),
                ReviewAspect.COMPLETENESS,
                Basis.of("ARITHMETIC"),
                List.of(),
                new RulePage(HandWrittenCheck.class.getClassLoader(), rule));
    }
}
