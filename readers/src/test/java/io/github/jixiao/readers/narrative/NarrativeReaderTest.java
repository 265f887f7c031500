package io.github.jixiao.readers.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.readers.grid.Block;
import io.github.jixiao.readers.grid.Document;
import io.github.jixiao.readers.grid.Paragraph;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Narrative;
import io.github.jixiao.table.Narrative.Change.Direction;
import io.github.jixiao.table.Source;
import io.github.jixiao.value.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NarrativeReaderTest {

    private static Narrative read(String... paragraphs) {
        return NarrativeReader.read(new Document(
                Source.named("a.docx"),
                Arrays.stream(paragraphs)
                        .<Block>map(text -> new Paragraph(text, Location.UNKNOWN))
                        .toList()));
    }

    private static Money wanYuan(String amount) {
        return Money.ofWanYuan(new BigDecimal(amount));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025年我局安排项目支出350.5万元。                | 350.5",
                "2025年项目支出预算安排 1.2 亿元，用于三项工作。  | 12000",
                "本年项目支出预算数为3,505,000元。                | 350.5",
                "项目支出预算合计350.5万元，与上年持平。          | 350.5",
                "2024年项目支出决算300万元，2025年项目支出预算350万元。 | 350"
            })
    void theTotalOfTheProjectsIsRead(String sentence, BigDecimal total) {
        assertThat(read(sentence).total()).isEqualTo(Money.ofWanYuan(total));
    }

    @ParameterizedTest
    @ValueSource(strings = {"基本支出200万元，项目支出350万元。", "2024年项目支出决算300万元。", "项目支出预算较上年有所增加。", "收入预算550万元。"})
    void amountsOfSomethingElseAreNoTotal(String sentence) {
        assertThat(read(sentence).total()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "安排项目支出350万元，比上年增加50万元，增长16.67%。       | INCREASE | 50  | 16.67",
                "安排项目支出350万元，较2024年预算减少20万元，下降5.41%。  | DECREASE | 20  | 5.41",
                "安排项目支出350万元，同比增加50万元，增幅为16.67％，主要是新增设备。 | INCREASE | 50 | 16.67",
                "安排项目支出350万元，与上年相比降低9.5万元，降低2.64%。   | DECREASE | 9.5 | 2.64",
                "安排项目支出350万元，较上年上升500,000元，上升 16.67 %。   | INCREASE | 50  | 16.67"
            })
    void theChangeFromTheYearBeforeIsRead(String sentence, Direction direction, String amount, BigDecimal percent) {
        assertThat(read(sentence).change()).isEqualTo(new Narrative.Change(direction, wanYuan(amount), percent));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "安排项目支出350万元，比上年增加50万元，下降16.67%。",
                "安排项目支出350万元，比上年增加50万元。",
                "安排项目支出350万元，比上年增长16.67%。",
                "安排项目支出350万元。设备费比上年增加50万元，增长16.67%。"
            })
    void aChangeThatIsNotWholeOrOfSomethingElseIsLeftUnknown(String sentence) {
        assertThat(read(sentence).change()).isNull();
    }

    @Test
    void theSourcesOfTheTotalAreRead() {
        Narrative narrative = read("安排项目支出350万元，其中：财政拨款300万元（一般公共预算拨款280万元、政府性基金20万元），其他资金50万元。");

        assertThat(narrative.composition()).extracting("label").containsExactly("一般公共预算拨款", "政府性基金", "其他资金");
        assertThat(narrative.composition())
                .extracting("amount")
                .containsExactly(wanYuan("280"), wanYuan("20"), wanYuan("50"));
    }

    @Test
    void amountsThatAreNoSourcesMakeNoComposition() {
        assertThat(read("安排项目支出350万元，其中：培训费30万元，财政拨款320万元。").composition()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2025年共安排项目12个, 12", "纳入绩效目标管理的项目共 5 个, 5", "本部门共有3个项目编制绩效目标, 3", "编制了项目绩效目标,", "培训共12个班次,"})
    void theNumberOfProjectsIsRead(String sentence, Integer count) {
        assertThat(read(sentence + "。").projectCount()).isEqualTo(count);
    }

    @Test
    void whatIsSaidAboutAProjectIsReadUnderItsHeading() {
        Narrative narrative = read(
                "（一）“路灯改造”项目",
                "1.项目概述：更换老旧路灯。",
                "2.实施主体：云溪区城市管理局。",
                "3.起止时间：2025年1月1日至2025年12月31日。",
                "4.年度预算安排：120万元。",
                "5.项目内容：更换路灯600盏，",
                "检修线路20公里。",
                "（二）“公厕新建”项目",
                "1.年度预算安排：80万元。");

        assertThat(narrative.projects()).extracting(Narrative.Project::name).containsExactly("路灯改造", "公厕新建");
        Narrative.Project first = narrative.projects().get(0);
        assertThat(first.annualBudget()).isEqualTo(wanYuan("120"));
        assertThat(first.implementingUnit()).isEqualTo("云溪区城市管理局");
        assertThat(first.start()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(first.end()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(first.overview()).isEqualTo("更换老旧路灯。");
        assertThat(first.content()).isEqualTo("更换路灯600盏，检修线路20公里。");
        assertThat(narrative.projects().get(1).implementingUnit()).isNull();
    }

    @Test
    void twoAmountsInAProjectsBudgetAreNotGuessedAt() {
        Narrative narrative = read("1.“路灯改造”", "实施主体：云溪区城市管理局", "年度预算安排：财政120万元，自筹30万元");

        assertThat(narrative.projects().get(0).annualBudget()).isNull();
    }

    @Test
    void aHeadingAloneIsNoProject() {
        assertThat(read("“路灯改造”项目", "已经完成。").projects()).isEmpty();
    }

    @Test
    void theTextItselfIsKeptAndBlankParagraphsAreNot() {
        assertThat(read("甲。", "\u001f", " ", "乙。").paragraphs()).containsExactly("甲。", "乙。");
        assertThat(Objects.requireNonNull(read("\u001f"))).isEqualTo(Narrative.EMPTY);
    }
}
