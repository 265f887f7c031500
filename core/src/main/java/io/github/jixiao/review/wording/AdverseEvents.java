package io.github.jixiao.review.wording;

import io.github.jixiao.rule.Vocabulary;
import io.github.jixiao.rule.Vocabulary.Topic;
import io.github.jixiao.rule.WordSet;

/** Tells names that measure something nobody wants from names that speak of it and mean the contrary. */
final class AdverseEvents {
    /** How many characters a word of absence reaches. */
    private static final int NEAR = 6;

    private AdverseEvents() {}

    /** @param head a name without bracket or full stop at its end */
    static boolean areMeasuredBy(String head, Vocabulary vocabulary) {
        String rest = head;
        boolean rate = false;
        while (true) {
            String event = vocabulary.of(Topic.ADVERSE_EVENTS).endOf(rest);
            if (event != null) {
                return !isTurned(rest.substring(0, rest.length() - event.length()), rate, vocabulary);
            }
            String measure = vocabulary.of(Topic.ADVERSE_MEASURES).endOf(rest);
            if (measure == null) {
                return rest.contains("破坏") && head.endsWith("事件");
            }
            rate |= vocabulary.of(Topic.RATE_NOUNS).endOf(measure) != null;
            rest = rest.substring(0, rest.length() - measure.length());
        }
    }

    /**
     * Whether the words before an adverse event make it something wanted. What is done about it may stand anywhere before a count (打击犯罪次数),
     * but must touch a rate: 监测设备故障率 is still a rate of faults.
     */
    private static boolean isTurned(String before, boolean rate, Vocabulary vocabulary) {
        String plain = vocabulary.of(Topic.NEGATION_LOOK_ALIKES).removedFrom(before);
        WordSet absence = vocabulary.of(Topic.ADVERSE_NEGATIONS);
        WordSet handling = vocabulary.of(Topic.ADVERSE_HANDLING);
        String first = absence.firstIn(plain);
        return absence.occursIn(plain.substring(Math.max(0, plain.length() - NEAR)))
                || first != null && plain.startsWith(first)
                || handling.endOf(plain) != null
                || !rate && handling.occursIn(plain);
    }
}
