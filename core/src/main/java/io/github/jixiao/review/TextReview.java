package io.github.jixiao.review;

import io.github.jixiao.review.wording.Punctuation;
import io.github.jixiao.review.wording.YearsInText;
import io.github.jixiao.rule.DatedCampaign;
import io.github.jixiao.rule.Vocabulary.Topic;
import io.github.jixiao.table.AnnualTask;
import io.github.jixiao.table.FiscalYear;
import io.github.jixiao.table.ImplementationPeriod;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.Term;
import io.github.jixiao.value.PlainText;
import io.github.jixiao.value.TargetValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the words of a table's cells for marks without partner and for years that are not the form's. */
final class TextReview {
    private static final Pattern AFTER_THE_YEAR =
            Pattern.compile("^[^\\d]{0,3}\\d{4}(?:年(?:0?[1-3]月|一季度|第一季度|春节)|[.-]0?[1-3](?:[.-]|$))");

    private final ReviewedTable table;
    private final @Nullable Integer year;
    private final @Nullable ImplementationPeriod projectPeriod;
    private final List<Object> faults = new ArrayList<>();

    private TextReview(ReviewedTable table) {
        this.table = table;
        FiscalYear stated = table.table().fiscalYear();
        this.year = stated == null || stated.origin() == FiscalYear.Origin.CONTENT ? null : stated.value();
        this.projectPeriod = table.table().implementationPeriod().value();
    }

    /** The faults found, as facts. */
    static List<Object> of(ReviewedTable table) {
        TextReview review = new TextReview(table);
        review.projectPeriod();
        review.objective();
        review.tasks();
        table.indicators().forEach(review::indicator);
        return review.faults;
    }

    /** The project's own period is wrong where it leaves out the year of the form. */
    private void projectPeriod() {
        ImplementationPeriod period = projectPeriod;
        if (year == null || period == null || period.start() == null || period.end() == null) {
            return;
        }
        if (year < period.start().getYear() || year > period.end().getYear()) {
            Place place = table.place(
                    "implementationPeriod",
                    FormSection.PERIOD.first(),
                    table.table().implementationPeriod());
            faults.add(new ForeignYear(
                    place,
                    "project-period",
                    period.text(),
                    String.valueOf(period.start().getYear()),
                    year));
        }
    }

    /** Whether the project runs in a year, as its period says. */
    private boolean isProjectYear(int wanted) {
        ImplementationPeriod period = projectPeriod;
        return period != null
                && period.start() != null
                && period.end() != null
                && wanted >= period.start().getYear()
                && wanted <= period.end().getYear();
    }

    private void objective() {
        String text = table.table().objectives().annual().value();
        if (text != null) {
            Place place = table.head().annualObjectivePlace();
            punctuation(place, text);
            years(place, text);
        }
    }

    private void tasks() {
        List<AnnualTask> tasks = table.table().tasks();
        for (int i = 0; i < tasks.size(); i++) {
            AnnualTask task = tasks.get(i);
            String text = task.name().orElse("") + " " + task.content().orElse("");
            Place place = new Place(
                    table.tableIndex(),
                    "task/" + task.name().orElse("" + i) + "/text",
                    FormSection.TASKS.at(i),
                    task.location());
            punctuation(place, text);
            years(place, text);
        }
    }

    private void punctuation(Place place, String text) {
        String mark = Punctuation.firstFault(text);
        if (mark != null) {
            faults.add(new UnpairedMark(place, text, mark));
        }
    }

    private void years(Place place, String text) {
        int other = foreignYear(text);
        if (year != null && other != 0) {
            faults.add(new ForeignYear(place, "", text, String.valueOf(other), year));
        }
    }

    private void indicator(ReviewedIndicator row) {
        punctuation(row, "name", row.writtenName());
        punctuation(row, "target", row.targetText());
        note(row, "remarks", row.indicator().remarks());
        note(row, "definition", row.indicator().definition());
        note(row, "basis", row.indicator().basis());
        note(row, "scoring", row.indicator().scoring());
        if (row.term() != Term.ANNUAL || year == null) {
            return;
        }
        years(row, "name", row.writtenName());
        if (row.indicator().target() instanceof TargetValue.Period period && row.isType(IndicatorType.TIMELINESS)) {
            period(row, period, year);
        } else {
            years(row, "target", row.targetText());
        }
        campaigns(row, year);
    }

    private void note(ReviewedIndicator row, String cell, @Nullable String text) {
        if (text != null && !PlainText.compact(text).equals(row.nameKey())) {
            punctuation(row, cell, text);
        }
    }

    private void punctuation(ReviewedIndicator row, String cell, String text) {
        String mark = Punctuation.firstFault(text);
        if (mark != null) {
            faults.add(new UnpairedMark(place(row, cell), text, mark));
        }
    }

    private void years(ReviewedIndicator row, String cell, String text) {
        if (foreignYear(text) != 0) {
            years(place(row, cell), text);
        }
    }

    private static Place place(ReviewedIndicator row, String cell) {
        return Place.of(row).named(row.identity() + "/" + cell);
    }

    /** The first year that a cell speaks of and that is not the form's; 0 if there is none. */
    private int foreignYear(String text) {
        if (year == null) {
            return 0;
        }
        for (int other : YearsInText.in(text, table.profile().vocabulary())) {
            if (other != year && !isProjectYear(other)) {
                return other;
            }
        }
        return 0;
    }

    /** A period of time is wrong where it leaves out the year of the form. */
    private void period(ReviewedIndicator row, TargetValue.Period period, int formYear) {
        if (period.years().isEmpty()) {
            return;
        }
        int first = Collections.min(period.years());
        int last = Collections.max(period.years());
        if ((formYear < first || formYear > last) && !isSettlement(row, period, formYear)) {
            faults.add(new ForeignYear(place(row, "target"), "period", period.text(), String.valueOf(first), formYear));
        }
    }

    /** Whether the year's work is settled or reported in the first months of the next: 绩效报告报送时间 2025年1月31日前. */
    private boolean isSettlement(ReviewedIndicator row, TargetValue.Period period, int formYear) {
        return AFTER_THE_YEAR.matcher(PlainText.compact(period.text())).find()
                && Collections.min(period.years()) == formYear + 1
                && row.name().words(Topic.SETTLEMENT_WORDS).occursIn(row.nameKey());
    }

    private void campaigns(ReviewedIndicator row, int formYear) {
        for (DatedCampaign campaign : table.profile().vocabulary().campaigns()) {
            if (campaign.isOverBefore(formYear)
                    && row.nameKey().contains(campaign.name())
                    && !row.nameKey().contains("常态化")) {
                faults.add(new ForeignYear(
                        place(row, "name"),
                        "campaign",
                        campaign.written(),
                        String.valueOf(campaign.lastYear()),
                        formYear));
                return;
            }
        }
    }
}
