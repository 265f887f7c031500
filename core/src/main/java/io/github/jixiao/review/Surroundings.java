package io.github.jixiao.review;

import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.Narrative;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.Submission;
import io.github.jixiao.value.PlainText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a table in its submission, as far as rules about the table look at it.
 *
 * @param namesake the how-manieth table of the submission this is under its key, from 1
 * @param codeRepeated whether an earlier table has the same project code
 * @param repeatedEcology names of ecological indicators that stand in several tables
 * @param said what the running text says about the project; {@code null} where it says nothing or two things
 * @param statedTargets what the running text calls the targets, where they can only be those of this table
 */
public record Surroundings(
        int namesake,
        boolean codeRepeated,
        Set<String> repeatedEcology,
        Narrative.@Nullable Project said,
        List<String> statedTargets) {

    static final Surroundings NONE = new Surroundings(1, false, Set.of(), null, List.of());

    private static final Pattern TARGETS = Pattern.compile("^\\s{0,9}绩效指标\\s{0,3}[:：]\\s{0,3}");

    /** What is the same for every table of a submission. */
    public static final class Finder {
        private final Map<String, List<Narrative.Project>> projects;
        private final List<String> statedTargets;
        private final Set<String> codes = new HashSet<>();
        private final Map<String, Integer> keys = new HashMap<>();
        private final Set<String> repeatedEcology = new HashSet<>();

        public Finder(Submission submission) {
            Narrative narrative = submission.narrative();
            this.projects = narrative.projects().stream()
                    .collect(Collectors.groupingBy(project -> PlainText.compact(project.name())));
            if (submission.tables().size() == 1) {
                this.statedTargets = statedTargets(narrative.paragraphs());
            } else {
                this.statedTargets = List.of();
                findRepeatedEcology(submission.tables());
            }
        }

        private static List<String> statedTargets(List<String> paragraphs) {
            return paragraphs.stream()
                    .filter(paragraph -> TARGETS.matcher(paragraph).find())
                    .map(paragraph -> TARGETS.matcher(paragraph).replaceFirst(""))
                    .toList();
        }

        private void findRepeatedEcology(List<PerformanceTargetTable> tables) {
            Map<String, Integer> first = new HashMap<>();
            for (int i = 0; i < tables.size(); i++) {
                for (Indicator row : tables.get(i).indicators()) {
                    String name = row.type() == IndicatorType.ECOLOGICAL_BENEFIT ? PlainText.compact(row.name()) : "";
                    Integer earlier = name.isEmpty() ? null : first.putIfAbsent(name, i);
                    if (earlier != null && earlier != i) {
                        repeatedEcology.add(name);
                    }
                }
            }
        }

        /** What stands around the next table. */
        public Surroundings of(PerformanceTargetTable table) {
            String code = PlainText.compact(table.projectCode().value());
            List<Narrative.Project> namesakes = projects.getOrDefault(PlainText.compact(table.name()), List.of());
            return new Surroundings(
                    keys.merge(ReviewedTable.key(table), 1, Integer::sum),
                    !code.isEmpty() && !codes.add(code),
                    repeatedEcology,
                    namesakes.size() == 1 ? namesakes.get(0) : null,
                    statedTargets);
        }
    }
}
