package io.github.jixiao.rule;

import io.github.jixiao.rule.Vocabulary.Topic;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.value.Bilingual;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The level-two indicators that one kind of project must have.
 *
 * @param kind names the kind in a profile, for example {@code capital-projects}
 * @param title what people call the kind
 * @param topic the words by which a project's name tells the kind; {@code null} for none
 * @param words more such words; where neither these nor a topic is given, every table is meant
 * @param types what it must have; cost of any type and in any layout stands for every cost
 */
public record RequiredTypes(
        String kind, Bilingual title, @Nullable Topic topic, WordSet words, Set<IndicatorType> types) {

    /**
     * Projects that build, repair or buy must have cost indicators: 财预〔2021〕101号 二, in the line of 中发〔2018〕34号, which counts cost
     * among the targets.
     */
    static final RequiredTypes CAPITAL_PROJECTS = new RequiredTypes(
            "capital-projects",
            Bilingual.of("工程、修缮、购置类项目", "a project that builds, repairs or buys"),
            Topic.CAPITAL_PROJECT_WORDS,
            WordSet.EMPTY,
            Set.of(IndicatorType.COST));

    public RequiredTypes {
        types = Set.copyOf(types);
    }

    /** Whether a table of this name is of the kind. */
    boolean concerns(String name, Vocabulary vocabulary) {
        if (topic == null && words.words().isEmpty()) {
            return true;
        }
        return words.occursIn(name) || topic != null && vocabulary.of(topic).occursIn(name);
    }
}
