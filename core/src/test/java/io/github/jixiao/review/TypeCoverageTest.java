package io.github.jixiao.review;

import static io.github.jixiao.table.IndicatorType.COST;
import static io.github.jixiao.table.IndicatorType.ECOLOGICAL_BENEFIT;
import static io.github.jixiao.table.IndicatorType.ECOLOGICAL_COST;
import static io.github.jixiao.table.IndicatorType.QUALITY;
import static io.github.jixiao.table.IndicatorType.QUANTITY;
import static io.github.jixiao.table.IndicatorType.SERVICE_RECIPIENT_SATISFACTION;
import static io.github.jixiao.table.IndicatorType.SOCIAL_BENEFIT;
import static io.github.jixiao.table.IndicatorType.TIMELINESS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.table.Entry;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.IndicatorCategory;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.Location;
import io.github.jixiao.value.Bilingual;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeCoverageTest {

    private static List<Indicator> rows(IndicatorType... types) {
        return Stream.of(types)
                .map(type -> Indicator.of(type, type.chinese(), "良好"))
                .toList();
    }

    private static List<Object> gaps(List<Indicator> rows, IndicatorType... blankTypes) {
        return Given.reviewed(Given.project().indicators(rows).blankTypes(Set.of(blankTypes)))
                .coverage()
                .gaps();
    }

    private static List<IndicatorCategory> missingCategories(List<Indicator> rows) {
        return gaps(rows).stream()
                .filter(MissingCategory.class::isInstance)
                .map(gap -> ((MissingCategory) gap).category())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"机关运转经费, internal", "街心公园照明提升, ''"})
    void whoeverServesNobodyOutsideMayLackSatisfaction(String name, String variant) {
        List<Object> gaps = Given.reviewed(Given.project().projectName(Entry.of(name)))
                .coverage()
                .gaps();

        assertThat(gaps)
                .filteredOn(gap ->
                        gap instanceof MissingCategory missing && missing.category() == IndicatorCategory.SATISFACTION)
                .extracting(gap -> ((MissingCategory) gap).variant())
                .containsExactly(variant);
        assertThat(gaps)
                .filteredOn(gap ->
                        gap instanceof MissingCategory missing && missing.category() != IndicatorCategory.SATISFACTION)
                .extracting(gap -> ((MissingCategory) gap).variant())
                .containsOnly("");
    }

    @Test
    void whatTheProfileRequiresIsRequiredWhoeverIsServed() {
        MissingCategory missing = new MissingCategory(
                new Place(1, "level/SATISFACTION", 0, Location.UNKNOWN),
                IndicatorCategory.SATISFACTION,
                Bilingual.of("各类项目", "projects of any kind"),
                true);

        assertThat(missing.variant()).isEqualTo("required");
    }

    private static List<IndicatorType> missingTypes(List<Indicator> rows) {
        return gaps(rows).stream()
                .filter(MissingType.class::isInstance)
                .map(gap -> ((MissingType) gap).type())
                .toList();
    }

    @Test
    void aFullFormHasNoGap() {
        assertThat(gaps(rows(QUANTITY, QUALITY, TIMELINESS, COST, SOCIAL_BENEFIT, SERVICE_RECIPIENT_SATISFACTION)))
                .isEmpty();
    }

    @Test
    void anEmptyFormLacksEveryLevelOneAndNoLevelTwoBesides() {
        assertThat(missingCategories(List.of())).containsExactly(IndicatorCategory.values());
        assertThat(missingTypes(List.of())).isEmpty();
    }

    @Test
    void costUnderOutputsDoesNotMakeTheOutputsFilled() {
        assertThat(missingCategories(rows(COST, SOCIAL_BENEFIT, SERVICE_RECIPIENT_SATISFACTION)))
                .containsExactly(IndicatorCategory.OUTPUT);
    }

    @Test
    void costAsALevelOfItsOwnIsCost() {
        assertThat(missingCategories(rows(QUANTITY, ECOLOGICAL_COST, SOCIAL_BENEFIT, SERVICE_RECIPIENT_SATISFACTION)))
                .isEmpty();
    }

    @Test
    void eachOutputTypeIsAskedForOnItsOwn() {
        assertThat(missingTypes(rows(QUANTITY))).containsExactly(QUALITY, TIMELINESS);
        assertThat(missingTypes(rows(QUALITY))).containsExactly(QUANTITY, TIMELINESS);
    }

    @Test
    void outputsWithoutALevelTwoFillTheOutputs() {
        Indicator row = Indicator.builder()
                .category(IndicatorCategory.OUTPUT)
                .name("更换路灯")
                .target("≥420盏")
                .build();

        assertThat(missingCategories(List.of(row))).doesNotContain(IndicatorCategory.OUTPUT);
        assertThat(missingTypes(List.of(row))).isEmpty();
    }

    @Test
    void satisfactionUnderBenefitsIsSatisfactionAndNoBenefit() {
        Indicator row = Indicator.builder()
                .category(IndicatorCategory.BENEFIT)
                .type(SERVICE_RECIPIENT_SATISFACTION)
                .name("居民满意度")
                .target("≥90%")
                .build();

        assertThat(missingCategories(List.of(row)))
                .contains(IndicatorCategory.BENEFIT)
                .doesNotContain(IndicatorCategory.SATISFACTION);
    }

    @Test
    void aRowWithoutANameFillsNothing() {
        assertThat(missingCategories(List.of(Indicator.of(QUANTITY, " ", "≥420盏"))))
                .contains(IndicatorCategory.OUTPUT);
    }

    @Test
    void aPrintedRowLeftEmptyIsToldUnlessAnotherRuleAsksForIt() {
        List<Indicator> rows = rows(QUANTITY, QUALITY, TIMELINESS, SOCIAL_BENEFIT);

        assertThat(gaps(rows, ECOLOGICAL_BENEFIT)).hasAtLeastOneElementOfType(EmptyTypeRow.class);
        assertThat(gaps(rows, COST)).noneMatch(EmptyTypeRow.class::isInstance);
        assertThat(gaps(rows(QUANTITY), ECOLOGICAL_BENEFIT))
                .as("no benefit at all is one gap")
                .noneMatch(EmptyTypeRow.class::isInstance);
        assertThat(gaps(rows(ECOLOGICAL_BENEFIT), ECOLOGICAL_BENEFIT)).noneMatch(EmptyTypeRow.class::isInstance);
    }
}
