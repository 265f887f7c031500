package io.github.jixiao.review;

import io.github.jixiao.finding.Subject;
import io.github.jixiao.rule.Availability;
import io.github.jixiao.rule.FormPart;
import io.github.jixiao.rule.Profile;
import io.github.jixiao.rule.RequiredTypes;
import io.github.jixiao.rule.Vocabulary.Topic;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.IndicatorCategory;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.TableKind;
import io.github.jixiao.table.Term;
import io.github.jixiao.value.PlainText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A table with what follows from it as a whole, and the facts about its parts that rules look at. */
public final class ReviewedTable implements Subject {

    private final int index;
    private final PerformanceTargetTable table;
    private final Profile profile;
    private final List<ReviewedIndicator> indicators;
    private final MoneyReview money;
    private final Weights weights;
    private final TypeCoverage coverage;
    private final @Nullable ReviewedSchedule schedule;
    private final List<ReviewedUnit> units;
    private final Surroundings surroundings;
    private final FormHead head;
    private @Nullable List<NoteColumn> noteColumns;
    private @Nullable List<ControlRateRow> controlRateRows;
    private final Map<FormPart, Availability> availability = new EnumMap<>(FormPart.class);

    /**
     * @param index number of the table in its submission, from 1
     */
    public ReviewedTable(int index, PerformanceTargetTable table, Profile profile) {
        this(index, table, profile, Surroundings.NONE);
    }

    /**
     * A table of a larger submission.
     *
     * @param surroundings what stands around it
     */
    public ReviewedTable(int index, PerformanceTargetTable table, Profile profile, Surroundings surroundings) {
        this.index = index;
        this.table = table;
        this.profile = profile;
        this.indicators = isReviewed() ? ReviewedRows.of(index, table, profile) : List.of();
        this.head = new FormHead(this);
        this.money = new MoneyReview(index, table, profile, indicators);
        this.weights = new Weights(table, indicators, profile.thresholds().weights());
        this.coverage = new TypeCoverage(this);
        this.schedule = table.expenditureSchedule().isEmpty()
                ? null
                : new ReviewedSchedule(
                        place(
                                "schedule",
                                FormSection.SCHEDULE.first(),
                                table.expenditureSchedule().get(0).cumulativePercent()),
                        table.expenditureSchedule());
        this.units = ReviewedUnit.of(this);
        this.surroundings = surroundings;
    }

    /** Everything rules look at in this table. */
    public Collection<Object> facts() {
        List<Object> facts = new ArrayList<>(indicators.size() + 16);
        facts.add(this);
        facts.addAll(TemplateHint.of(this));
        if (!isReviewed()) {
            return facts;
        }
        facts.add(head);
        facts.addAll(indicators);
        facts.addAll(units);
        facts.addAll(coverage.gaps());
        facts.addAll(MissingUnit.of(this));
        facts.addAll(noteColumns());
        facts.addAll(controlRateRows());
        facts.addAll(TextReview.of(this));
        facts.add(IndicatorCount.of(this));
        addPresent(facts, ProjectCode.of(this, surroundings.codeRepeated()));
        addPresent(facts, ReviewedObjective.of(this));
        addPresent(facts, money.taskTotal());
        facts.addAll(money.fundingTotals());
        facts.addAll(money.departmentTotals());
        facts.addAll(money.costTotals());
        facts.addAll(money.taskSums());
        facts.addAll(money.unreadableAmounts());
        facts.addAll(weights.faults(place("weights", FormSection.INDICATORS)));
        addPresent(facts, schedule);
        addPresent(facts, WholeYearTimeliness.of(this));
        return facts;
    }

    private static void addPresent(List<Object> facts, @Nullable Object fact) {
        if (fact != null) {
            facts.add(fact);
        }
    }

    public PerformanceTargetTable table() {
        return table;
    }

    /** The boxes above the indicators. */
    public FormHead head() {
        return head;
    }

