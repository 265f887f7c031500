package io.github.jixiao.compiler;

import static io.github.jixiao.compiler.Packs.EVERY_TABLE;
import static io.github.jixiao.compiler.Packs.REPORT;
import static io.github.jixiao.compiler.Packs.TABLE;
import static io.github.jixiao.compiler.Packs.WITHOUT_PACK;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.TableValidator;
import io.github.jixiao.ValidationReport;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.pack.RulePack;
import io.github.jixiao.rule.RuleStatus;
import io.github.jixiao.rule.RuleStatus.Outcome;
import io.github.jixiao.table.Submission;
import io.github.jixiao.testing.SampleTables;
import io.github.jixiao.value.Language;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A broken rule of a bureau is told with its file and line, and takes nothing with it. */
class BrokenPackRulesTest {
    @TempDir
    Path parent;

    private Packs packs;

    @BeforeEach
    void start() {
        packs = new Packs(parent).with("sound-rule", EVERY_TABLE, REPORT);
        Misdeeds.start();
    }

    @AfterEach
    void stop() {
        Misdeeds.stop();
    }

    private static TableValidator validator(RulePack pack) {
        return TableValidator.builder()
                .rulePack(pack)
                .rulePackTimeLimit(Duration.ofMillis(500))
                .build();
    }

