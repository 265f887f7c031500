package io.github.jixiao.readers.json;

import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.table.ScheduledExpenditure;
import java.io.IOException;

/** One period of the expenditure schedule. */
final class ScheduleJson {
    private static final String LABEL = "label";
    private static final String CUMULATIVE_PERCENT = "cumulativePercent";

    private ScheduleJson() {}

    static ScheduledExpenditure read(JsonObject json, Boxes boxes) throws UnreadableFileException {
        return new ScheduledExpenditure(json.requiredText(LABEL), boxes.number(json, CUMULATIVE_PERCENT));
    }

    static void write(JsonOutput out, ScheduledExpenditure period, BoxWriter boxes) throws IOException {
        out.text(LABEL, period.label());
        boxes.number(CUMULATIVE_PERCENT, period.cumulativePercent());
    }
}