    /** The indicators, in the order of the form. */
    public List<ReviewedIndicator> indicators() {
        return indicators;
    }

    public Surroundings surroundings() {
        return surroundings;
    }

    /** The profile it is reviewed under. */
    public Profile profile() {
        return profile;
    }

    public MoneyReview money() {
        return money;
    }

    List<NoteColumn> noteColumns() {
        if (noteColumns == null) {
            noteColumns = NoteColumn.of(this);
        }
        return noteColumns;
    }

    List<ControlRateRow> controlRateRows() {
        if (controlRateRows == null) {
            controlRateRows = ControlRateRow.of(this);
        }
        return controlRateRows;
    }

    public Weights weights() {
        return weights;
    }

    public TypeCoverage coverage() {
        return coverage;
    }

    public @Nullable ReviewedSchedule schedule() {
        return schedule;
    }

    public List<ReviewedUnit> units() {
        return units;
    }

    /** Whether the table is a filled target table of whatever kind. */
    public boolean isReviewed() {
        return !isSelfEvaluation() && !isBlankTemplate();
    }

    /** Whether the form tells what was reached; no target table then, though its arithmetic can be looked at. */
    public boolean isSelfEvaluation() {
        return table.kind() == TableKind.SELF_EVALUATION;
    }

    /** Whether nobody filled in the form. */
    public boolean isBlankTemplate() {
        return table.kind() == TableKind.BLANK_TEMPLATE;
    }

    public boolean isDepartment() {
        return table.kind() == TableKind.DEPARTMENT;
    }

    /** What the profile requires of a table of this name. */
    List<RequiredTypes> requiredTypes() {
        return profile.requirements().of(PlainText.compact(table.name()), profile.vocabulary());
    }

    /** Whether the project serves the unit itself and nobody outside. */
    public boolean isInternalProject() {
        return profile.vocabulary().of(Topic.INTERNAL_PROJECT_WORDS).occursIn(PlainText.compact(table.name()));
    }

    /** Whether anything is filled under a level-one indicator. */
    public boolean fills(IndicatorCategory category) {
        return coverage.fills(category);
    }

    /** Whether anything is filled under a level-two indicator. */
    public boolean fills(IndicatorType type) {
        return coverage.fills(type);
    }

    /** Whether the form offers what a rule needs. */
    public Availability availabilityOf(FormPart part) {
        Availability known = availability.get(part);
        if (known == null) {
            known = FormParts.availability(part, this);
            availability.put(part, known);
        }
        return known;
    }

    /** The place of what a whole section of the form shows or lacks. */
    public Place place(String identity, FormSection section) {
        return new Place(index, identity, section.first(), table.location());
    }

    /** The place of a box; the table's where the source does not tell that of the box. */
    public Place place(String identity, int position, Entry<?> entry) {
        Location location = entry.location().equals(Location.UNKNOWN) ? table.location() : entry.location();
        return new Place(index, identity, position, location);
    }

    @Override
    public Location location() {
        return table.location();
    }

    @Override
    public String identity() {
        return "table";
    }

    @Override
    public int position() {
        return 0;
    }

    @Override
    public Integer tableIndex() {
        return index;
    }

    /** Names the table in fingerprints: its kind and its code or name, independent of its place in the document. */
    public String key() {
        int namesake = surroundings.namesake();
        return namesake == 1 ? key(table) : key(table) + "#" + namesake;
    }

    static String key(PerformanceTargetTable table) {
        String name = Objects.requireNonNullElse(table.projectCode().value(), table.name());
        return table.kind().name().toLowerCase(Locale.ROOT) + "/" + PlainText.compact(name);
    }

    /** The annual indicators of a type. */
    List<ReviewedIndicator> annual(IndicatorType type) {
        return indicators.stream()
                .filter(indicator -> indicator.term() == Term.ANNUAL && indicator.isType(type))
                .toList();
    }
}
