package io.github.jixiao.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.reports.text.TextReport;
import io.github.jixiao.table.Location;
import io.github.jixiao.value.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FindingPlaceTest {

    private static final Location LINE = Location.UNKNOWN.withLine(4).withLabel("填报单位");

    @Test
    void aLineOfATextIsCalledALine() {
        assertThat(place(Language.CHINESE).of(LINE)).isEqualTo("填报单位 · 原文第 4 行");
        assertThat(place(Language.ENGLISH).of(LINE)).isEqualTo("填报单位 · line 4 of the text");
    }

    @Test
    void aFindingAcrossTablesTellsTheTableThatItStandsIn() {
        Finding across = finding(null, LINE.withTable(2));

        assertThat(place(Language.CHINESE).of(across)).isEqualTo("第 2 张表 · 填报单位 · 原文第 4 行");
        assertThat(place(Language.ENGLISH).of(across)).isEqualTo("table 2 · 填报单位 · line 4 of the text");
        assertThat(place(Language.CHINESE).of(finding(2, LINE.withTable(2)))).isEqualTo("填报单位 · 原文第 4 行");
    }

    private static FindingPlace place(Language language) {
        return new FindingPlace(null, Texts.of(TextReport.class, "text-report", language), language);
    }

    private static Finding finding(@Nullable Integer table, Location location) {
        return WordlessFinding.of("rule", Severity.ERROR, table, location);
    }
}
