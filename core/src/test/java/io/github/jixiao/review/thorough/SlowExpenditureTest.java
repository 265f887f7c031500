package io.github.jixiao.review.thorough;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.review.Forms;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.ScheduledExpenditure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlowExpenditureTest {

    @ParameterizedTest
    @CsvSource({"6月底, 6", "1-6月, 6", "1月至12 月, 12", "上半年, 6", "第二季度, 6", "第三季度, 9", "第一季度, 3", "年底, 0", "第四季度, 0"})
    void aPeriodEndsWithTheLastMonthItNames(String label, int month) {
        assertThat(SlowExpenditure.lastMonth(label)).isEqualTo(month);
    }

    /** Labels with their percentages: {@code 6月底 30 12月底 100}. */
    private static @Nullable SlowExpenditure slow(String schedule) {
        String[] words = schedule.split(" ", -1);
        List<ScheduledExpenditure> periods = new ArrayList<>();
        for (int i = 0; i < words.length; i += 2) {
            Entry<BigDecimal> percent =
                    words[i + 1].equals("-") ? Entry.blank(Location.UNKNOWN) : Entry.of(new BigDecimal(words[i + 1]));
            periods.add(new ScheduledExpenditure(words[i], percent));
        }
        return SlowExpenditure.of(Forms.reviewed(Forms.project("照明提升").expenditureSchedule(periods)));
    }

    @Test
    void periodsBelowTheUsualCurveAreToldWithWhatItAsksFor() {
        SlowExpenditure slow = Objects.requireNonNull(slow("3月底 20 6月底 30 10月底 60.0 12月底 100"));

        assertThat(slow.periods()).containsExactly("6月底 30%", "10月底 60%");
        assertThat(slow.floors()).extracting(BigDecimal::intValueExact).containsExactly(40, 80);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3月底 20 6月底 40 10月底 80 12月底 100",
                "6月底 30 10月底 20 12月底 100",
                "6月底 - 12月底 100",
                "6月底 30 9月底 30 12月底 40",
                "年底 100"
            })
    void aScheduleOnTheCurveOrInDisorderIsNotSlow(String schedule) {
        assertThat(slow(schedule)).isNull();
    }

    @Test
    void withoutAScheduleNothingIsSlow() {
        assertThat(SlowExpenditure.of(Forms.reviewed(Forms.project("照明提升")))).isNull();
    }
}
