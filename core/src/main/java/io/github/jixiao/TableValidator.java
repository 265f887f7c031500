package io.github.jixiao;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.FormOrder;
import io.github.jixiao.internal.DroolsEngine;
import io.github.jixiao.internal.DroolsEngine.Review;
import io.github.jixiao.pack.RulePack;
import io.github.jixiao.review.ReviewedTable;
import io.github.jixiao.review.submission.ReviewedSubmission;
import io.github.jixiao.rule.ChosenProfile;
import io.github.jixiao.rule.Profile;
import io.github.jixiao.rule.ProfileChoice;
import io.github.jixiao.rule.RuleInfo;
import io.github.jixiao.rule.RuleSet;
import io.github.jixiao.rule.UnknownRuleException;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.Source;
import io.github.jixiao.table.Submission;
import io.github.jixiao.value.Bilingual;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The door: a performance target table goes in, a report comes out.
 *
 * <p>A validator is immutable and may be shared by any number of threads. Building one loads the rules, which takes a moment; keep it.
 *
 * <pre>{@code
 * ValidationReport report = TableValidator.standard().validate(table);
 * report.findings().forEach(finding -> System.out.println(finding.message()));
 * }</pre>
 */
public final class TableValidator {
    private final List<RuleSet> ruleSets;
    private final ProfileChoice choice;
    private final DroolsEngine engine;
    private final Listeners listeners;

    private TableValidator(Builder builder) {
        this.choice = builder.choice();
        this.listeners = new Listeners(builder.listeners);
        List<RuleSet> library = builder.ruleSets.isEmpty() ? ruleSetsOf(builder.choice) : builder.ruleSets;
        List<RuleSet> all = new ArrayList<>(library);
        builder.packs.forEach(pack -> all.add(pack.ruleSet()));
        this.ruleSets = List.copyOf(all);
        Set<String> only = Set.copyOf(builder.only);
        Set<String> without = Set.copyOf(builder.without);
        this.engine = new DroolsEngine(
                library,
                builder.packs,
                builder.packLimit,
                choice.profiles(),
                rule -> !without.contains(rule.id()) && (only.isEmpty() || only.contains(rule.id())));
    }

    private TableValidator(TableValidator other, Listeners listeners) {
        this.ruleSets = other.ruleSets;
        this.choice = other.choice;
        this.engine = other.engine;
        this.listeners = listeners;
    }

    private static List<RuleSet> ruleSetsOf(ProfileChoice choice) {
        return choice.profiles().stream()
                .flatMap(profile -> profile.ruleSets().stream())
                .distinct()
                .map(RuleSet::named)
                .toList();
    }

    /**
     * The standard rules, each table under the profile that its form asks for.
     *
     * @throws IllegalStateException if the artifact {@code jixiao-rules} is not on the class path
     */
    public static TableValidator standard() {
        return builder().build();
    }

    public static Builder builder() {
        return new Builder();
    }

    /** A validator with the same rules, which it shares with this one, whose reviews no listener hears of. */
    public TableValidator withoutListeners() {
        return new TableValidator(this, new Listeners(List.of()));
    }

    /** The rule sets in force. */
    public List<RuleSet> ruleSets() {
        return ruleSets;
    }

    /** The rules in force, by rule set and id. */
    public List<RuleInfo> rules() {
        return engine.rules();
    }

    /** The rules of packs that are broken before they have seen a table, with the reason: they do not compile, or say what cannot be. */
    public Map<String, Bilingual> brokenRules() {
        return engine.brokenRules();
    }

    /** The profile asked for, or that of tables whose form asks for no other. */
    public Profile profile() {
        return choice.usual();
    }

    /** Reviews one table that stands alone. */
    public ValidationReport validate(PerformanceTargetTable table) {
        return validate(Submission.of(table.name(), table));
    }

    /** Reviews a submission: each table, then what spans its tables and the text around them. */
    public ValidationReport validate(Submission submission) {
        return reportOn(List.of(review(submission)));
    }

    /** Reviews a table within a time. */
    public ValidationReport validate(PerformanceTargetTable table, Deadline deadline) {
        return validate(Submission.of(table.name(), table), deadline);
    }

    /** Reviews a submission within a time; when it is over, the report holds what was reviewed and says that it is incomplete. */
    public ValidationReport validate(Submission submission, Deadline deadline) {
        return reportOn(List.of(review(submission, deadline)));
    }

    /** Reviews a submission as part of a larger run. */
    public SubmissionReport review(Submission submission) {
        return review(submission, Deadline.never());
    }

    /** Reviews a submission as part of a larger run, within a time. */
    public SubmissionReport review(Submission submission, Deadline deadline) {
        long start = System.nanoTime();
        SubmissionReport report = run(submission, deadline);
        listeners.submissionReviewed(report, Listeners.since(start));
        return report;
    }

