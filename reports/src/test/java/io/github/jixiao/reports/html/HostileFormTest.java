package io.github.jixiao.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.ValidationReport;
import io.github.jixiao.reports.ReportOptions;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Objectives;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.ScheduledExpenditure;
import io.github.jixiao.table.TableKind;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a form, the page shows it and does nothing else. */
class HostileFormTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</td></table><img src=x onerror=alert(1)>",
                "\"><svg onload=alert(1)>",
                "' onmouseover='alert(1)",
                "javascript:alert(1)",
                "</style><script>alert(1)</script>",
                "</script><script>alert(1)</script>",
                "<!--",
                "]]>",
                "&lt;b&gt;",
                "${7*7}",
                "@template.page()"
            })
    void wordsStayWords(String words) throws IOException {
        String html = html(words);
        Document page = Jsoup.parse(html);

        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("img, iframe, object, embed, base, form")).isEmpty();
        for (Element element : page.getAllElements()) {
            assertThat(element.attributes().asList())
                    .noneMatch(attribute -> attribute.getKey().startsWith("on"));
            assertThat(element.attr("href")).doesNotStartWith("javascript");
        }
        assertThat(page.select("table.form td").eachText()).anyMatch(text -> text.contains(words));
        assertThat(page.select("#f1t1").text()).isEqualTo(words);
    }

    @Test
    void charactersThatTurnTheWritingAroundAreWrittenOut() throws IOException {
        String html = html("甲\u202E乙\u2066丙\u200F\u0007\u0000\uFEFF");

        assertThat(html).contains("甲⟨U+202E⟩乙⟨U+2066⟩丙⟨U+200F⟩␇␀⟨U+FEFF⟩");
        assertThat(html).doesNotContainPattern("[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\u0000-\\u0008\\uFEFF]");
    }

    @Test
    void halfACharacterIsWrittenOut() throws IOException {
        assertThat(html("甲\uD83D乙")).contains("甲⟨U+D83D⟩乙");
    }

    @Test
    void textBeyondAllMeasureIsCutAndTheCutIsTold() throws IOException {
        String html = html("长".repeat(10_000));

        assertThat(html).contains("……（共 10000 个字符，只显示前 1200 个）").doesNotContain("长".repeat(1201));
    }

    @Test
    void aCharacterOfTwoHalvesIsNotCutInTwo() throws IOException {
        String html = html("长".repeat(1199) + "😀".repeat(5000));

        assertThat(html).doesNotContain("\uFFFD", "U+D83D", "?）");
    }

    @Test
    void formOfManyIndicatorsIsDrawnInPartAndSaysSo() throws IOException {
        List<Indicator> indicators = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            indicators.add(Indicator.of(IndicatorType.QUANTITY, "指标" + i, "≥" + i + "个"));
        }
        Document page = Pages.page(PerformanceTargetTable.builder(TableKind.PROJECT)
                .projectName(Entry.of("甲"))
                .indicators(indicators)
                .build());

        assertThat(page.text()).contains("另有 2500 行没有画出");
    }

    @Test
    void oddNumbersAreDrawnOrLeftOut() throws IOException {
        for (String percent : List.of("-5", "0", "1e-30", "250", "99999999999999999999")) {
            Document page = Pages.page(PerformanceTargetTable.builder(TableKind.PROJECT)
                    .expenditureSchedule(List.of(
                            new ScheduledExpenditure("甲", Entry.of(new BigDecimal(percent))),
                            new ScheduledExpenditure("乙", Entry.of(BigDecimal.TEN)),
                            new ScheduledExpenditure("丙", Entry.blank(Location.UNKNOWN)),
                            new ScheduledExpenditure("丁", Entry.of(new BigDecimal("100")))))
                    .build());

            for (Element shape : page.select("svg rect, svg line")) {
                for (String side : List.of("x", "y", "width", "height", "y1", "y2")) {
                    assertThat(shape.attr(side)).matches("|\\d+(\\.\\d+)?%?");
                }
            }
        }
    }

    @Test
    void emptyTablesOfEveryKindHaveAPage() throws IOException {
        for (TableKind kind : TableKind.values()) {
            assertThat(Pages.page(PerformanceTargetTable.builder(kind).build()).select("article.table"))
                    .hasSize(1);
        }
    }

    private static String html(String words) throws IOException {
        Location odd = Location.of(1, 3, 2).withLabel(words).withText(words).withCell(words);
        PerformanceTargetTable table = PerformanceTargetTable.builder(TableKind.PROJECT)
                .title(words)
                .projectName(Entry.of(words, odd))
                .projectCode(Entry.of(words, odd))
                .objectives(Objectives.ofAnnual(words))
                .indicators(List.of(
                        Indicator.builder()
                                .type(IndicatorType.QUALITY)
                                .categoryLabel(words)
                                .typeLabel(words)
                                .name(words)
                                .target(words)
                                .standard(words)
                                .location(odd)
                                .build(),
                        Indicator.builder()
                                .type(IndicatorType.COST)
                                .name(words)
                                .target("≤5万元")
                                .build()))
                .build();
        ValidationReport report = Pages.report(Pages.submission(words, table));
        return Pages.html(report, ReportOptions.STANDARD);
    }
}
