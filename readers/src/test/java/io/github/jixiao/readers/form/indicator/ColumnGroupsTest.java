package io.github.jixiao.readers.form.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.readers.form.cell.Column;
import io.github.jixiao.readers.form.vocabulary.ColumnRole;
import io.github.jixiao.table.Term;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ColumnGroupsTest {

    @Test
    void columnsOfWhichNoneComesTwiceAreOneGroup() {
        List<View> views = views(ColumnRole.CATEGORY, ColumnRole.TYPE, ColumnRole.NAME, ColumnRole.TARGET);

        assertThat(views).singleElement().satisfies(view -> {
            assertThat(view.term()).isNull();
            assertThat(view.columns()).hasSize(4);
        });
    }

    @Test
    void theOnlyGroupHasTheTermThatTheHeadOfItsTargetNames() {
        List<View> views = ColumnGroups.views(
                List.of(column(ColumnRole.NAME, 1, null), column(ColumnRole.TARGET, 2, Term.ANNUAL)));

        assertThat(views).extracting(View::term).containsExactly(Term.ANNUAL);
    }

    @Test
    void theGroupAtTheLeftIsTheMediumTermWhereNoHeadNamesOne() {
        List<View> views = views(
                ColumnRole.CATEGORY,
                ColumnRole.TYPE,
                ColumnRole.NAME,
                ColumnRole.TARGET,
                ColumnRole.TYPE,
                ColumnRole.NAME,
                ColumnRole.TARGET);

        assertThat(views).extracting(View::term).containsExactly(Term.MEDIUM_TERM, Term.ANNUAL);
        assertThat(roles(views.get(0)))
                .containsExactly(ColumnRole.CATEGORY, ColumnRole.TYPE, ColumnRole.NAME, ColumnRole.TARGET);
        assertThat(roles(views.get(1)))
                .as("level one stands once, and over both")
                .containsExactly(ColumnRole.CATEGORY, ColumnRole.TYPE, ColumnRole.NAME, ColumnRole.TARGET);
        assertThat(from(views.get(1), ColumnRole.NAME)).isEqualTo(6);
    }

    @Test
    void headsThatNameTheYearFirstTurnTheOrderRound() {
        List<View> views = ColumnGroups.views(List.of(
                column(ColumnRole.NAME, 1, Term.ANNUAL),
                column(ColumnRole.TARGET, 2, Term.ANNUAL),
                column(ColumnRole.NAME, 3, Term.MEDIUM_TERM),
                column(ColumnRole.TARGET, 4, Term.MEDIUM_TERM)));

        assertThat(views).extracting(View::term).containsExactly(Term.ANNUAL, Term.MEDIUM_TERM);
        assertThat(from(views.get(0), ColumnRole.TARGET)).isEqualTo(2);
    }

    @Test
    void oneNameServesTwoTargets() {
        List<View> views =
                views(ColumnRole.CATEGORY, ColumnRole.TYPE, ColumnRole.NAME, ColumnRole.TARGET, ColumnRole.TARGET);

        assertThat(views).extracting(view -> from(view, ColumnRole.NAME)).containsExactly(3, 3);
        assertThat(views).extracting(view -> from(view, ColumnRole.TARGET)).containsExactly(4, 5);
    }

    @Test
    void aStandardBelongsToItsOwnGroupAlone() {
        List<View> views =
                views(ColumnRole.NAME, ColumnRole.TARGET, ColumnRole.STANDARD, ColumnRole.NAME, ColumnRole.TARGET);

        assertThat(views.get(0).find(ColumnRole.STANDARD)).isNotNull();
        assertThat(views.get(1).find(ColumnRole.STANDARD)).isNull();
    }

    @Test
    void levelsAcrossTheHeadMakeAGroupEachWithTheColumnsThatStandUnderNone() {
        List<Column> columns = List.of(
                column(ColumnRole.HEAD, 1, null),
                column(ColumnRole.NAME, 2, null).underLevel("产出指标"),
                column(ColumnRole.TARGET, 3, null).underLevel("产出指标"),
                column(ColumnRole.NAME, 4, null).underLevel("满意度指标"),
                column(ColumnRole.TARGET, 5, null).underLevel("满意度指标"));

        List<View> views = ColumnGroups.views(columns);

        assertThat(views).extracting(View::level).containsExactly("产出指标", "满意度指标");
        assertThat(views).extracting(view -> from(view, ColumnRole.TARGET)).containsExactly(3, 5);
        assertThat(views)
                .allSatisfy(view -> assertThat(view.find(ColumnRole.HEAD)).isNotNull());
    }

    private static List<View> views(ColumnRole... roles) {
        List<Column> columns = new ArrayList<>();
        for (ColumnRole role : roles) {
            columns.add(column(role, columns.size() + 1, null));
        }
        return ColumnGroups.views(columns);
    }

    private static Column column(ColumnRole role, int place, @Nullable Term term) {
        return new Column(role, null, role.name(), place, place, term);
    }

    private static List<ColumnRole> roles(View view) {
        return view.columns().stream().map(Column::role).toList();
    }

    private static int from(View view, ColumnRole role) {
        Column found = view.find(role);
        return found == null ? 0 : found.from();
    }
}
