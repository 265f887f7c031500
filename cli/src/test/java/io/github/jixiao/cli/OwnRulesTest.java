package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules of a bureau's own, from folders and decision tables, through the command. */
class OwnRulesTest {
    private static final Path RULES = Path.of("../examples/rules");
    private static final Path TABLE = Path.of("../examples/decision-tables/bureau.xlsx");

    private static final String DRL = """
        package local.form

        import io.github.jixiao.review.ReviewedTable

        global io.github.jixiao.finding.Findings findings

        rule "%s"
            @severity(WARNING)
        when
            %s
        then
            %s
        end
        """;

    @TempDir
    Path folder;

    private Path form;

    @BeforeEach
    void start() throws IOException {
        form = Files.writeString(folder.resolve("a.json"), Samples.WRONG_TOTAL);
    }

    private Path rule(String name, String condition, String consequence) throws IOException {
        Path rules = Files.createDirectories(folder.resolve("bureau"));
        Files.writeString(rules.resolve(name + ".drl"), DRL.formatted(name, condition, consequence));
        Files.writeString(rules.resolve(name + ".md"), "# 规则\n\n> 看到了\n\n# A rule\n\n> seen\n\n# 示例 Examples\n");
        return rules;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$table : ReviewedTable( table.indicators.get(999) != null ) | findings.report($table); "
                        + "| bad-rule.drl:9: the condition fails: ",
                "$table : ReviewedTable() | findings.report($table, \"a\", 1 / (1 - 1)); "
                        + "| bad-rule.drl:11: the consequence fails: ArithmeticException",
                "$table : ReviewedTable() | while (findings != null) {} "
                        + "| bad-rule.drl:9: the rule did not end within 1.0 s",
                "$table : ReviewedTable() | while (true) { findings.report($table); } | bad-rule.drl:11: ",
                "$table : ReviewedTable( reviewd ) | findings.report($table); | bad-rule.drl:10: the rule does not"
                        + " compile",
                "$table : ReviewedTable() | insert(new Object()); | bad-rule.drl:12: “insert” may not be used",
            })
    void aBrokenRuleIsToldAndTakesNothingWithIt(String condition, String consequence, String reason)
            throws IOException {
        String alone = Run.of("check", form, "--lang", "en", "--quiet").out();
        rule("good-rule", "$table : ReviewedTable()", "findings.report($table);");
        Path rules = rule("bad-rule", condition, consequence);

        Run run = Run.of(
                "check",
                form,
                "--lang",
                "en",
                "--quiet",
                "--rules",
                rules,
                "--rule-timeout",
                "1",
                "--fail-on",
                "never");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out())
                .contains("bureau/" + reason, "good-rule")
                .contains(alone.lines()
                        .filter(line -> line.contains("funding-total"))
                        .toList());
    }

    @Test
    void aRuleWithoutAPageOrWithABuiltInNameIsTold() throws IOException {
        Path rules = rule("funding-total-mismatch", "$table : ReviewedTable()", "findings.report($table);");
        rule("silent-rule", "$table : ReviewedTable()", "findings.report($table);");
        Files.delete(rules.resolve("silent-rule.md"));

        Run run = Run.of("rules", "--rules", rules, "--lang", "en");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .contains("bureau/funding-total-mismatch.drl:7: there is another rule")
                .contains("bureau/silent-rule.md: the rule's page is missing");
    }

    @Test
    void aFolderAndADecisionTableAreInForceAtOnce() {
        Run run = Run.of("rules", "--rules", RULES, "--rules", TABLE);

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("satisfaction-target-too-round", "training-by-attendance", "rules 0、bureau ")
                .contains("名称包含“就业率”的指标的指标值应当在 75% 至 100% 之间");
    }

    @Test
    void aRowHasAPage() {
        Run run = Run.of("rules", "cost-names", "--rules", TABLE, "--lang", "en");

        assertThat(run.out())
                .startsWith("cost-names\nWording of cost indicators: ")
                .contains("bureau.xlsx:名称写法!A2");
    }

    @Test
    void aProfileWeighsARowOfADecisionTable() throws IOException {
        Path profile = Files.writeString(folder.resolve("p.yaml"), "severities: {cost-names: ERROR}");

        assertThat(Run.of("profile", "check", profile).code()).isEqualTo(2);
        assertThat(Run.of("profile", "check", profile, "--rules", TABLE).code()).isZero();
    }

    @Test
    void theConfigurationNamesRulesRelativeToItself() throws IOException {
        Path rules = rule("good-rule", "$table : ReviewedTable()", "findings.report($table);");
        Path configuration = Files.writeString(
                folder.resolve("jixiao.yaml"),
                "rules: [" + folder.relativize(rules) + "]\nruleTimeout: 2\nseverity: {good-rule: error}\n");

        assertThat(Run.of("check", form, "--config", configuration, "--only-rule", "good-rule")
                        .code())
                .isEqualTo(1);
        assertThat(Run.of("rules", "--config", configuration, "--rules", RULES).out())
                .contains("good-rule", "satisfaction-target-too-round");
    }

    @Test
    void aTableThatIsNoneIsRefusedWithPlaceAndRemedy() throws IOException {
        Path table = Files.writeString(folder.resolve("a.csv"), "计量单为\n指标名称,允许单位\n培训,人次\n");

        Run run = Run.of("check", form, "--rules", table);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("a.csv:2:1", "是不是“计量单位”？");
    }
}
