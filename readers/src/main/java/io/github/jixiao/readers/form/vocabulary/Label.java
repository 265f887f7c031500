package io.github.jixiao.readers.form.vocabulary;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a box of the form's head asks for. The words that forms use stand in {@code labels.txt}. */
public enum Label {
    PROJECT_NAME,
    /** Asks for a name in words that no other label has, 课题名称 in the words of the next office; it is the project's where no other box is. */
    OTHER_NAME,
    PROJECT_CODE,
    DEPARTMENT_NAME,
    IMPLEMENTING_UNIT,
    BUDGET_UNIT,
    BUDGET_DEPARTMENT,
    DEPARTMENT_IN_CHARGE,
    REPORTING_UNIT,
    PROJECT_NATURE,
    PERIOD,
    PERIOD_START,
    PERIOD_END,
    FISCAL_YEAR,
    TOTAL(Group.MONEY),
    /** What the form's own level of government gives, where the form has a box for higher levels beside it and none for the total. */
    OWN_LEVEL(Group.MONEY),
    /** The total of a project that has an annual one too, and then not that. */
    PROJECT_TOTAL(Group.MONEY),
    MEDIUM_TERM_TOTAL(Group.MONEY),
    FISCAL(Group.MONEY),
    /** One of the budgets that fiscal appropriation is made of. */
    FISCAL_SOURCE(Group.MONEY),
    OTHER(Group.MONEY),
    /** One of the sources that other funds are made of. */
    OTHER_SOURCE(Group.MONEY),
    /** A source of funds in words of the form's own. */
    FURTHER_SOURCE(Group.MONEY),
    HIGHER_LEVEL(Group.MONEY),
    CARRIED_OVER(Group.MONEY),
    BASIC(Group.MONEY),
    PROJECT_EXPENDITURE(Group.MONEY),
    /** A part of 基本支出 or 项目支出: neither a source of funds nor a box that the exchange format has. Its words name projects too, so that its place tells it. */
    EXPENDITURE_PART(Group.MONEY),
    /** Heads the money boxes. */
    FUNDS(Group.SECTION),
    BY_SOURCE(Group.SECTION),
    BY_EXPENDITURE(Group.SECTION),
    MONEY_UNIT,
    /** Heads the objectives, or is the only one. */
    OBJECTIVES(Group.OBJECTIVE),
    ANNUAL_OBJECTIVE(Group.OBJECTIVE),
    MEDIUM_TERM_OBJECTIVE(Group.OBJECTIVE),
    PERIOD_OBJECTIVE(Group.OBJECTIVE),
    SCHEDULE(Group.SECTION),
    TASKS(Group.SECTION),
    TASK_NAME,
    TASK_CONTENT,
    TASK_TOTAL_ROW,
    INDICATORS(Group.SECTION),
    USE_OF_FUNDS,
    /** Words about the project that the exchange format has no box for. */
    REMARK,
    PEOPLE,
    /** Stands below the indicators. */
    CLOSING;

    private static final String LABELS = "labels.txt";
    private static final Map<String, Label> BY_WORD = byWord();
    private static final OpenWords<Label> OPEN = OpenWords.read(LABELS, Label::valueOf);
    private static final String CENTURY = "20";
    private static final Pattern YEAR = Pattern.compile("^20\\d\\d年度?");
    private static final int LONGEST_WITH_YEAR = 40;

    private final Group group;

    private enum Group {
        BOX,
        MONEY,
        OBJECTIVE,
        SECTION
    }

    Label() {
        this(Group.BOX);
    }

    Label(Group group) {
        this.group = group;
    }

    public boolean isMoney() {
        return group == Group.MONEY;
    }

    public boolean isPeriod() {
        return this == PERIOD || this == PERIOD_START || this == PERIOD_END;
    }

    public boolean isObjective() {
        return group == Group.OBJECTIVE;
    }

    /** Whether it heads other boxes and has no words of its own. */
    public boolean isSection() {
        return group == Group.SECTION;
    }

    /** Whether it heads boxes of money. */
    public boolean headsMoney() {
        return this == FUNDS || this == BY_SOURCE || this == BY_EXPENDITURE;
    }

    public boolean isTotal() {
        return this == TOTAL || this == PROJECT_TOTAL || this == MEDIUM_TERM_TOTAL;
    }

    /** The label that a cell is, or {@code null} where it holds anything else. */
    public static @Nullable Label of(String text) {
        return of(text, Words.spellings(text));
    }

    /** The label that a cell is, or {@code null}, where the spellings of its words are known already. */
    public static @Nullable Label of(String text, Set<String> spellings) {
        Label known = ofKnownWords(text, spellings);
        return known == null ? ofOpenWords(text) : known;
    }

    /** The label that a cell is in words that are known as a whole. */
    public static @Nullable Label ofKnownWords(String text) {
        return ofKnownWords(text, Words.spellings(text));
    }

    private static @Nullable Label ofKnownWords(String text, Set<String> spellings) {
        for (String spelling : spellings) {
            Label label = BY_WORD.get(spelling.startsWith("其中") ? Words.plain(spelling.substring(2)) : spelling);
            if (label != null) {
                return label;
            }
        }
        return ofYear(text);
    }

    /** Whether the words are a label only by their ends, so that they may as well be the answer to the label before them. */
    public static boolean isOpen(String text) {
        return ofKnownWords(text) == null && ofOpenWords(text) != null;
    }

    private static @Nullable Label ofOpenWords(String text) {
        return text.length() > LONGEST_WITH_YEAR ? null : OPEN.find(Words.label(text));
    }

    /** A label that begins with a year, {@code 2025年绩效目标}, asks for that year's box. */
    private static @Nullable Label ofYear(String text) {
        String plain = text.length() > LONGEST_WITH_YEAR ? "" : Words.plain(text);
        String words = plain.contains(CENTURY) ? Words.withoutBrackets(plain) : "";
        Matcher year = YEAR.matcher(words);
        if (!year.find()) {
            return null;
        }
        String rest = words.substring(year.end());
        Label annual = BY_WORD.get("年度" + rest);
        Label any = annual == null ? BY_WORD.get(rest) : annual;
        return any != null && (any.isMoney() || any.isObjective()) ? any : null;
    }

    private static Map<String, Label> byWord() {
        Map<String, Label> labels = new HashMap<>();
        WordFile.read(LABELS)
                .forEach((name, words) -> words.forEach(word -> labels.putIfAbsent(word, Label.valueOf(name))));
        return Map.copyOf(labels);
    }
}
