package io.github.jixiao.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LocationTest {
    private static final Location FULL =
            new Location(1, 2, 3, "Sheet1!C2", 4, 5, "指标值", "≥95%", "/tables/0/indicators/1", 6);

    @Test
    void eachPartCanBeChangedAlone() {
        assertThat(FULL.withTable(9))
                .isEqualTo(new Location(9, 2, 3, "Sheet1!C2", 4, 5, "指标值", "≥95%", "/tables/0/indicators/1", 6));
        assertThat(FULL.withCell("表1!A1"))
                .isEqualTo(new Location(1, 2, 3, "表1!A1", 4, 5, "指标值", "≥95%", "/tables/0/indicators/1", 6));
        assertThat(FULL.withPage(9))
                .isEqualTo(new Location(1, 2, 3, "Sheet1!C2", 9, 5, "指标值", "≥95%", "/tables/0/indicators/1", 6));
        assertThat(FULL.withLine(9))
                .isEqualTo(new Location(1, 2, 3, "Sheet1!C2", 4, 9, "指标值", "≥95%", "/tables/0/indicators/1", 6));
        assertThat(FULL.withLabel("实施单位"))
                .isEqualTo(new Location(1, 2, 3, "Sheet1!C2", 4, 5, "实施单位", "≥95%", "/tables/0/indicators/1", 6));
        assertThat(FULL.withText("区司法局"))
                .isEqualTo(new Location(1, 2, 3, "Sheet1!C2", 4, 5, "指标值", "区司法局", "/tables/0/indicators/1", 6));
        assertThat(FULL.withElement(9))
                .isEqualTo(new Location(1, 2, 3, "Sheet1!C2", 4, 5, "指标值", "≥95%", "/tables/0/indicators/1", 9));
    }

    @Test
    void aPlaceInAGridOrInJsonKnowsNothingElse() {
        assertThat(Location.of(1, 12, 7)).isEqualTo(new Location(1, 12, 7, null, null, null, null, null, null));
        assertThat(Location.atPointer("/tables/0").pointer()).isEqualTo("/tables/0");
        assertThat(Location.atPointer("/tables/0").row()).isNull();
    }
}
