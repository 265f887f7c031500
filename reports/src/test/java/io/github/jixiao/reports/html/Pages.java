package io.github.jixiao.reports.html;

import io.github.jixiao.TableValidator;
import io.github.jixiao.ValidationReport;
import io.github.jixiao.reports.ReportOptions;
import io.github.jixiao.reports.json.JsonReport;
import io.github.jixiao.rule.Profile;
import io.github.jixiao.table.AnnualTask;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.FiscalYear;
import io.github.jixiao.table.Funding;
import io.github.jixiao.table.FundingAmounts;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Narrative;
import io.github.jixiao.table.Objectives;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.ResponsibleUnits;
import io.github.jixiao.table.ScheduledExpenditure;
import io.github.jixiao.table.Source;
import io.github.jixiao.table.Submission;
import io.github.jixiao.table.TableKind;
import io.github.jixiao.value.Money;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Tables with known faults, and the pages about them. */
final class Pages {
    static final TableValidator VALIDATOR =
            TableValidator.builder().profile(Profile.thorough()).build();

    private Pages() {}

    /** A table of 60 万元 with faults: sources of 55, costs of 50, a rate above a hundred per cent, no satisfaction indicator. */
    static PerformanceTargetTable faulty() {
        return PerformanceTargetTable.builder(TableKind.PROJECT)
                .title("项目支出绩效目标表")
                .fiscalYear(FiscalYear.stated(2026))
                .projectName(Entry.of("溪岸步道改造", place(2, 2, "项目名称")))
                .units(ResponsibleUnits.ofImplementingUnit("云栈县水利局"))
                .funding(Funding.ofAnnual(FundingAmounts.UNSTATED
                        .withTotal(Entry.of(Money.ofWanYuan("60"), place(4, 3, "年度资金总额")))
                        .withFiscalAppropriation(Entry.of(Money.ofWanYuan("50"), place(5, 3, "财政拨款")))
                        .withOtherFunds(Entry.of(Money.ofWanYuan("5"), place(6, 3, "其他资金")))))
                .objectives(Objectives.ofAnnual("年内改造溪岸步道9公里，方便沿线居民散步。"))
                .expenditureSchedule(List.of(
                        scheduled("3月底", "20"),
                        scheduled("6月底", "55.5"),
                        scheduled("9月底", "80"),
                        scheduled("12月底", "100")))
                .indicators(List.of(
                        indicator(10, IndicatorType.QUANTITY, "改造步道长度", "≥9公里"),
                        indicator(11, IndicatorType.QUANTITY, "新设座椅数量", "≥40张"),
                        indicator(12, IndicatorType.QUALITY, "工程验收合格率", "≥105%"),
                        indicator(13, IndicatorType.TIMELINESS, "工程完工时间", "2026年10月底前"),
                        indicator(14, IndicatorType.COST, "步道施工费", "≤42.5万元"),
                        indicator(15, IndicatorType.COST, "座椅采购费", "≤7.5万元"),
                        indicator(16, IndicatorType.SOCIAL_BENEFIT, "步道日均通行人次", "≥800人次")))
                .location(Location.UNKNOWN.withTable(1))
                .build();
    }

    /** A department's table with tasks. */
    static PerformanceTargetTable department() {
        return PerformanceTargetTable.builder(TableKind.DEPARTMENT)
                .departmentName(Entry.of("云栈县水利局"))
                .tasks(List.of(new AnnualTask(
                        Entry.of("河道治理"),
                        Entry.of("整治河道两条"),
                        Entry.of(Money.ofWanYuan("30")),
                        Entry.of(Money.ofWanYuan("30")),
                        Entry.blank(Location.UNKNOWN),
                        Location.UNKNOWN)))
                .build();
    }

    private static ScheduledExpenditure scheduled(String label, String percent) {
        return new ScheduledExpenditure(label, Entry.of(new BigDecimal(percent)));
    }

    private static Indicator indicator(int row, IndicatorType type, String name, String target) {
        return Indicator.builder()
                .type(type)
                .name(name)
                .target(target)
                .location(place(row, 5, "指标值"))
                .build();
    }

    private static Location place(int row, int column, String label) {
        return Location.of(1, row, column).withLabel(label);
    }

    static Submission submission(String name, PerformanceTargetTable... tables) {
        return new Submission(
                new Source(name, "0123456789abcdef".repeat(4), "text/plain"), Narrative.EMPTY, List.of(tables));
    }

    static ValidationReport report(Submission... submissions) {
        return VALIDATOR.reportOn(Stream.of(submissions).map(VALIDATOR::review).toList());
    }

    /** A folder of so many files, every third of them without a fault in its funding. */
    static ValidationReport folder(int files) {
        List<Submission> submissions = new ArrayList<>();
        IntStream.range(0, files).forEach(i -> {
            PerformanceTargetTable table = i % 3 == 0
                    ? faulty().toBuilder()
                            .funding(Funding.ofAnnual(FundingAmounts.UNSTATED.withTotal(
                                    Entry.of(Money.ofWanYuan("50"), place(4, 3, "年度资金总额")))))
                            .build()
                    : faulty();
            submissions.add(submission("材料/" + i + ".docx", table));
        });
        return report(submissions.toArray(Submission[]::new));
    }

    static String html(ValidationReport report, ReportOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlReport().write(report, options, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    static Document page(ValidationReport report, ReportOptions options) throws IOException {
        return Jsoup.parse(html(report, options));
    }

    static Document page(PerformanceTargetTable table) throws IOException {
        return page(report(submission("a.docx", table)), ReportOptions.STANDARD);
    }

    static String json(ValidationReport report, ReportOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonReport().write(report, options, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
