package io.github.jixiao.rule;

import io.github.jixiao.value.PlainText;
import java.io.IOException;
import java.io.InputStream;
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
        /** Adverbs that tell a degree only of a change that ends the sentence: 不断, 全面. */
        WEAK_ADVERBS,
        /** Adverbs of zeal, which tell nothing of a degree: 切实, 大力. */
        MANNER_ADVERBS,
        /** Units that count things: 个, 次, 人. */
        COUNTING_UNITS,
        /** Units of time: 小时, 工作日. */
        TIME_UNITS,
        /** Events nobody wants: 故障, 投诉. */
        ADVERSE_EVENTS,
        /** What may follow an adverse event at the end of a name: 率, 发生率, 次数. */
        ADVERSE_MEASURES,
        /** What turns an adverse event into something wanted: 零, 无, 减少. */
        ADVERSE_NEGATIONS,
        /** Words that hold one of these and mean something else: 无线, 消防. */
        NEGATION_LOOK_ALIKES,
        /** What is done about adverse events, so that more of it is wanted: 打击, 挽回. */
        ADVERSE_HANDLING,
        /** Names for which less is better or an upper bound is natural: 能耗, 响应时间. */
        CEILING_WORDS,
        /** Things of which more is better whoever looks: 合格, 覆盖, 受益. */
        FAVOURABLE_WORDS,
        /** What is done about a year when it is over: 结算, 决算. */
        SETTLEMENT_WORDS,
        /** What costs of any project are called: 培训费, 管理费. */
        GENERIC_COST_WORDS,
        /** Money of which more is wanted: 增收, 产值. */
        EARNINGS_WORDS,
        /** Measures that take per cent without being named a rate: 含量, 湿度. */
        PERCENT_MEASURES,
        /** Measures that are numbers without a unit: 系数, 指数. */
        DIMENSIONLESS_MEASURES,
        /** Words by which a value says how often: 每月, 按季. */
        FREQUENCY_WORDS,
        /** Things of which more is wanted, whatever else a name speaks of: 审结案件数. */
        PRIZED_WORDS,
        /** Durations of which more is wanted: 开放时长, 使用寿命. */
        PRIZED_DURATIONS,
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
        /** Words that hold one of these and leave nothing open: 一批次. */
        VAGUE_LOOK_ALIKES,
        /** What others do to a result, so that anybody can see whether it came about: 验收, 发布. */
        CHECKABLE_EVENTS,
        /** Bare words of degree: 明显, 良好. */
        DEGREE_WORDS,
        /** Verbs of improvement: 提升, 强化. */
        IMPROVEMENT_VERBS,
        /** Words that grade a result: 优, 良, 差. */
        GRADE_WORDS,
        /** Words of date, period and frequency. */
        TIME_WORDS,
        /** Words by which a value sets a time without a date: 春耕前, 当日. */
        DEADLINE_WORDS,
        /** Words that hold one of these and set no time: 提前, 当前. */
        DEADLINE_LOOK_ALIKES,
        /** Words by which a note speaks of an earlier year: 上年, 决算. */
        EARLIER_STATE_WORDS,
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
        WORK_FILLERS,
        /** Words that stand in the text of every project and tell nothing of what it is about: 工作, 加强. */
        GENERAL_WORDS,
        /** Items of basic expenditure: 福利费, 绩效工资. */
        BASIC_EXPENDITURE_ITEMS,
        /** Words by which such an item is the unit's own: 在职人员, 行政单位. */
        OWN_STAFF_WORDS,
        /** Projects that are basic expenditure under their own name: 公用经费. */
        BASIC_EXPENDITURE_PROJECTS,
        /** Words of projects whose work touches the environment. */
        ECOLOGICAL_WORDS,
        /** Words of saving that suit any project: 无纸化, 节约用电. */
        RESOURCE_SAVING_WORDS,
        /** Words by which a figure describes the situation and promises nothing: 现有, 惠及. */
        BACKGROUND_WORDS,
        /** Events that are held one by one: 培训, 演练. */
        EVENT_NOUNS,
        /** Words by which a sentence tells what a unit is there for: 负责. */
        DUTY_WORDS,
        /** Words by which a sentence promises something to come about: 达到, 提升. */
        RESULT_WORDS,
        /** Things of which a place or a unit has so many: 乡镇, 党支部. */
        COUNTED_ENTITIES,
        /** Words that say of how wide a circle a thing is: 全, 基层. */
        SCOPE_WORDS,
        /** Words before a noun that speak of several, so that nobody is named: 各, 全县. */
        SEVERAL_WORDS,
        /** Words before 满意度 that name nobody who is satisfied: 综合, 总体. */
        OVERALL_WORDS,
        /** Words that tell one phase of a project from another: 二期, 续建. */
        PHASE_WORDS,
        /** Units that measure an amount of something and count nothing: 公里, 万元. */
        MEASURING_UNITS,
        /** Words before a year that is not the text's own time: 比, 截至. */
        WORDS_BEFORE_OTHER_YEARS,
        /** Words behind a year that is not the text's own time: 以来, 印发. */
        WORDS_BEHIND_OTHER_YEARS,
        /** What the title of a contract of the project itself ends with: 协议, 实施方案. */
        CONTRACT_WORDS,
        /** Verbs by which a text promises that a body is kept running: 保障, 推进. */
        RUNNING_VERBS,
        /** What a body is then promised to do: 正常, 各项工作. */
        RUNNING_WORDS,
        /** Verbs by which a sentence says that its subject does all it has to do: 圆满完成. */
        COMPLETION_VERBS,
        /** What a body has to do, all of it and nothing by name: 各项工作, 目标任务. */
        WORK_AT_LARGE,
        /** What the name of an authority ends with: 局, 市委办. */
        AUTHORITY_WORDS,
        /** What ends like the name of an authority and is none: 格局, 机关纪委. */
        AUTHORITY_LOOK_ALIKES,
        /** Kinds of institution with words of those who run them, as {@code kind:word:word}. */
        INSTITUTION_SECTORS,
        /** Words in the names of units that are there to serve others: 机关事务. */
        SERVING_UNITS,
        /** Nouns of number with the units that fit them, as {@code noun:unit:unit}. */
        NOUN_UNITS,
        /** Slips of the keyboard, as {@code written:meant}. */
        SUSPECTED_TYPOS;

        private static final Pattern CAMPAIGN = Pattern.compile("^[^:]++(:20\\d\\d)++");
        private static final Pattern NOUN_WITH_WORDS = Pattern.compile("^[^:]++(:[^:]++)++");
        private static final Pattern SLIP = Pattern.compile("^[^:]++:[^:]++");

        /** The name of the topic's file and of its key in a profile, for example {@code rate-nouns}. */
        public String fileName() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether something can be a word of the topic: not blank, and where the topic pairs words with more, so paired. */
        public boolean takes(String word) {
            String plain = PlainText.compact(word);
            return switch (this) {
                case DATED_CAMPAIGNS -> CAMPAIGN.matcher(plain).matches();
                case NOUN_UNITS, INSTITUTION_SECTORS ->
                    NOUN_WITH_WORDS.matcher(plain).matches();
                case SUSPECTED_TYPOS -> SLIP.matcher(plain).matches();
                default -> !plain.isEmpty();
            };
        }
    }

    private static final Vocabulary STANDARD = load();

    private final Map<Topic, WordSet> sets;
    private final List<DatedCampaign> campaigns;
    private final List<InstitutionKind> institutionKinds;

    private Vocabulary(Map<Topic, WordSet> sets) {
        this.sets = sets;
        this.campaigns = of(Topic.DATED_CAMPAIGNS).words().stream()
                .map(DatedCampaign::of)
                .toList();
        this.institutionKinds = of(Topic.INSTITUTION_SECTORS).words().stream()
                .map(InstitutionKind::of)
                .toList();
    }

    /** The words that ship with the library. */
    public static Vocabulary standard() {
        return STANDARD;
    }

    /** The words of a topic. */
    public WordSet of(Topic topic) {
        return sets.getOrDefault(topic, WordSet.EMPTY);
    }

    /** The campaigns that belong to known years. */
    public List<DatedCampaign> campaigns() {
        return campaigns;
    }

    /** The kind of institution that a name ends with, 县图书馆; {@code null} where it is of no kind whose sector is known. */
    public @Nullable InstitutionKind institutionOf(String name) {
        return institutionKinds.stream()
                .filter(kind -> name.endsWith(kind.name()))
                .findFirst()
                .orElse(null);
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
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> words.addAll(List.of(line.strip().split("\\s+"))));
        } catch (IOException e) {
            throw new UncheckedIOException("The word list " + file + " cannot be read.", e);
        }
        return words;
    }
}
