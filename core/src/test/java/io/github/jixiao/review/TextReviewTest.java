package io.github.jixiao.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.table.AnnualTask;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.FiscalYear;
import io.github.jixiao.table.ImplementationPeriod;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Objectives;
import io.github.jixiao.table.TableBuilder;
import io.github.jixiao.table.Term;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextReviewTest {

    private static TableBuilder form() {
        return Given.project().fiscalYear(FiscalYear.stated(2025));
    }

    private static Indicator.Builder row(IndicatorType type, String name, String target) {
        return Indicator.builder().type(type).name(name).target(target);
    }

    private static <T> List<T> faults(Class<T> kind, TableBuilder form) {
        return TextReview.of(Given.reviewed(form)).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static List<ForeignYear> years(TableBuilder form) {
        return faults(ForeignYear.class, form);
    }

    private static List<ForeignYear> years(IndicatorType type, String name, String target) {
        return years(form().indicators(List.of(row(type, name, target).build())));
    }

    private static TableBuilder lasting(TableBuilder form, @Nullable String start, @Nullable String end) {
        return form.implementationPeriod(Entry.of(new ImplementationPeriod(
                "实施期", start == null ? null : LocalDate.parse(start), end == null ? null : LocalDate.parse(end))));
    }

    @Test
    void aYearThatIsNotTheFormsIsTold() {
        assertThat(years(form().objectives(Objectives.ofAnnual("确保2023年更换路灯420盏"))))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.variant()).isEmpty();
                    assertThat(fault.year()).isEqualTo("2023");
                    assertThat(fault.tableYear()).isEqualTo(2025);
                });
        assertThat(years(form().objectives(Objectives.ofAnnual("确保2025年更换路灯420盏"))))
                .isEmpty();
    }

    @Test
    void aFormWithoutAYearOfItsOwnAccusesNone() {
        TableBuilder unstated = Given.project().objectives(Objectives.ofAnnual("确保2023年更换路灯420盏"));
        TableBuilder guessed = Given.project()
                .fiscalYear(new FiscalYear(2025, FiscalYear.Origin.CONTENT))
                .objectives(Objectives.ofAnnual("确保2023年更换路灯420盏"));

        assertThat(years(unstated)).isEmpty();
        assertThat(years(guessed)).isEmpty();
    }

    @Test
    void aTaskMayNotSpeakOfAnotherYearEither() {
        AnnualTask task = new AnnualTask(
                Entry.of("普法宣传"),
                Entry.of("2023年开展普法40场"),
                Entry.unstated(),
                Entry.unstated(),
                Entry.unstated(),
                Location.UNKNOWN);

        assertThat(years(form().tasks(List.of(task))))
                .extracting(ForeignYear::identity)
                .containsExactly("task/普法宣传/text");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 2026-12-31, true",
        "2025-01-01, 2025-12-31, true",
        "2025-12-31, 2027-01-01, true",
        "2022-01-01, 2024-12-31, false",
        "2026-01-01, 2026-12-31, false",
        "2022-01-01, , true",
        ", 2022-12-31, true"
    })
    void theProjectsPeriodHoldsTheFormsYear(@Nullable String start, @Nullable String end, boolean right) {
        assertThat(years(lasting(form(), start, end)))
                .extracting(ForeignYear::variant)
                .containsExactlyElementsOf(right ? List.of() : List.of("project-period"));
    }

    @ParameterizedTest
    @CsvSource({"2023, true", "2024, false", "2026, false", "2027, true"})
    void aYearInsideTheProjectsPeriodIsItsOwn(int named, boolean foreign) {
        TableBuilder form = form().objectives(Objectives.ofAnnual("确保" + named + "年更换路灯420盏"));

        assertThat(years(lasting(form, "2024-03-01", "2026-06-30")).isEmpty()).isNotEqualTo(foreign);
        assertThat(years(lasting(form, "2024-03-01", null))).hasSize(1);
        assertThat(years(lasting(form, null, "2026-06-30"))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2023年10月底前, true",
        "2024年11月至2025年3月, false",
        "2025年11月至2026年3月, false",
        "2026年3月底前, true",
        "10月底前, false"
    })
    void aTimelinessTargetLiesInTheFormsYear(String target, boolean outside) {
        assertThat(years(IndicatorType.TIMELINESS, "完工时间", target))
                .extracting(ForeignYear::variant)
                .containsExactlyElementsOf(outside ? List.of("period") : List.of());
    }

    @Test
    void nameAndTargetAreReadForYears() {
        assertThat(years(IndicatorType.QUANTITY, "2023年更换路灯", "≥420盏"))
                .extracting(ForeignYear::identity)
                .containsExactly("ANNUAL/QUANTITY/2023年更换路灯/name");
        assertThat(years(IndicatorType.QUANTITY, "更换路灯", "2023年更换420盏"))
                .extracting(ForeignYear::identity)
                .containsExactly("ANNUAL/QUANTITY/更换路灯/target");
    }

    @Test
    void mediumTermTargetsBelongToOtherYears() {
        Indicator later = row(IndicatorType.QUANTITY, "2027年更换路灯", "≥420盏")
                .term(Term.MEDIUM_TERM)
                .build();

        assertThat(years(form().indicators(List.of(later)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"党史学习教育参与率, 2025, true", "党史学习教育参与率, 2021, false", "党史学习教育常态化参与率, 2025, false"})
    void aCampaignBelongsToItsYears(String name, int year, boolean over) {
        TableBuilder form = Given.project()
                .fiscalYear(FiscalYear.stated(year))
                .indicators(List.of(row(IndicatorType.QUALITY, name, "≥95%").build()));

        assertThat(years(form))
                .extracting(ForeignYear::variant)
                .containsExactlyElementsOf(over ? List.of("campaign") : List.of());
    }

    @Test
    void everyCellIsReadForMarksWithoutPartner() {
        TableBuilder form = form().objectives(Objectives.ofAnnual("更换路灯（含公园420盏"))
                .indicators(List.of(row(IndicatorType.QUANTITY, "更换路灯（盏", "≥420盏）")
                        .standard("（行业标准")
                        .remarks("（备注")
                        .definition("（定义")
                        .basis("（依据")
                        .scoring("（评分")
                        .build()));

        assertThat(faults(UnpairedMark.class, form))
                .extracting(UnpairedMark::text)
                .containsExactly("更换路灯（含公园420盏", "更换路灯（盏", "≥420盏）", "（备注", "（定义", "（依据", "（评分");
    }

    @Test
    void aNoteThatRepeatsTheNameIsNotAccusedAgain() {
        TableBuilder form = form().indicators(List.of(row(IndicatorType.QUANTITY, "更换路灯（盏", "≥420盏")
                .definition("更换路灯（盏")
                .build()));

        assertThat(faults(UnpairedMark.class, form)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"更换路灯（盏）", "更换“智慧”路灯", "更换路灯"})
    void pairedMarksAreRight(String name) {
        TableBuilder form = form().indicators(
                        List.of(row(IndicatorType.QUANTITY, name, "≥420盏").build()));

        assertThat(faults(UnpairedMark.class, form)).isEmpty();
    }
}
