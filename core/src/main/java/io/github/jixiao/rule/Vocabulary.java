package io.github.jixiao.rule;

import io.github.jixiao.value.PlainText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of the field that rules look for. The words are data: one file a topic, with its source. */
public final class Vocabulary {

    /** What the words of a list have in common. The list's file is named after the topic. */
    public enum Topic {
        /** What the name of an organisation holds: 局, 委员会, 公司. */
        ORGANISATION_WORDS,
        /** What the name of a rate ends with: 率, 比例, 满意度. */
        RATE_NOUNS,
        /** Rates that may exceed one hundred per cent: 回报率, 增长率. */
        UNBOUNDED_RATES,
        /** Words of growth: 增长, 同比. */
        GROWTH_WORDS,
        /** Adverbs before 提高 that speak of a state, not of growth by so much: 明显, 显著. */
        DEGREE_ADVERBS,
        /** Units that count things: 个, 次, 人. */
        COUNTING_UNITS,
        /** Units of time: 小时, 工作日. */
        TIME_UNITS,
        /** Events nobody wants: 故障, 投诉. */
        ADVERSE_EVENTS,
        /** What may follow an adverse event at the end of a name: 率, 发生率, 次数. */
        ADVERSE_MEASURES,
        /** What turns an adverse event into something wanted: 零, 无, 防范. */
        ADVERSE_NEGATIONS,
        /** Names for which less is better or an upper bound is natural: 能耗, 响应时间. */
        CEILING_WORDS,
        /** Words of quality in the name of a count: 合格, 达标. */
        QUALITY_WORDS,
        /** Names of a cost indicator that states the project's whole cost: 项目总成本. */
        TOTAL_COST_NAMES,
        /** Words of a cost per unit: 人均, 单价. */
        UNIT_COST_WORDS,
        /** Words of money saved: 节约, 压减. */
        SAVING_WORDS,
        /** Projects that must have cost indicators: 基建, 修缮, 购置. */
        CAPITAL_PROJECT_WORDS,
        /** Names of the control rate row that some provinces' systems print. */
        CONTROL_RATE_NAMES,
        /** Projects that serve the unit itself and nobody outside. */
        INTERNAL_PROJECT_WORDS,
        /** Words that leave an amount open: 若干, 一批. */
        VAGUE_QUANTIFIERS,
        /** Bare words of degree: 明显, 良好. */
        DEGREE_WORDS,
        /** Verbs of improvement: 提升, 强化. */
        IMPROVEMENT_VERBS,
        /** Words that grade a result: 优, 良, 差. */
        GRADE_WORDS,
        /** Words of date, period and frequency. */
        TIME_WORDS,
        /** Words for the budget year as a whole: 全年, 年度内. */
        WHOLE_YEAR_WORDS,
        /** Words by which a timeliness indicator's name speaks of time: 及时, 工期. */
        TIMELINESS_WORDS,
        /** Words of economic effect: 收入, 税收. */
        ECONOMIC_WORDS,
        /** Matters of routine financial management: 经费支出, 预算执行. */
        ROUTINE_OBJECTS,
        /** What routine management is praised for: 合规, 及时. */
        ROUTINE_QUALITIES,
        /** Words of numbers that are given, so that an exact target is right: 在编. */
        FIXED_NUMBER_WORDS,
        /** Words by which a satisfaction indicator's name says what it measures: 满意, 认可. */
        SATISFACTION_WORDS,
        /** Words that end like a rate and are none: 频率, 年度. */
        NOT_RATES,
        /** Campaigns that belong to known years, as {@code word:year:year}. */
        DATED_CAMPAIGNS,
        /** Words around the name of a work item: 开展, 工作, 经费. */
        WORK_FILLERS;

        private static final Pattern CAMPAIGN = Pattern.compile("[^:]+(:20\\d\\d)+");

        /** The name of the topic's file and of its key in a profile, for example {@code rate-nouns}. */
        public String fileName() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether something can be a word of the topic: not blank, and for a campaign followed by its years. */
        public boolean takes(String word) {
            String plain = PlainText.compact(word);
            return !plain.isEmpty()
                    && (this != DATED_CAMPAIGNS || CAMPAIGN.matcher(plain).matches());
        }
    }

    private static final Vocabulary STANDARD = load();

    private final Map<Topic, WordSet> sets;

    private Vocabulary(Map<Topic, WordSet> sets) {
        this.sets = sets;
    }

    /** The words that ship with the library. */
    public static Vocabulary standard() {
        return STANDARD;
    }

    /** The words of a topic. */
    public WordSet of(Topic topic) {
        return sets.getOrDefault(topic, WordSet.EMPTY);
    }

    /**
     * This vocabulary with more words under one topic.
     *
     * @throws IllegalArgumentException if a word is not one of the topic's kind
     */
    public Vocabulary with(Topic topic, Collection<String> more) {
        List<String> words = new ArrayList<>(of(topic).words());
        for (String word : more) {
            if (!topic.takes(word)) {
                throw new IllegalArgumentException(topic.fileName() + " takes no word like " + word + ".");
            }
            words.add(PlainText.compact(word));
        }
        Map<Topic, WordSet> extended = new EnumMap<>(sets);
        extended.put(topic, new WordSet(words));
        return new Vocabulary(extended);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Vocabulary vocabulary && sets.equals(vocabulary.sets);
    }

    @Override
    public int hashCode() {
        return sets.hashCode();
    }

    private static Vocabulary load() {
        Map<Topic, WordSet> sets = new EnumMap<>(Topic.class);
        for (Topic topic : Topic.values()) {
            sets.put(topic, new WordSet(words(topic)));
        }
        return new Vocabulary(sets);
    }

    private static List<String> words(Topic topic) {
        String file = "vocabulary/" + topic.fileName() + ".txt";
        List<String> words = new ArrayList<>();
        try (InputStream stream = Vocabulary.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The word list " + file + " is missing.");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            String line;
            while ((line = reader.readLine()) != null) {
                if (!line.startsWith("#")) {
                    words.addAll(List.of(line.strip().split("\\s+")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The word list " + file + " cannot be read.", e);
        }
        return words;
    }
}
