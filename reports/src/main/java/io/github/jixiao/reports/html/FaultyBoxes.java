package io.github.jixiao.reports.html;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.rule.RuleInfo;
import io.github.jixiao.table.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the box of the drawn form that a finding is about. */
final class FaultyBoxes {
    /** Sections whose rules look at what an indicator is called; all others look at its value. */
    private static final Set<String> ABOUT_NAMES = Set.of("wording", "category");

    private final List<FormCell> cells;
    private final Map<Location, List<Integer>> bySpot = new HashMap<>();
    private final Map<Integer, List<Integer>> byRow = new HashMap<>();
    private final Map<String, Integer> byPointer = new HashMap<>();
    private final Map<String, List<Integer>> byLabel = new HashMap<>();
    private final Map<String, RuleInfo> rules;

    FaultyBoxes(FormDrawing drawing, Map<String, RuleInfo> rules) {
        this.cells = drawing.cells();
        this.rules = rules;
        for (int i = 0; i < cells.size(); i++) {
            Location location = cells.get(i).location();
            if (location.equals(Location.UNKNOWN)) {
                continue;
            }
            bySpot.computeIfAbsent(spot(location), none -> new ArrayList<>()).add(i);
            if (location.row() != null) {
                byRow.computeIfAbsent(location.row(), none -> new ArrayList<>()).add(i);
            }
            if (location.label() != null) {
                byLabel.computeIfAbsent(location.label(), none -> new ArrayList<>())
                        .add(i);
            }
            if (location.pointer() != null) {
                byPointer.putIfAbsent(parent(location.pointer()), i);
            }
        }
    }

    /** The box's number in reading order; {@code null} for the form as a whole. */
    @Nullable
    Integer of(Finding finding) {
        Location location = finding.location();
        List<Integer> exact = bySpot.get(spot(location));
        if (exact != null) {
            return exact.size() == 1 || isAboutName(finding) ? exact.get(0) : exact.get(1);
        }
        List<Integer> labelled = byLabel.getOrDefault(location.label(), List.of());
        if (labelled.size() == 1) {
            return labelled.get(0);
        }
        if (location.row() != null) {
            return nearest(byRow.getOrDefault(location.row(), List.of()), location.column());
        }
        if (location.pointer() != null) {
            return byPointer.get(parent(location.pointer()));
        }
        return null;
    }

    private boolean isAboutName(Finding finding) {
        RuleInfo rule = rules.get(finding.rule());
        return rule != null && ABOUT_NAMES.contains(rule.section());
    }

    private @Nullable Integer nearest(List<Integer> boxes, @Nullable Integer column) {
        Integer nearest = null;
        int least = Integer.MAX_VALUE;
        for (Integer box : boxes) {
            Integer at = cells.get(box).location().column();
            int distance = at == null || column == null ? 0 : Math.abs(at - column);
            if (distance < least) {
                nearest = box;
                least = distance;
            }
        }
        return nearest;
    }

    private static String parent(String pointer) {
        int slash = pointer.lastIndexOf('/');
        return slash <= 0 ? pointer : pointer.substring(0, slash);
    }

    /** The place without the words there, which a finding may tell differently. */
    private static Location spot(Location location) {
        return location.withLabel(null).withText(null).withElement(null);
    }
}
