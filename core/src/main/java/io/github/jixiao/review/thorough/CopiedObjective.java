package io.github.jixiao.review.thorough;

import io.github.jixiao.review.AtPlace;
import io.github.jixiao.review.FormSection;
import io.github.jixiao.review.Place;
import io.github.jixiao.review.ReviewedTable;
import io.github.jixiao.review.wording.Clauses;
import io.github.jixiao.review.wording.NumbersInText;
import io.github.jixiao.rule.Vocabulary;
import io.github.jixiao.rule.Vocabulary.Topic;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.Objectives;
import io.github.jixiao.value.PlainText;
import java.util.ArrayList;
import java.util.List;

/**
 * An objective that says what the money or the unit is for, and not what is to be reached.
 *
 * @param place its box
 * @param variant the rule's wording: empty for a copy of the use of funds, {@code duties} for a list of duties
 * @param text as written
 */
public record CopiedObjective(Place place, String variant, String text) implements AtPlace {
    private static final int SHORTEST = 10;

    static List<CopiedObjective> of(ReviewedTable table) {
        List<CopiedObjective> copies = new ArrayList<>();
        Vocabulary words = table.profile().vocabulary();
        Objectives objectives = table.table().objectives();
        Entry<String> annual = objectives.annual();
        if (annual.isFilled()
                && isCopy(annual.require(), table.table().useOfFunds().orElse(""))) {
            copies.add(new CopiedObjective(table.head().annualObjectivePlace(), "", annual.require()));
        } else if (annual.isFilled() && isListOfDuties(annual.require(), words)) {
            copies.add(new CopiedObjective(table.head().annualObjectivePlace(), "duties", annual.require()));
        }
        Entry<String> period = objectives.implementationPeriod();
        if (period.isFilled() && isListOfDuties(period.require(), words)) {
            Place place = table.place("objectives.implementationPeriod", FormSection.OBJECTIVES.at(1), period);
            copies.add(new CopiedObjective(place, "duties", period.require()));
        }
        return copies;
    }

    private static boolean isCopy(String objective, String useOfFunds) {
        String copy = letters(objective);
        return copy.length() >= SHORTEST && copy.equals(letters(useOfFunds));
    }

    /** The letters of a text, without the number it may have in a list. */
    private static String letters(String text) {
        return PlainText.letters(Clauses.withoutNumber(PlainText.compact(text)));
    }

    /** Whether a text tells duties (负责……等工作) and neither a figure nor anything that is to come about. */
    static boolean isListOfDuties(String text, Vocabulary words) {
        return words.of(Topic.RESULT_WORDS).firstIn(PlainText.compact(text)) == null
                && NumbersInText.in(text, words).isEmpty()
                && Clauses.of(text).stream()
                        .map(clause -> Clauses.withoutNumber(PlainText.compact(clause)))
                        .anyMatch(clause -> startsWithDuty(clause, words)
                                && (clause.endsWith("工作") || clause.endsWith("事务") || clause.endsWith("职责")));
    }

    private static boolean startsWithDuty(String clause, Vocabulary words) {
        return !clause.isEmpty() && words.of(Topic.DUTY_WORDS).at(clause, 0) != null;
    }
}
