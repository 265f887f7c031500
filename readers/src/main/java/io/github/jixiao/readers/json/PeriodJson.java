package io.github.jixiao.readers.json;

import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.table.ImplementationPeriod;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When a project runs. */
final class PeriodJson {
    private static final String TEXT = "text";
    private static final String START = "start";
    private static final String END = "end";

    private PeriodJson() {}

    /** The period, in words of our own where only dates are given; {@code null} where nothing is. */
    static @Nullable ImplementationPeriod read(JsonObject json, Boxes boxes) throws UnreadableFileException {
        String text = boxes.words(json, TEXT);
        LocalDate start = json.date(START);
        LocalDate end = json.date(END);
        json.refuseOthers();
        if (text == null && (start != null || end != null)) {
            text = (start == null ? "" : start) + "—" + (end == null ? "" : end);
        }
        return text == null ? null : new ImplementationPeriod(text, start, end);
    }

    static void write(JsonOutput out, String name, @Nullable ImplementationPeriod period) throws IOException {
        if (period == null) {
            out.nothing(name);
            return;
        }
        out.object(name, () -> {
            out.text(TEXT, period.text());
            out.word(START, period.start());
            out.word(END, period.end());
        });
    }
}
