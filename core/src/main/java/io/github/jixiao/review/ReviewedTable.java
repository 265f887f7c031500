package io.github.jixiao.review;

import io.github.jixiao.finding.Subject;
import io.github.jixiao.rule.Availability;
import io.github.jixiao.rule.FormPart;
import io.github.jixiao.rule.Profile;
import io.github.jixiao.rule.RequiredTypes;
import io.github.jixiao.rule.Vocabulary.Topic;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.FiscalYear;
import io.github.jixiao.table.IndicatorCategory;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.Placeholder;
import io.github.jixiao.table.Repair;
import io.github.jixiao.table.TableKind;
import io.github.jixiao.table.Term;
import io.github.jixiao.value.Money;
import io.github.jixiao.value.PlainText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table with what follows from it as a whole, and the facts about its parts that rules look at. */
public final class ReviewedTable implements Subject {
    private static final int INDICATORS = 1000;

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
    ReviewedTable(int index, PerformanceTargetTable table, Profile profile, Surroundings surroundings) {
        this.index = index;
        this.table = table;
        this.profile = profile;
        this.indicators = isReviewed() ? review(index, table, profile) : List.of();
        this.money = new MoneyReview(index, table, profile, indicators);
        this.weights = new Weights(table, indicators, profile.thresholds().weights());
        this.coverage = new TypeCoverage(this);
        this.schedule = table.expenditureSchedule().isEmpty()
                ? null
                : new ReviewedSchedule(
                        place(
                                "schedule",
                                300,
                                table.expenditureSchedule().get(0).cumulativePercent()),
                        table.expenditureSchedule());
        this.units = ReviewedUnit.of(this);
        this.surroundings = surroundings;
    }

    private static List<ReviewedIndicator> review(int index, PerformanceTargetTable table, Profile profile) {
        Set<Integer> doubtfulRows = new HashSet<>();
        for (Repair repair : table.repairs()) {
            Integer row = repair.location().row();
            if (row != null
                    && (repair.kind() == Repair.Kind.DOUBTFUL_CHARACTER || repair.kind() == Repair.Kind.SHARED_VALUE)) {
                doubtfulRows.add(row);
            }
        }
        List<Namesake> namesakes = Namesake.of(table.indicators());
        List<ReviewedIndicator> reviewed = new ArrayList<>(table.indicators().size());
        for (int i = 0; i < table.indicators().size(); i++) {
            var indicator = table.indicators().get(i);
            Integer row = indicator.location().row();
            reviewed.add(new ReviewedIndicator(
                    index,
                    INDICATORS + i,
                    indicator,
                    namesakes.get(i),
                    row != null && doubtfulRows.contains(row),
                    profile));
        }
        return List.copyOf(reviewed);
    }

    /** Everything rules look at in this table. */
    public Collection<Object> facts() {
        List<Object> facts = new ArrayList<>(indicators.size() + 16);
        facts.add(this);
        facts.addAll(templateHints());
        if (!isReviewed()) {
            return facts;
        }
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
        facts.addAll(weights.faults(new Place(index, "weights", INDICATORS, table.location())));
        addPresent(facts, schedule);
        return facts;
    }

    private static void addPresent(List<Object> facts, @Nullable Object fact) {
        if (fact != null) {
            facts.add(fact);
        }
    }

    /** What rules beyond the standard set look at besides. */
    public Collection<Object> furtherFacts() {
        return isReviewed() ? FurtherFacts.of(this) : List.of();
    }

    public PerformanceTargetTable table() {
        return table;
    }

