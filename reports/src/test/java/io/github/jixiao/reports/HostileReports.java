package io.github.jixiao.reports;

import io.github.jixiao.ReadError;
import io.github.jixiao.SubmissionReport;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.reports.SampleReports.Words;
import io.github.jixiao.rule.RuleStatus.Outcome;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Source;
import io.github.jixiao.value.Bilingual;
import java.util.List;
import java.util.stream.IntStream;

/** Reports on forms that somebody filled in to harm whoever opens the report. */
public final class HostileReports {
    /** Longer than a cell of a workbook can be. */
    public static final String LONG = IntStream.range(0, 40_000)
            .collect(
                    StringBuilder::new,
                    (text, i) -> text.append((char) (0x4E00 + i * 7919 % 20_000)),
                    StringBuilder::append)
            .toString();

    /** Text that some program or other takes for a command. */
    public static final List<String> TEXTS = List.of(
            "<script>alert(1)</script>",
            "</sub></td></table><img src=x onerror=alert(1)>",
            "=HYPERLINK(\"http://example.org\",\"x\")",
            "=95%",
            "+1",
            "-x",
            "@SUM(A1)",
            "\u202Eevil\u2066",
            "a\u0000b\u0001c\u001Bd\u000Be\uFFFEf\uD800g",
            "]]>&amp;<!--",
            "::error file=x,line=1::y\n::stop-commands::z",
            "| a | b |\n|---|\n# head\n[x](javascript:alert(1)) ![y](http://example.org) @all #1 `c` **d**",
            "_x0041_",
            "%0A%25{0}{stated}",
            LONG);

    private HostileReports() {}

    /** A file, a table, a place, operands and a reason, each of them hostile. */
    public static SubmissionReport submission() {
        List<Finding> findings = IntStream.range(0, TEXTS.size())
                .mapToObj(i -> finding(i, TEXTS.get(i)))
                .toList();
        String all = String.join(" ", TEXTS.subList(0, TEXTS.size() - 1));
        return new SubmissionReport(
                new Source("材料/<b>&\"'`|,:%\n::x.docx", SampleReports.SHA, null),
                List.of(SampleReports.table(
                        1,
                        SampleReports.project(all),
                        List.of(
                                SampleReports.status("funding-total-mismatch", Outcome.REPORTED),
                                SampleReports.status("task-total-mismatch", Outcome.BROKEN, all, all),
                                SampleReports.status("weight-total-mismatch", Outcome.NOT_APPLICABLE, all, all)))),
                List.of(),
                findings,
                List.of(new ReadError("x", "DAMAGED", Location.UNKNOWN, Bilingual.of(all, all))));
    }

    private static Finding finding(int number, String text) {
        return SampleReports.finding(
                "funding-total-mismatch",
                Severity.ERROR,
                "ARITHMETIC",
                1,
                Location.of(1, number + 1, 1).withLabel(text).withText(text),
                new Words("填写为“{stated}”", "stated “{stated}”", text, text),
                "stated",
                text,
                "expected",
                text,
                "difference",
                text);
    }
}
