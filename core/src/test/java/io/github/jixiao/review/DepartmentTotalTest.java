package io.github.jixiao.review;

import static io.github.jixiao.review.Given.box;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.jixiao.review.DepartmentTotal.Split;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.Funding;
import io.github.jixiao.table.FundingAmounts;
import io.github.jixiao.table.LabelledAmount;
import io.github.jixiao.table.Location;
import io.github.jixiao.value.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

class DepartmentTotalTest {

    private static List<DepartmentTotal> totals(Entry<Money> basic, Entry<Money> project, LabelledAmount... sources) {
        Funding funding = new Funding(
                Entry.of("万元"), Given.total("300"), FundingAmounts.UNSTATED, List.of(sources), basic, project);
        return Given.reviewed(Given.department().funding(funding)).money().departmentTotals();
    }

    private static LabelledAmount source(String wanYuan) {
        return new LabelledAmount("一般公共预算拨款", Given.money(wanYuan));
    }

    @Test
    void bothSplitsMustMakeTheTotal() {
        assertThat(totals(box("250"), box("50"), source("300"))).noneMatch(DepartmentTotal::isMismatched);
        assertThat(totals(box("240"), box("50"), source("290")))
                .extracting(DepartmentTotal::split, DepartmentTotal::isMismatched)
                .containsExactly(tuple(Split.BY_EXPENDITURE, true), tuple(Split.BY_SOURCE, true));
    }

    @Test
    void aBlankHalfIsZeroAndAnUnknownOneIsNotCompared() {
        assertThat(totals(Entry.blank(Location.UNKNOWN), box("300"))).noneMatch(DepartmentTotal::isMismatched);
        assertThat(totals(Entry.unstated(), box("300"))).isEmpty();
        assertThat(totals(Entry.unreadable("若干", Location.UNKNOWN), box("300"))).isEmpty();
        assertThat(totals(Entry.blank(Location.UNKNOWN), Entry.blank(Location.UNKNOWN)))
                .isEmpty();
    }

    @Test
    void theTwoSplitsAreDifferentSubjects() {
        assertThat(totals(box("240"), box("50"), source("290")))
                .extracting(DepartmentTotal::identity)
                .doesNotHaveDuplicates();
    }

    @Test
    void aProjectHasNoSuchTotal() {
        Funding funding =
                new Funding(Entry.of("万元"), Given.total("300"), FundingAmounts.UNSTATED, List.of(), box("1"), box("1"));

        assertThat(Given.reviewed(Given.project().funding(funding)).money().departmentTotals())
                .isEmpty();
    }
}
