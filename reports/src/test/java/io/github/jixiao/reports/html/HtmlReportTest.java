package io.github.jixiao.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.ReadError;
import io.github.jixiao.SubmissionReport;
import io.github.jixiao.ValidationReport;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.reports.ReportOptions;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.Funding;
import io.github.jixiao.table.FundingAmounts;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.IndicatorCategory;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Objectives;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.Placeholder;
import io.github.jixiao.table.Source;
import io.github.jixiao.table.TableKind;
import io.github.jixiao.value.Bilingual;
import io.github.jixiao.value.Language;
import io.github.jixiao.value.Money;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HtmlReportTest {
    private static final ValidationReport ONE = Pages.report(Pages.submission("a.docx", Pages.faulty()));

    @Test
    void everyFindingIsANoteTiedToABoxAndBack() throws IOException {
        Document page = Pages.page(ONE, ReportOptions.STANDARD);
        List<Finding> findings = ONE.findings();

        assertThat(findings).hasSizeGreaterThan(3);
        assertThat(page.select(".margin .notes > li")).hasSameSizeAs(findings);
        for (int i = 0; i < findings.size(); i++) {
            Element note = page.select(".margin .notes > li").get(i);
            assertThat(note.text())
                    .contains(findings.get(i).message(), findings.get(i).rule());
            Element box = target(page, note.expectFirst("a.m"));
            assertThat(box.select("a.m").eachAttr("href")).contains("#" + note.id());
        }
    }

    @Test
    void everyAnchorLeadsSomewhereAndNoneTwice() throws IOException {
        for (ValidationReport report : List.of(ONE, Pages.folder(4))) {
            Document page = Pages.page(report, ReportOptions.STANDARD);
            assertThat(page.select("a[href]")).allSatisfy(link -> target(page, link));
            assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        }
    }

    private static Element target(Document page, Element link) {
        assertThat(link.attr("href")).startsWith("#");
        return page.expectFirst("[id=" + link.attr("href").substring(1) + "]");
    }

    @Test
    void costsThatRoundingAloneKeepsFromTheBudgetAgreeWithIt() throws IOException {
        PerformanceTargetTable table = Pages.faulty().toBuilder()
                .funding(Funding.ofAnnual(FundingAmounts.UNSTATED.withTotal(Entry.of(Money.ofWanYuan("10.00")))))
                .indicators(Stream.of("步道施工费", "座椅采购费", "绿化费")
                        .map(name -> Indicator.of(IndicatorType.COST, name, "≤3.33万元"))
                        .toList())
                .build();

        assertThat(Pages.page(table).select(".costs").text()).contains("成本指标合计 9.99 万元，与预算 10 万元 相符");
    }

    @Test
    void faultyBoxIsMarkedByTheGravestFindingAboutIt() throws IOException {
        Document page = Pages.page(ONE, ReportOptions.STANDARD);

        Element total = page.expectFirst("table.form td:matchesOwn(^60$)");
        assertThat(total.classNames()).contains("e");
        Element rate = page.expectFirst("table.form td:containsOwn(≥105%)");
        assertThat(rate.classNames()).contains("e");
        Element right = page.expectFirst("table.form td:containsOwn(≥40张)");
        assertThat(right.select("a.m")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void numbersAreThoseOfTheJsonReport(Language language) throws IOException {
        ReportOptions options = ReportOptions.STANDARD.in(language);
        ValidationReport report = Pages.folder(5);
        Document page = Pages.page(report, options);
        JsonNode json = new JsonMapper().readTree(Pages.json(report, options));

        assertThat(page.select(".tally b").eachText())
                .containsExactly(
                        json.at("/summary/errors").toString(),
                        json.at("/summary/warnings").toString(),
                        json.at("/summary/infos").toString(),
                        String.valueOf(rules(json)));
        for (int i = 0; i < 5; i++) {
            JsonNode submission = json.get("submissions").get(i);
            Element file = page.expectFirst("#f" + (i + 1));
            assertThat(file.expectFirst("summary").text())
                    .contains(submission.at("/source/name").asString());
            assertThat(file.select(".origin").text())
                    .contains(submission.at("/source/sha256").asString());
            List<String> messages = submission.get("findings").values().stream()
                    .map(finding -> finding.get("message").asString())
                    .toList();
            assertThat(file.select(".notes li > p:nth-of-type(2)").eachText())
                    .containsExactlyInAnyOrderElementsOf(messages);
            assertThat(statuses(file))
                    .isEqualTo(submission.at("/tables/0/rules").size());
        }
    }

    private static int rules(JsonNode json) {
        return json.get("ruleSets").values().stream()
                .mapToInt(set -> set.get("rules").asInt())
                .sum();
    }

    private static int statuses(Element file) {
        return file.select("article .rules dd").stream()
                .mapToInt(line -> line.text().split(" ").length)
                .sum();
    }

    @Test
    void everyRuleHasItsStatusAndReason() throws IOException {
        Document page = Pages.page(ONE, ReportOptions.STANDARD);

        ONE.submissions().get(0).tables().get(0).rules().forEach(status -> {
            Element group = page.expectFirst("article .rules dd:has(code:matchesOwn(^" + status.rule() + "$))");
            Element heading = Objects.requireNonNull(group.previousElementSibling());
            String reason = status.reason(Language.CHINESE);
            assertThat(heading.text()).contains(reason == null ? "" : reason);
        });
    }

    @Test
    void pageOfEachReportedRuleIsThereOnce() throws IOException {
        Document page = Pages.page(Pages.folder(3), ReportOptions.STANDARD);

        List<String> reported = Pages.folder(3).findings().stream()
                .map(finding -> "r-" + finding.rule())
                .distinct()
                .sorted()
                .toList();
        assertThat(page.select(".pages article").eachAttr("id")).isEqualTo(reported);
        assertThat(page.select(".others li").size() + reported.size())
                .isEqualTo(Pages.VALIDATOR.rules().size());
    }

    @Test
    void countsStayExactWhereFindingsAreNotListed() throws IOException {
        int all = ONE.findings().size();
        Document page = Pages.page(ONE, ReportOptions.STANDARD.listingAtMost(2));

        assertThat(page.select(".notes > li")).hasSize(2);
        assertThat(page.select(".band").text()).contains("只列出 2 个问题，另有 " + (all - 2) + " 个没有列出");
        assertThat(page.expectFirst(".tally b").text()).isEqualTo(String.valueOf(ONE.count(Severity.ERROR)));
        assertThat(page.select(".sheet").text()).contains("个未列出");
    }

    @Test
    void sameReportGivesTheSameBytes() throws IOException {
        assertThat(Pages.html(Pages.folder(3), ReportOptions.STANDARD))
                .isEqualTo(Pages.html(Pages.folder(3), ReportOptions.STANDARD));
    }

    @Test
    void dateIsTheOneAskedForAndNoOther() throws IOException {
        assertThat(Pages.html(ONE, ReportOptions.STANDARD.dated(LocalDate.of(2026, 3, 9))))
                .contains("报告日期 2026-03-09");
        assertThat(Pages.html(ONE, ReportOptions.STANDARD)).contains("未注明报告日期 · 表格年度 2026");
    }

    @Test
    void oneTableStaysSmall() throws IOException {
        for (Language language : Language.values()) {
            String html = Pages.html(ONE, ReportOptions.STANDARD.in(language));
            assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(100_000);
        }
    }

    @Test
    void folderIsIndexedWorstFirst() throws IOException {
        SubmissionReport unread = SubmissionReport.unread(
                Source.named("坏.docx"),
                new ReadError("坏.docx", "BROKEN", Location.UNKNOWN, Bilingual.of("打不开", "cannot be opened")));
        ValidationReport folder = Pages.folder(4);
        ValidationReport report = folder.and(Pages.VALIDATOR.reportOn(List.of(unread)));
        Document page = Pages.page(report, ReportOptions.STANDARD);

        assertThat(page.select("#lines tr")).hasSize(5);
        assertThat(page.expectFirst("#lines tr").text()).contains("不完整", "坏.docx");
        List<Integer> errors = page.select("#lines tr:gt(0) td:nth-of-type(4)").eachText().stream()
                .map(Integer::valueOf)
                .toList();
        assertThat(errors).hasSize(4).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(page.select(".unread").text()).contains("打不开", "BROKEN");
        assertThat(page.select(".heat tbody tr")).hasSize(4);
    }

    @Test
    void aSelfEvaluationIsNotReviewedAndNotPraised() throws IOException {
        Document page = Pages.page(
                Pages.report(Pages.submission(
                        "自评.docx",
                        PerformanceTargetTable.builder(TableKind.SELF_EVALUATION)
                                .build())),
                ReportOptions.STANDARD);

        assertThat(page.select(".verdict b, article.table .sum b").eachText())
                .containsExactly("未审：自评表不按绩效目标表审核", "未审：自评表不按绩效目标表审核");
        assertThat(page.select(".verdict, article.table").text()).doesNotContain("没有发现问题");
    }

    @Test
    void theTemplatesWordsStandWhereAFindingSpeaksOfThem() throws IOException {
        Location box = Location.of(1, 7, 2).withLabel("中期目标");
        PerformanceTargetTable form = PerformanceTargetTable.builder(TableKind.PROJECT)
                .projectName(Entry.of("溪岸步道改造"))
                .objectives(new Objectives(Entry.of("改造步道9公里。"), Entry.blank(box), Entry.notOnForm()))
                .placeholders(List.of(new Placeholder("目标 1：", box)))
                .build();

        Document page = Pages.page(Pages.report(Pages.submission("a.docx", form)), ReportOptions.STANDARD);

        assertThat(page.select("table.form td.w").text()).contains("目标 1：");
    }

    @Test
    void aProfileIsCalledByItsTitle() throws IOException {
        assertThat(Pages.page(ONE, ReportOptions.STANDARD).select(".meta").text())
                .containsPattern("审核口径 .+（thorough）");
    }

    @Test
    void aMissingKindIsMarkedAsGravelyAsItsFinding() throws IOException {
        Document page = Pages.page(ONE, ReportOptions.STANDARD);
        Set<String> gravities = ONE.findings().stream()
                .filter(finding -> finding.values().values().stream()
                        .anyMatch(value -> value instanceof IndicatorType || value instanceof IndicatorCategory))
                .map(finding -> FindingNote.style(finding.severity()))
                .collect(Collectors.toSet());

        assertThat(page.select(".coverage .hollow, .coverage b.v"))
                .isNotEmpty()
                .allSatisfy(mark -> assertThat(mark.classNames()).containsAnyElementsOf(gravities));
    }

    @Test
    void englishPageHasNoChineseOfItsOwn() throws IOException {
        Document page = Pages.page(ONE, ReportOptions.STANDARD.in(Language.ENGLISH));
        page.select("bdi, .form td, .notes, .costs, .schedule, .pages, .brand").remove();

        assertThat(page.body().text()).doesNotContainPattern("[\\u4e00-\\u9fff]{3,}");
    }

    @Test
    void nothingIsFetchedAndNothingElseRuns() throws IOException {
        Document page = Pages.page(Pages.folder(2), ReportOptions.STANDARD);

        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("[src], [style], [onclick], iframe, object, form, link[rel=stylesheet]"))
                .isEmpty();
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'; style-src 'sha256-")
                .doesNotContain("unsafe", "http");
        assertThat(Stream.of("a", "link").flatMap(tag -> page.select(tag).eachAttr("href").stream()))
                .allMatch(href -> href.startsWith("#") || href.startsWith("data:image/svg+xml,"));
    }
}
