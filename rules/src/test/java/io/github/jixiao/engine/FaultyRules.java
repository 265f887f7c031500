package io.github.jixiao.engine;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.globalOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import io.github.jixiao.finding.Findings;
import io.github.jixiao.review.ReviewedTable;
import io.github.jixiao.rule.RuleSet;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.testing.SampleTables;
import java.util.List;
import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;
import org.drools.model.Variable;

/** A compiled rule set with a sound rule among rules that fail, each on tables of its own name only. */
public final class FaultyRules implements Model {
    static final String SOUND = "sound";
    static final String IN_CONDITION = "throws-in-condition";
    static final String IN_CONSEQUENCE = "throws-in-consequence";
    static final String OVERFLOWS = "overflows-the-stack";
    static final String UNLINKED = "calls-what-is-not-there";

    private static final String PACKAGE = "io.github.jixiao.engine.faulty";
    private static final Global<Findings> FINDINGS = globalOf(Findings.class, PACKAGE, "findings");

    static RuleSet ruleSet() {
        return new RuleSet(
                "faulty", "1", "io.github.jixiao.engine", "faulty-rules", "none", FaultyRules.class.getClassLoader());
    }

    /** A clean table on which a rule fails. */
    static PerformanceTargetTable tableThatBreaks(String rule) {
        return SampleTables.project().toBuilder().projectName(Entry.of(rule)).build();
    }

    private static boolean isNamed(ReviewedTable table, String name) {
        return table.table().name().contains(name);
    }

    @Override
    public List<Rule> getRules() {
        return List.of(sound(), throwsInCondition(), throwsInConsequence(), overflowsTheStack(), callsWhatIsNotThere());
    }

    private static Rule sound() {
        Variable<ReviewedTable> table = declarationOf(ReviewedTable.class);
        return rule(PACKAGE, SOUND)
                .metadata("severity", "INFO")
                .build(
                        pattern(table),
                        on(FINDINGS, table)
                                .execute((findings, found) -> findings.report(
                                        found, "name", found.table().name())));
    }

    private static Rule throwsInCondition() {
        Variable<ReviewedTable> table = declarationOf(ReviewedTable.class);
        return rule(PACKAGE, IN_CONDITION)
                .build(
                        pattern(table).expr("fails", found -> {
                            if (isNamed(found, IN_CONDITION)) {
                                throw new IllegalStateException("the condition fails");
                            }
                            return false;
                        }),
                        on(FINDINGS, table).execute((findings, found) -> findings.report(found)));
    }

    private static Rule throwsInConsequence() {
        Variable<ReviewedTable> table = declarationOf(ReviewedTable.class);
        return rule(PACKAGE, IN_CONSEQUENCE)
                .build(
                        pattern(table).expr("named consequence", found -> isNamed(found, IN_CONSEQUENCE)),
                        on(FINDINGS, table).execute((findings, found) -> {
                            findings.report(found);
                            throw new IllegalArgumentException("the consequence fails");
                        }));
    }

    private static Rule overflowsTheStack() {
        Variable<ReviewedTable> table = declarationOf(ReviewedTable.class);
        return rule(PACKAGE, OVERFLOWS)
                .build(
                        pattern(table).expr("overflows", found -> isNamed(found, OVERFLOWS) && deeper(1) > 0),
                        on(FINDINGS, table).execute((findings, found) -> findings.report(found)));
    }

    @SuppressWarnings("InfiniteRecursion") // what is to be survived
    private static int deeper(int depth) {
        return depth + deeper(depth + 1);
    }

    private static Rule callsWhatIsNotThere() {
        Variable<ReviewedTable> table = declarationOf(ReviewedTable.class);
        return rule(PACKAGE, UNLINKED)
                .build(
                        pattern(table).expr("named link", found -> isNamed(found, UNLINKED)),
                        on(FINDINGS, table).execute((findings, found) -> {
                            throw new NoSuchMethodError("ReviewedTable.gone()");
                        }));
    }

    @Override
    public String getName() {
        return "faulty";
    }

    @Override
    public String getPackageName() {
        return PACKAGE;
    }

    @Override
    @SuppressWarnings("rawtypes") // as the interface declares it
    public List<Global> getGlobals() {
        return List.of(FINDINGS);
    }

    @Override
    public List<Query> getQueries() {
        return List.of();
    }

    @Override
    public List<TypeMetaData> getTypeMetaDatas() {
        return List.of();
    }

    @Override
    public List<EntryPoint> getEntryPoints() {
        return List.of();
    }
}
