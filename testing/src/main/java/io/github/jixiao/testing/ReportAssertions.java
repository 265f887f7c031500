package io.github.jixiao.testing;

import io.github.jixiao.ValidationReport;
import io.github.jixiao.finding.Finding;

/**
 * Where assertions on reports begin.
 *
 * <pre>{@code
 * assertThat(report)
 *         .reports("rate-above-100-percent").once().inTable(1).at("工程验收合格率").and()
 *         .doesNotReport("funding-total-mismatch");
 * }</pre>
 */
public final class ReportAssertions {

    private ReportAssertions() {}

    public static ReportAssert assertThat(ValidationReport report) {
        return new ReportAssert(report);
    }

    public static FindingAssert assertThat(Finding finding) {
        return new FindingAssert(finding);
    }
}
