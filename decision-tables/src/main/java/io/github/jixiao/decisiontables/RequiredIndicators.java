package io.github.jixiao.decisiontables;

import io.github.jixiao.review.FormSection;
import io.github.jixiao.review.Place;
import io.github.jixiao.review.ReviewedTable;
import io.github.jixiao.value.Bilingual;
import io.github.jixiao.value.PlainText;
import java.util.List;

/** A row of the sheet 必设指标: which indicators projects of some names must have. */
public final class RequiredIndicators {
    private final NamePattern projects;
    private final List<IndicatorClass> required;

    RequiredIndicators(NamePattern projects, List<IndicatorClass> required) {
        this.projects = projects;
        this.required = List.copyOf(required);
    }

    /** Whether the table is of such a project and lacks what it must have. */
    public boolean isMissedBy(ReviewedTable table) {
        return projects.matches(PlainText.compact(table.table().name()))
                && required.stream().anyMatch(each -> each.isMissingFrom(table));
    }

    /** What the table lacks, in the order of the row. */
    public List<Bilingual> missingFrom(ReviewedTable table) {
        return required.stream()
                .filter(each -> each.isMissingFrom(table))
                .<Bilingual>map(each -> each)
                .toList();
    }

    /** The gap among the table's indicators. */
    public Place gapIn(ReviewedTable table) {
        return table.place("required-indicators", FormSection.INDICATORS);
    }
}
