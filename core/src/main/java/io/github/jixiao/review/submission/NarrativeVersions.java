package io.github.jixiao.review.submission;

import io.github.jixiao.review.AtPlace;
import io.github.jixiao.review.Place;
import io.github.jixiao.review.wording.Clauses;
import io.github.jixiao.table.Narrative;
import io.github.jixiao.value.Bilingual;
import io.github.jixiao.value.PlainText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Two texts about one project that are the same but for some clauses, as when one was changed and its copy was not.
 *
 * @param place the project's objective, or its name in the table
 * @param project the project
 * @param first which text is compared
 * @param second with which
 * @param onlyFirst clauses that only the first holds, as written
 * @param onlySecond clauses that only the second holds, as written
 */
public record NarrativeVersions(
        Place place, String project, Version first, Version second, List<String> onlyFirst, List<String> onlySecond)
        implements AtPlace {
    private static final int SHORTEST_CLAUSE = 4;
    private static final int FEWEST_SHARED = 4;
    private static final int MOST_SHOWN = 3;

    /** The texts that tell what a project does. */
    public enum Version implements Bilingual {
        OVERVIEW("项目概述", "overview"),
        CONTENT("项目内容", "content"),
        OBJECTIVE("年度目标", "annual objective");

        private final String chinese;
        private final String english;

        Version(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        @Override
        public String chinese() {
            return chinese;
        }

        @Override
        public String english() {
            return english;
        }
    }

    /** The rule's wording: {@code missing} where only one of the texts holds more than the other. */
    public String variant() {
        return onlyFirst.isEmpty() || onlySecond.isEmpty() ? "missing" : "";
    }

    /** The text that holds more, where only one does. */
    public Version longer() {
        return onlyFirst.isEmpty() ? second : first;
    }

    /** The text that holds less, where only one does. */
    public Version shorter() {
        return onlyFirst.isEmpty() ? first : second;
    }

    /** What the longer text holds and the shorter one does not. */
    public List<String> missing() {
        return onlyFirst.isEmpty() ? onlySecond : onlyFirst;
    }

    static List<NarrativeVersions> of(List<NarrativeProject> projects) {
        List<NarrativeVersions> differences = new ArrayList<>();
        for (NarrativeProject project : projects) {
            Narrative.Project said = project.said();
            String overview = Objects.requireNonNullElse(said.overview(), "");
            String content = Objects.requireNonNullElse(said.content(), "");
            String objective = project.table().table().objectives().annual().orElse("");
            compare(differences, project, Version.OVERVIEW, overview, Version.CONTENT, content);
            compare(differences, project, Version.CONTENT, content, Version.OBJECTIVE, objective);
            if (content.isBlank()) {
                compare(differences, project, Version.OVERVIEW, overview, Version.OBJECTIVE, objective);
            }
        }
        return differences;
    }

    private static void compare(
            List<NarrativeVersions> differences,
            NarrativeProject project,
            Version first,
            String one,
            Version second,
            String other) {
        Map<String, String> clauses = clauses(one);
        Map<String, String> others = clauses(other);
        long shared = clauses.keySet().stream().filter(others::containsKey).count();
        boolean copies = shared >= FEWEST_SHARED && shared * 10 >= 6L * Math.max(clauses.size(), others.size());
        List<String> onlyOne = missing(clauses, others);
        List<String> onlyOther = missing(others, clauses);
        if (copies && !(onlyOne.isEmpty() && onlyOther.isEmpty()) && !isCutOff(one, other)) {
            Place box = project.table().head().annualObjectivePlace();
            Place place = box.named("versions/" + first + "/" + second);
            differences.add(new NarrativeVersions(place, project.said().name(), first, second, onlyOne, onlyOther));
        }
    }

    /** The clauses of a text by their letters. */
    private static Map<String, String> clauses(String text) {
        Map<String, String> clauses = new LinkedHashMap<>();
        for (String clause : Clauses.of(PlainText.compact(text))) {
            String written = Clauses.withoutNumber(clause);
            String key = PlainText.letters(written);
            if (key.length() >= SHORTEST_CLAUSE) {
                clauses.putIfAbsent(key, written);
            }
        }
        return clauses;
    }

    private static List<String> missing(Map<String, String> clauses, Map<String, String> others) {
        return clauses.entrySet().stream()
                .filter(clause -> !others.containsKey(clause.getKey()))
                .map(Map.Entry::getValue)
                .limit(MOST_SHOWN)
                .toList();
    }

    /** Whether one text is merely the beginning of the other, as when a page break cost its end. */
    private static boolean isCutOff(String one, String other) {
        String first = PlainText.compact(one);
        String second = PlainText.compact(other);
        return first.startsWith(second) || second.startsWith(first);
    }
}
