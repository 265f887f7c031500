package io.github.jixiao.review.submission;

import io.github.jixiao.finding.Subject;
import io.github.jixiao.review.ReviewedTable;
import io.github.jixiao.review.Surroundings;
import io.github.jixiao.rule.Availability;
import io.github.jixiao.rule.ChosenProfile;
import io.github.jixiao.rule.FormPart;
import io.github.jixiao.rule.Profile;
import io.github.jixiao.rule.ProfileChoice;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Narrative;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.Submission;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A submission with what follows from all its tables and its text together. */
public final class ReviewedSubmission implements Subject {
    private final Submission submission;
    private final List<ChosenProfile> chosen;
    private final Profile profile;
    private final List<ReviewedTable> tables;
    private final List<NarrativeTotal> narrativeTotals;
    private final List<NarrativeProject> narrativeProjects;
    private final @Nullable NarrativeGrowth narrativeGrowth;
    private final @Nullable ProjectBudgets projectBudgets;
    private final Map<FormPart, Availability> availability = new EnumMap<>(FormPart.class);

    /** A submission of which every table is reviewed under the same profile. */
    public ReviewedSubmission(Submission submission, Profile profile) {
        this(submission, ProfileChoice.always(profile));
    }

    public ReviewedSubmission(Submission submission, ProfileChoice choice) {
        this.submission = submission;
        this.chosen = choice.choose(submission);
        this.profile = choice.across(chosen);
        Surroundings.Finder surroundings = new Surroundings.Finder(submission);
        List<ReviewedTable> reviewed = new ArrayList<>(submission.tables().size());
        for (int i = 0; i < submission.tables().size(); i++) {
            PerformanceTargetTable table = submission.tables().get(i);
            reviewed.add(new ReviewedTable(i + 1, table, chosen.get(i).profile(), surroundings.of(table)));
        }
        this.tables = List.copyOf(reviewed);
        Narrative narrative = submission.narrative();
        this.narrativeTotals = NarrativeTotal.of(submission, tables, profile.rounding());
        this.narrativeProjects = NarrativeProject.of(narrative, tables);
        this.narrativeGrowth =
                NarrativeGrowth.of(narrative, profile.thresholds().amounts());
        this.projectBudgets = ProjectBudgets.of(tables);
    }

    public Submission submission() {
        return submission;
    }

    /** The profile for what spans the tables. */
    public Profile profile() {
        return profile;
    }

    /** The profile of a table, and why this one. */
    public ChosenProfile chosenFor(ReviewedTable table) {
        return chosen.get(table.tableIndex() - 1);
    }

    /** The tables, in the order of the document. */
    public List<ReviewedTable> tables() {
        return tables;
    }

    /** Everything that rules across tables look at. */
    public Collection<Object> facts() {
        List<Object> facts = new ArrayList<>();
        facts.add(this);
        facts.addAll(WorkItem.differences(tables));
        facts.addAll(narrativeTotals);
        facts.addAll(narrativeProjects);
        narrativeProjects.forEach(project -> facts.addAll(NarrativeUnitFault.of(project)));
        Stream.of(projectBudgets, narrativeGrowth).filter(Objects::nonNull).forEach(facts::add);
        return facts;
    }

    /** What a thorough review looks at besides. */
    public Collection<Object> thoroughFacts() {
        List<Object> facts = new ArrayList<>();
        List<ReviewedTable> reviewed =
                tables.stream().filter(ReviewedTable::isReviewed).toList();
        facts.addAll(StatedCount.differences(reviewed));
        facts.addAll(ProjectOverlap.of(reviewed));
        facts.addAll(ForeignText.of(reviewed));
        facts.addAll(UnitNaming.of(this));
        facts.addAll(NarrativeVersions.of(narrativeProjects));
        facts.addAll(NumberingGap.of(submission.narrative().paragraphs()));
        return facts;
    }

    /** Whether the submission offers what a rule needs. */
    public Availability availabilityOf(FormPart part) {
        return availability.computeIfAbsent(part, this::availability);
    }

    private Availability availability(FormPart part) {
        Narrative narrative = submission.narrative();
        return switch (part) {
            case SEVERAL_TABLES -> given(reviewedTables() > 1);
            case DEPARTMENT_AND_PROJECTS -> departmentAndProjects();
            case NARRATIVE_TOTAL ->
                narrative.total() == null && narrative.projectCount() == null
                        ? Availability.ABSENT
                        : known(!narrativeTotals.isEmpty());
            case NARRATIVE_CHANGE -> narrative.change() == null ? Availability.ABSENT : known(narrativeGrowth != null);
            case NARRATIVE_PROJECTS ->
                narrative.projects().isEmpty() ? Availability.ABSENT : known(!narrativeProjects.isEmpty());
            case NARRATIVE_TEXT -> given(!narrative.paragraphs().isEmpty());
            default -> Availability.AVAILABLE;
        };
    }

    private long reviewedTables() {
        return tables.stream().filter(ReviewedTable::isReviewed).count();
    }

    private Availability departmentAndProjects() {
        boolean department = tables.stream().anyMatch(ReviewedTable::isDepartment);
        boolean project = tables.stream().anyMatch(table -> table.isReviewed() && !table.isDepartment());
        return department && project ? known(projectBudgets != null) : Availability.ABSENT;
    }

    private static Availability given(boolean present) {
        return present ? Availability.AVAILABLE : Availability.ABSENT;
    }

    private static Availability known(boolean known) {
        return known ? Availability.AVAILABLE : Availability.INSUFFICIENT;
    }

    @Override
    public Location location() {
        return Location.UNKNOWN;
    }

    @Override
    public String identity() {
        return "submission";
    }

    @Override
    public int position() {
        return 0;
    }

    @Override
    public @Nullable Integer tableIndex() {
        return null;
    }
}