    /** The indicators, in the order of the form. */
    public List<ReviewedIndicator> indicators() {
        return indicators;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    /** The profile it is reviewed under. */
    public Profile profile() {
        return profile;
    }

    MoneyReview money() {
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

    Weights weights() {
        return weights;
    }

    TypeCoverage coverage() {
        return coverage;
    }

    @Nullable
    ReviewedSchedule schedule() {
        return schedule;
    }

    List<ReviewedUnit> units() {
        return units;
    }

    /** Whether the table is a filled target table of whatever kind. */
    public boolean isReviewed() {
        return table.kind() != TableKind.SELF_EVALUATION && table.kind() != TableKind.BLANK_TEMPLATE;
    }

    /** Whether nobody filled in the form. */
    public boolean isBlankTemplate() {
        return table.kind() == TableKind.BLANK_TEMPLATE;
    }

    public boolean isDepartment() {
        return table.kind() == TableKind.DEPARTMENT;
    }

    /** Whether the box for the name of project or department is empty. */
    public boolean isNameMissing() {
        Entry<String> name = nameEntry();
        return isReviewed() && !name.isFilled() && name.presence() != Entry.Presence.NOT_ON_FORM;
    }

    /** The box for the name of project or department. */
    public Place namePlace() {
        return place(isDepartment() ? "departmentName" : "projectName", 1, nameEntry());
    }

    private Entry<String> nameEntry() {
        return isDepartment() ? table.departmentName() : table.projectName();
    }

    /** Whether the box for the annual objective is empty. */
    public boolean isAnnualObjectiveMissing() {
        Entry<String> objective = table.objectives().annual();
        return isReviewed() && !objective.isFilled() && objective.presence() != Entry.Presence.NOT_ON_FORM;
    }

    public Place annualObjectivePlace() {
        return place("objectives.annual", 200, table.objectives().annual());
    }

    /** Whether the year's total is not stated. */
    public boolean isBudgetTotalMissing() {
        Entry<Money> total = table.funding().annual().total();
        return isReviewed() && !total.isFilled() && !total.isUnreadable();
    }

    /** How the total is missing: {@code not-on-form} where the form asks for no money at all. */
    public String budgetTotalVariant() {
        return hasBudgetBox() ? "" : "not-on-form";
    }

    public Place budgetTotalPlace() {
        return money.totalPlace();
    }

    /** Whether the form asks for a budget, as far as the source tells. */
    boolean hasBudgetBox() {
        Entry<Money> total = table.funding().annual().total();
        return total.isOnForm()
                || total.presence() == Entry.Presence.UNSTATED
                        && (table.funding().statedUnit().isFilled() || money.anyAmountWritten());
    }

    /** What the profile requires of a table of this name. */
    List<RequiredTypes> requiredTypes() {
        return profile.requirements().of(PlainText.compact(table.name()), profile.vocabulary());
    }

    /** Whether the project serves the unit itself and nobody outside. */
    public boolean isInternalProject() {
        return profile.vocabulary().of(Topic.INTERNAL_PROJECT_WORDS).occursIn(PlainText.compact(table.name()));
    }

    private List<TemplateHint> templateHints() {
        if (isBlankTemplate()) {
            return List.of(new TemplateHint(new Place(index, "table", 0, table.location()), "blank-form", ""));
        }
        if (!isReviewed() || table.placeholders().isEmpty()) {
            return List.of();
        }
        Map<String, TemplateHint> hints = new LinkedHashMap<>();
        for (Placeholder hint : table.placeholders()) {
            String text = PlainText.compact(hint.text());
            hints.putIfAbsent(
                    text, new TemplateHint(new Place(index, "hint/" + text, 0, hint.location()), "", hint.text()));
        }
        return List.copyOf(hints.values());
    }

    /** Whether nothing in the form states the budget year. */
    public boolean isFiscalYearUnstated() {
        FiscalYear year = table.fiscalYear();
        return isReviewed() && (year == null || year.origin() != FiscalYear.Origin.FORM);
    }

    /** How the year is unstated: {@code recoverable} where project code or content still tells it. */
    public String fiscalYearVariant() {
        ProjectCode code = ProjectCode.of(this, false);
        return table.fiscalYear() != null || code != null && code.year() != 0 ? "recoverable" : "";
    }

    /** Whether all that the timeliness indicators promise is the whole budget year. */
    public boolean isTimelinessOnlyWholeYear() {
        List<ReviewedIndicator> rows = annual(IndicatorType.TIMELINESS).stream()
                .filter(ReviewedIndicator::isFilled)
                .toList();
        return !rows.isEmpty() && rows.stream().allMatch(row -> row.wording().isWholeYear());
    }

    /** What the timeliness indicators promise together; it stands where the first of them does. */
    public Subject timelinessSubject() {
        return annual(IndicatorType.TIMELINESS).stream()
                .filter(ReviewedIndicator::isFilled)
                .<Subject>map(row -> new Place(index, "timeliness", row.position(), row.location()))
                .findFirst()
                .orElse(this);
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

    Place place(String identity, int position, Entry<?> entry) {
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
