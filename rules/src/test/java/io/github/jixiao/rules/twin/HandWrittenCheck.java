package io.github.jixiao.rules.twin;

import io.github.jixiao.finding.ReviewAspect;
import io.github.jixiao.finding.ReviewItem;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.readers.json.SubmissionJsonReader;
import io.github.jixiao.rule.Basis;
import io.github.jixiao.rule.Profile;
import io.github.jixiao.rule.ProfileChoice;
import io.github.jixiao.rule.RuleInfo;
import io.github.jixiao.rule.RulePage;
import io.github.jixiao.rule.RuleScope;
import io.github.jixiao.rules.twin.Twin.Review;
import io.github.jixiao.table.Submission;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The same check without a rule engine, as a program of its own: reads JSON, runs the twin of every rule, prints what they find. {@code
 * docs/performance.md} compares the whole process with the command's.
 */
public final class HandWrittenCheck {

    private HandWrittenCheck() {}

    public static void main(String[] files) throws Exception {
        Twin twin = new Twin(rules());
        for (String file : files) {
            for (Submission submission : SubmissionJsonReader.read(file, Files.readAllBytes(Path.of(file)))) {
                Review review = twin.review(submission, ProfileChoice.always(Profile.standard()));
                review.findings().forEach(finding -> System.out.println(finding.rule() + " " + finding.values()));
            }
        }
    }

    /** The rules of the standard set, as far as a program without their pages knows them. */
    private static List<RuleInfo> rules() {
        List<RuleInfo> rules = new ArrayList<>();
        for (Map<String, TwinRule> section : Twin.SECTIONS) {
            if (!section.equals(ThoroughTwin.RULES) && !section.equals(ThoroughAcrossTwin.RULES)) {
                RuleScope scope = section.equals(SubmissionTwin.RULES) ? RuleScope.SUBMISSION : RuleScope.TABLE;
                section.keySet().forEach(rule -> rules.add(info(rule, scope)));
            }
        }
        return rules;
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
                ReviewItem.FORM_COMPLETENESS,
                Basis.of("ARITHMETIC"),
                List.of(),
                new RulePage(HandWrittenCheck.class.getClassLoader(), rule));
    }
}
