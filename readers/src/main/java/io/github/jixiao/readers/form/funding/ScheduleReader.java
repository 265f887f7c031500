package io.github.jixiao.readers.form.funding;

import io.github.jixiao.readers.form.cell.FormCell;
import io.github.jixiao.readers.form.cell.FormRow;
import io.github.jixiao.readers.form.vocabulary.Label;
import io.github.jixiao.readers.form.vocabulary.Words;
import io.github.jixiao.readers.trace.Claims;
import io.github.jixiao.readers.trace.Use;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.ScheduledExpenditure;
import io.github.jixiao.value.PlainText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the expenditure schedule (资金支出计划): a row of dates, and the percentages in the row below. */
public final class ScheduleReader {

    private static final Pattern DATE =
            Pattern.compile("(?:截至)?(?:\\d{1,2}月(?:底|末|份|\\d{1,2}日)?前?|第?[一二三四1-4]季度末?|上半年|下半年|前三季度|全年|年底)");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,4})?)%?");

    private ScheduleReader() {}

    /** Whether the row is a row of dates under or beside a schedule's label. */
    public static boolean beginsAt(List<FormRow> rows, int index) {
        return dates(rows.get(index)).size() >= 2
                && index + 1 < rows.size()
                && rows.get(index).cells().stream().allMatch(cell -> isDate(cell) || cell.label() == Label.SCHEDULE);
    }

    /** The periods of the schedule whose row of dates stands at the index, with the percentages from the row below. */
    public static List<ScheduledExpenditure> read(List<FormRow> rows, int index, Claims claims) {
        List<FormCell> dates = dates(rows.get(index));
        List<FormCell> percents = rows.get(index + 1).cells();
        rows.get(index).cells().forEach(cell -> cell.claim(claims, Use.SCHEDULE, cell.text()));
        boolean inOrder = percents.size() == dates.size();
        List<ScheduledExpenditure> schedule = new ArrayList<>();
        for (int i = 0; i < dates.size(); i++) {
            FormCell date = dates.get(i);
            FormCell percent = inOrder ? percents.get(i) : below(date, percents);
            if (percent != null) {
                percent.claim(claims, Use.SCHEDULE, date.text());
            }
            schedule.add(new ScheduledExpenditure(Words.plain(date.text()), entry(date, percent)));
        }
        return schedule;
    }

    private static Entry<BigDecimal> entry(FormCell date, @Nullable FormCell percent) {
        if (percent == null) {
            return Entry.blank(date.place(date.text()));
        }
        Matcher matcher = PERCENT.matcher(PlainText.compact(percent.text()));
        return matcher.matches()
                ? Entry.of(new BigDecimal(matcher.group(1)), percent.text().strip(), percent.place(date.text()))
                : Entry.unreadable(percent.text().strip(), percent.place(date.text()));
    }

    private static @Nullable FormCell below(FormCell date, List<FormCell> percents) {
        return percents.stream().filter(date::overlaps).findFirst().orElse(null);
    }

    private static List<FormCell> dates(FormRow row) {
        List<FormCell> dates = new ArrayList<>();
        for (FormCell cell : row.cells()) {
            FormCell before = dates.isEmpty() ? null : dates.get(dates.size() - 1);
            if (before != null && before.text().equals(cell.text())) {
                dates.set(dates.size() - 1, before.reachingTo(cell.lastColumn()));
            } else if (isDate(cell)) {
                dates.add(cell);
            }
        }
        return dates;
    }

    private static boolean isDate(FormCell cell) {
        return cell.text().length() < 20
                && DATE.matcher(Words.plain(cell.text())).matches();
    }
}
