package io.github.jixiao.reports.html;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.ReviewAspect;
import io.github.jixiao.finding.ReviewItem;
import io.github.jixiao.finding.ValueText;
import io.github.jixiao.reports.sheet.Grade;
import io.github.jixiao.reports.sheet.ItemReview;
import io.github.jixiao.reports.sheet.ReviewSheet;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The review sheet as the page shows it.
 *
 * @param lines the eight items
 * @param total how many points the assessed items leave at most, re-based to a hundred; empty where nothing is assessed
 * @param rebased how the total is counted
 * @param grade the overall grade at most; empty where nothing is assessed
 */
record SheetView(List<Line> lines, String total, String rebased, String grade) {

    /**
     * An item of the sheet.
     *
     * @param part the part of the sheet that begins here; {@code null} for the second item of a part
     * @param item the item
     * @param name its name
     * @param question what to review
     * @param grade the grade at most, or why there is none
     * @param style style of the grade
     * @param points the points at most; empty where not assessed
     * @param evidence notes that speak about it
     * @param unlisted how many findings about it are not listed
     * @param ground what else is told about the evidence
     */
    record Line(
            @Nullable String part,
            ReviewItem item,
            String name,
            String question,
            String grade,
            String style,
            String points,
            List<FindingNote> evidence,
            int unlisted,
            String ground) {}

    static SheetView of(ReviewSheet sheet, IdentityHashMap<Finding, FindingNote> notes, ReportWords words) {
        List<Line> lines = new ArrayList<>();
        ReviewAspect part = null;
        for (ItemReview review : sheet.items()) {
            ReviewAspect aspect = review.item().aspect();
            lines.add(line(review, aspect == part ? null : words.sheet().part(review.item()), notes, words));
            part = aspect;
        }
        Grade grade = sheet.gradeAtMost();
        return new SheetView(
                List.copyOf(lines),
                sheet.scoreAtMost() == null ? "" : ValueText.number(sheet.scoreAtMost()),
                words.sheet("total.rebased", sheet.assessedPoints()),
                grade == null ? "" : words.of(grade));
    }

    private static Line line(
            ItemReview review, @Nullable String part, IdentityHashMap<Finding, FindingNote> notes, ReportWords words) {
        List<FindingNote> evidence = new ArrayList<>();
        for (Finding finding : review.evidence()) {
            FindingNote note = notes.get(finding);
            if (note != null) {
                evidence.add(note);
            }
        }
        ReviewItem item = review.item();
        Grade grade = review.grade();
        return new Line(
                part,
                item,
                words.of(item),
                words.sheet().question(item),
                words.sheet().grade(review),
                grade == null ? "g0" : "g" + (Grade.values().length - rank(grade)),
                grade == null ? "" : ValueText.number(review.pointsAtMost()),
                List.copyOf(evidence),
                review.evidence().size() - evidence.size(),
                item == ReviewItem.CONDITIONS
                        ? words.sheet("evidence.conditions")
                        : words.sheet().rules(review));
    }

    private static int rank(Grade grade) {
        return List.of(Grade.values()).indexOf(grade);
    }
}