    private SubmissionReport run(Submission submission, Deadline deadline) {
        ReviewedSubmission reviewed = new ReviewedSubmission(submission, choice);
        List<TableReport> tables = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (ReviewedTable table : reviewed.tables()) {
            if (deadline.isOver()) {
                return SubmissionReport.unfinished(submission.source(), tables, FormOrder.sorted(findings), deadline);
            }
            long start = System.nanoTime();
            Review review = engine.review(table, deadline::isOver);
            ChosenProfile chosen = reviewed.chosenFor(table);
            tables.add(new TableReport(
                    table.tableIndex(),
                    table.table(),
                    chosen.profile().name(),
                    chosen.reason(),
                    review.statuses(),
                    CostSplit.of(table)));
            findings.addAll(review.findings());
            listeners.tableReviewed(tables.get(tables.size() - 1), Listeners.since(start));
        }
        if (deadline.isOver()) {
            return SubmissionReport.unfinished(submission.source(), tables, FormOrder.sorted(findings), deadline);
        }
        Review across = engine.review(reviewed, deadline::isOver);
        findings.addAll(across.findings());
        return new SubmissionReport(
                submission.source(), tables, across.statuses(), FormOrder.sorted(findings), List.of());
    }

    /** What a larger run says of something that could not be read. Listeners hear of it, so that no file goes uncounted. */
    public SubmissionReport unread(Source source, ReadError error) {
        SubmissionReport report = SubmissionReport.unread(source, error);
        listeners.submissionUnread(report);
        return report;
    }

    /** The report of a larger run. */
    public ValidationReport reportOn(List<SubmissionReport> submissions) {
        return new ValidationReport(ruleSets, engine.rules(), choice.usual().name(), submissions);
    }

    /** Says which rules a validator runs, and how strictly. */
    public static final class Builder {
        private final List<RuleSet> ruleSets = new ArrayList<>();
        private final Set<String> only = new HashSet<>();
        private final Set<String> without = new HashSet<>();
        private final List<RulePack> packs = new ArrayList<>();
        private final List<ValidationListener> listeners = new ArrayList<>();
        private Duration packLimit = Duration.ofSeconds(5);
        private ProfileChoice choice = ProfileChoice.byForm();

        private Builder() {}

        /** Adds a rule set; without any, those of the profile are in force. */
        public Builder ruleSet(RuleSet ruleSet) {
            ruleSets.add(ruleSet);
            return this;
        }

        /** Adds rules that a bureau brings, in force beside the rule sets whatever the profile says of these. */
        public Builder rulePack(RulePack pack) {
            packs.add(pack);
            return this;
        }

        /** Adds one that hears of every review. */
        public Builder listener(ValidationListener listener) {
            listeners.add(listener);
            return this;
        }

        /**
         * How long one rule of a pack may compute on one table before it counts as broken; five seconds without this. By the clock it may take
         * ten times as long.
         *
         * @throws IllegalArgumentException if the limit is not positive
         */
        public Builder rulePackTimeLimit(Duration limit) {
            if (limit.isNegative() || limit.isZero()) {
                throw new IllegalArgumentException("The time limit " + limit + " is not positive.");
            }
            packLimit = limit;
            return this;
        }

        /** Reviews every table under one profile; without this or {@link #profiles}, each under the one its form asks for. */
        public Builder profile(Profile profile) {
            return profiles(ProfileChoice.always(profile));
        }

        /** Says which profile each table is reviewed under. */
        public Builder profiles(ProfileChoice newChoice) {
            this.choice = newChoice;
            return this;
        }

        /** Leaves out every rule but those named, by this call and others. */
        public Builder onlyRule(String id) {
            only.add(id);
            return this;
        }

        /** Leaves out a rule altogether: the report has no status for it. */
        public Builder withoutRule(String id) {
            without.add(id);
            return this;
        }

        /** The choice, in which rule sets that were added stand for those of every profile. */
        private ProfileChoice choice() {
            List<String> added = ruleSets.stream().map(RuleSet::id).toList();
            List<String> brought =
                    packs.stream().map(pack -> pack.ruleSet().id()).toList();
            if (added.isEmpty() && brought.isEmpty()) {
                return choice;
            }
            return choice.with(profile -> {
                List<String> sets = new ArrayList<>(added.isEmpty() ? profile.ruleSets() : added);
                sets.addAll(brought);
                return profile.withRuleSets(sets);
            });
        }

        /**
         * Loads the rules.
         *
         * @throws UnknownRuleException if a rule is named, here or in a profile, that no rule set holds
         * @throws IllegalStateException if the artifact {@code jixiao-rules} is needed and not on the class path
         */
        public TableValidator build() {
            TableValidator validator = new TableValidator(this);
            Set<String> known = validator.engine.known();
            Stream.concat(Stream.of(only, without), choice.profiles().stream().flatMap(Builder::named))
                    .flatMap(Set::stream)
                    .filter(id -> !known.contains(id))
                    .min(Comparator.naturalOrder())
                    .ifPresent(id -> {
                        throw new UnknownRuleException(id, known);
                    });
            return validator;
        }

        private static Stream<Set<String>> named(Profile profile) {
            return Stream.of(
                    profile.excluded(),
                    profile.severities().keySet(),
                    profile.messages().keySet());
        }
    }
}