    /** Asserts that one rule is broken and everything else is as it is without it. */
    private static void assertOnlyBroken(ValidationReport report, String rule, String reason) {
        assertThat(report.submissions().get(0).statuses())
                .filteredOn(status -> status.outcome() == Outcome.BROKEN)
                .extracting(RuleStatus::rule)
                .containsExactly(rule);
        assertThat(Packs.status(report, rule).reason(Language.ENGLISH)).contains(reason);
        assertThat(Packs.status(report, rule).reason(Language.CHINESE)).matches("(?s).*\\p{IsHan}.*");
        assertThat(report.findings())
                .extracting(Finding::fingerprint)
                .containsAll(WITHOUT_PACK.findings().stream()
                        .map(Finding::fingerprint)
                        .toList());
        assertThat(report.findings()).extracting(Finding::rule).contains("sound-rule");
        assertThat(report.isComplete()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$table : ReviewedTable( Misdeeds.fail(\"too deep\") ) | findings.report($table); "
                        + "| bureau/bad-rule.drl:11: the condition fails: IllegalStateException: too deep",
                "$table : ReviewedTable( Misdeeds.deeper(1) > 0 ) | findings.report($table); "
                        + "| bureau/bad-rule.drl:11: the condition fails: StackOverflowError",
                "$table : ReviewedTable() | findings.report($table); Misdeeds.fail(\"too late\"); "
                        + "| bureau/bad-rule.drl:13: the consequence fails: IllegalStateException: too late",
                "$table : ReviewedTable() | findings.report($table, \"a\", 1 / (1 - 1)); "
                        + "| bureau/bad-rule.drl:13: the consequence fails: ArithmeticException",
                "$table : ReviewedTable() | while (Misdeeds.goesOn()) {} "
                        + "| bureau/bad-rule.drl:11: the rule did not end within 0.5 s",
                "$table : ReviewedTable() | while (true) { findings.report($table); } "
                        + "| the consequence fails: IllegalStateException: more than 10000 findings",
                "$table : ReviewedTable( while ) | findings.report($table); "
                        + "| bureau/bad-rule.drl:12: the rule does not compile",
                "$table : ReviewedTable( reviewd ) | findings.report($table); | does not compile",
                "$table : ReviewedTabel() | findings.report($table); | does not compile",
                "$table : ReviewedTable() | findings.report($tabel); | does not compile",
                "$table : ReviewedTable() | insert(new Object()); | bureau/bad-rule.drl:14: “insert” may not be used",
                "$table : ReviewedTable() | System.exit(1); | bureau/bad-rule.drl:14: “System” may not be used",
                "eval( true ) $table : ReviewedTable() | findings.report($table); | drl:12: “eval” may not be used",
            })
    void aBrokenRuleIsToldWithFileAndLineAndTakesNothingWithIt(String condition, String consequence, String reason)
            throws Exception {
        RulePack pack = packs.with("bad-rule", condition, consequence).load();

        assertOnlyBroken(validator(pack).validate(TABLE), "bad-rule", reason);
    }

    @Test
    void aRuleThatMakesItselfFireAgainIsTold() throws Exception {
        RulePack pack = packs.with("bad-rule", EVERY_TABLE, "Misdeeds.again(kcontext, $table);")
                .load();
        TableValidator patient = TableValidator.builder()
                .rulePack(pack)
                .rulePackTimeLimit(Duration.ofMinutes(2))
                .build();

        assertOnlyBroken(
                patient.validate(TABLE),
                "bad-rule",
                "bureau/bad-rule.drl:13: the rule makes itself fire again and again");
    }

    @Test
    void aRuleThatDidNotEndIsNotRunAgain() throws Exception {
        TableValidator validator = validator(packs.with("bad-rule", EVERY_TABLE, "while (Misdeeds.goesOn()) {}")
                .load());

        validator.validate(TABLE);
        Misdeeds.stop();

        assertOnlyBroken(validator.validate(TABLE), "bad-rule", "is not run again");
    }

    @Test
    void aRuleNamedLikeABuiltInOneIsBrokenUnderAnotherName() throws Exception {
        RulePack pack =
                packs.with("funding-total-mismatch", EVERY_TABLE, REPORT).load();

        assertOnlyBroken(
                validator(pack).validate(TABLE),
                "bureau-funding-total-mismatch",
                "bureau/funding-total-mismatch.drl:8: there is another rule “funding-total-mismatch” already");
    }

    @Test
    void ofTwoRulesOfOneNameTheSecondIsBroken() throws Exception {
        RulePack pack = packs.with("two/sound-rule", EVERY_TABLE, REPORT)
                .withFile("two/sound-rule.drl", Packs.drl("sound-rule", EVERY_TABLE, REPORT))
                .load();

        assertOnlyBroken(
                validator(pack).validate(TABLE),
                "bureau-sound-rule",
                "bureau/two/sound-rule.drl:8: the pack has another");
    }

    @Test
    void aRuleWithoutAPageIsBroken() throws Exception {
        RulePack pack = packs.with("bad-rule", EVERY_TABLE, REPORT)
                .without("bad-rule.md")
                .load();

        assertOnlyBroken(validator(pack).validate(TABLE), "bad-rule", "bureau/bad-rule.md: the rule's page is missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# only one heading\n", "\u0000"})
    void aPageThatIsNoneIsTold(String page) throws Exception {
        RulePack pack = packs.with("bad-rule", EVERY_TABLE, REPORT)
                .withFile("bad-rule.md", page)
                .load();

        assertOnlyBroken(validator(pack).validate(TABLE), "bad-rule", "bureau/bad-rule.md:1: a page has three");
    }

    @Test
    void aFileWithoutARuleOrWithTwoIsTold() throws Exception {
        RulePack pack = packs.withFile("bad-rule.drl", "package a.b\n").load();
        assertOnlyBroken(validator(pack).validate(TABLE), "bad-rule", "bad-rule.drl:1: a file holds exactly one rule");

        String two = Packs.drl("bad-rule", EVERY_TABLE, REPORT) + "\nrule \"other\" when then end\n";
        assertOnlyBroken(
                validator(packs.withFile("bad-rule.drl", two).load()).validate(TABLE), "bad-rule", "bad-rule.drl:17:");
    }

    @Test
    void metadataThatNamesWhatDoesNotExistIsTold() throws Exception {
        RulePack pack = packs.with("bad-rule", EVERY_TABLE, REPORT)
                .withFile(
                        "bad-rule.drl",
                        Packs.drl("bad-rule", EVERY_TABLE, REPORT).replace("WARNING", "FATAL"))
                .load();

        assertOnlyBroken(validator(pack).validate(TABLE), "bad-rule", "bad-rule.drl:8: the metadata is not right");
    }

    @Test
    void aRuleIsBrokenOnlyForTheTableItFailsOn() throws Exception {
        RulePack pack = packs.with(
                        "bad-rule",
                        "$table : ReviewedTable( table.indicators.size() == 0, Misdeeds.fail(\"empty\") )",
                        "findings.report($table);")
                .load();

        ValidationReport report = validator(pack).validate(Submission.of("two", SampleTables.project(), TABLE));

        assertThat(report.submissions().get(0).tables())
                .extracting(table -> table.rules().stream()
                        .filter(rule -> rule.rule().equals("bad-rule"))
                        .map(RuleStatus::outcome)
                        .toList())
                .containsExactly(List.of(Outcome.PASSED), List.of(Outcome.BROKEN));
    }
}
