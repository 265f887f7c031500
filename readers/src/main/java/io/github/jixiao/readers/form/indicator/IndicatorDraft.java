package io.github.jixiao.readers.form.indicator;

import io.github.jixiao.readers.form.vocabulary.ColumnRole;
import io.github.jixiao.readers.form.vocabulary.IndicatorNumber;
import io.github.jixiao.readers.form.vocabulary.Levels;
import io.github.jixiao.readers.form.vocabulary.TemplateHints;
import io.github.jixiao.readers.form.vocabulary.Words;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Term;
import io.github.jixiao.value.TargetValue;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An indicator while its rows are being read. */
public final class IndicatorDraft {

    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);

    private final Term term;
    private final boolean namesLevel;
    private final boolean numbered;
    private final boolean first;
    private final int valueRows;
    private final boolean qualitative;
    private final @Nullable String unit;
    private final Map<ColumnRole, String> notes = new EnumMap<>(ColumnRole.class);
    private Levels levels;
    private String name;
    private String target;
    private Location location;

    /**
     * @param namesLevel whether a level cell stands in the indicator's row
     * @param name the name as it stands, {@code 指标 n:} included
     * @param target what is to be reached, in the form's words; blank where nothing stands
     * @param location the place of the value, or else of the name
     */
    IndicatorDraft(
            Term term, Levels levels, boolean namesLevel, String name, TargetCells.Reading target, Location location) {
        this.term = term;
        this.levels = levels;
        this.namesLevel = namesLevel;
        this.first = IndicatorNumber.isFirst(name);
        this.numbered = IndicatorNumber.isBefore(name);
        this.name = Words.oneLine(name);
        this.target = target.text();
        this.qualitative = target.qualitative();
        this.valueRows = target.rows();
        this.unit = target.unit();
        this.location = location;
    }

    Term term() {
        return term;
    }

    Levels levels() {
        return levels;
    }

    void levels(Levels newLevels) {
        levels = newLevels;
    }

    /** Whether a level-two word stands in the indicator's row, or a level-one word that leaves only one type. */
    boolean namesType() {
        return namesLevel && levels.type() != null;
    }

    boolean namesLevel() {
        return namesLevel;
    }

    /** Whether it is numbered {@code 指标 1:}. */
    boolean isFirst() {
        return first;
    }

    boolean isNumbered() {
        return numbered;
    }

    /** Without its number; blank where nothing but a number or a template's words stand. */
    String name() {
        return written(IndicatorNumber.without(name));
    }

    String target() {
        return written(target);
    }

    /** Takes its part of a value that another draft read, whose cell is its place where it has no value of its own. */
    void share(IndicatorDraft holder, String part) {
        if (!hasTarget()) {
            location = holder.location;
        }
        target = part;
    }

    Location location() {
        return location;
    }

    /** Rows that the value's cell covers. */
    int valueRows() {
        return valueRows;
    }

    boolean hasName() {
        return !name().isEmpty();
    }

    boolean hasTarget() {
        return !target().isBlank();
    }

    void appendName(String more) {
        name = name + Words.oneLine(more);
    }

    void appendTarget(String more) {
        target = target + more;
    }

    /** What stands in one of the other columns. */
    void note(ColumnRole role, String text) {
        notes.merge(role, text.strip(), (before, more) -> before + "；" + more);
    }

    void appendNote(ColumnRole role, String more) {
        notes.merge(role, more.strip(), String::concat);
    }

    /** The finished indicator. */
    public Indicator build(@Nullable String moneyUnit) {
        return Indicator.builder()
                .category(levels.category())
                .categoryLabel(levels.categoryLabel())
                .type(levels.type())
                .typeLabel(levels.typeLabel())
                .name(name())
                .term(term)
                .target(targetValue(moneyUnit))
                .qualitative(qualitative)
                .standard(note(ColumnRole.STANDARD))
                .definition(note(ColumnRole.DEFINITION))
                .basis(note(ColumnRole.BASIS))
                .scoring(note(ColumnRole.SCORING))
                .remarks(note(ColumnRole.REMARKS))
                .weight(points(ColumnRole.WEIGHT))
                .actual(notes.get(ColumnRole.ACTUAL))
                .score(points(ColumnRole.SCORE))
                .location(location)
                .build();
    }

    private TargetValue targetValue(@Nullable String moneyUnit) {
        TargetValue value = inItsUnit(TargetValue.parse(target())).inUnitOfName(name());
        boolean cost = levels.type() != null && levels.type().isCost();
        return cost ? value.asCostOf(name(), moneyUnit) : value;
    }

    private @Nullable String note(ColumnRole role) {
        String text = written(notes.getOrDefault(role, ""));
        return text.isEmpty() ? null : text;
    }

    /** What is put together of several cells may turn out to be the template's own. */
    private static String written(String text) {
        return TemplateHints.isHint(text) ? "" : text;
    }

    /** A unit that has a cell of its own is taken whole, however few of its words are units elsewhere. */
    private TargetValue inItsUnit(TargetValue value) {
        if (unit != null && !(value instanceof TargetValue.Quantitative) && target.endsWith(unit)) {
            return countedInItsUnit(value, unit);
        }
        boolean longer = value instanceof TargetValue.Quantitative number
                && unit != null
                && !number.isPercentage()
                && target.endsWith(unit)
                && !unit.equals(number.unit());
        if (!longer) {
            return value;
        }
        TargetValue.Quantitative number = (TargetValue.Quantitative) value;
        return new TargetValue.Quantitative(
                number.text(), number.subject(), number.comparison(), number.number(), unit, null, number.traits());
    }

    /** {@code ≤ | 12 | 月}: a number that has its unit in the next cell counts it, and is no date but for a year. */
    private TargetValue countedInItsUnit(TargetValue value, String itsUnit) {
        String bare = target.substring(0, target.length() - itsUnit.length());
        boolean counted = TargetValue.parse(bare) instanceof TargetValue.Quantitative number
                && !(itsUnit.startsWith("年") && number.number().compareTo(FIRST_YEAR) >= 0);
        if (!counted) {
            return value;
        }
        TargetValue.Quantitative number = (TargetValue.Quantitative) TargetValue.parse(bare);
        return new TargetValue.Quantitative(
                target, number.subject(), number.comparison(), number.number(), itsUnit, null, number.traits());
    }

    private @Nullable BigDecimal points(ColumnRole role) {
        String text = notes.get(role);
        return text != null && TargetValue.parse(text) instanceof TargetValue.Quantitative number
                ? number.number()
                : null;
    }
}
