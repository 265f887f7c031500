package io.github.jixiao.compiler;

import static io.github.jixiao.compiler.Packs.EVERY_TABLE;
import static io.github.jixiao.compiler.Packs.REPORT;
import static io.github.jixiao.compiler.Packs.TABLE;
import static io.github.jixiao.compiler.Packs.WITHOUT_PACK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.TableValidator;
import io.github.jixiao.ValidationReport;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.pack.InvalidRulePackException;
import io.github.jixiao.pack.RulePack;
import io.github.jixiao.rule.Profile;
import io.github.jixiao.rule.RuleStatus.Outcome;
import io.github.jixiao.value.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules of a bureau's own run beside the built-in ones. */
class RulePackTest {
    @TempDir
    Path parent;

    private Packs packs;

    @BeforeEach
    void writeASoundRule() {
        packs = new Packs(parent).with("sound-rule", EVERY_TABLE, REPORT);
    }

    @Test
    void aRuleReportsInItsOwnWordsBesideTheBuiltInOnes() throws Exception {
        ValidationReport report =
                TableValidator.builder().rulePack(packs.load()).build().validate(TABLE);

        assertThat(report.findings())
                .filteredOn(finding -> finding.rule().equals("sound-rule"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.message()).isEqualTo("本局规则看到了“街心公园照明提升”。");
                    assertThat(finding.message(Language.ENGLISH)).startsWith("The bureau's rule saw");
                });
        assertThat(report.findings()).hasSize(WITHOUT_PACK.findings().size() + 1);
        assertThat(report.ruleSets()).extracting("id").containsExactly("standard", "bureau");
        assertThat(report.isComplete()).isTrue();
    }

    @Test
    void aRuleIsLeftOutAndWeighedLikeAnyOther() throws Exception {
        RulePack pack = packs.load();

        assertThat(TableValidator.builder()
                        .rulePack(pack)
                        .withoutRule("sound-rule")
                        .build()
                        .validate(TABLE)
                        .findings())
                .hasSameSizeAs(WITHOUT_PACK.findings());
        assertThat(TableValidator.builder()
                        .rulePack(pack)
                        .onlyRule("sound-rule")
                        .profile(Profile.standard().withSeverity("sound-rule", Severity.ERROR))
                        .build()
                        .validate(TABLE)
                        .findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR);
    }

    @Test
    void aForbiddenWordInACommentOrATextIsNone() throws Exception {
        ValidationReport report = TableValidator.builder()
                .rulePack(packs.with(
                                "good-rule",
                                EVERY_TABLE,
                                "findings.report($table, \"name\", \"insert\"); // no update /* \n")
                        .load())
                .build()
                .validate(TABLE);

        assertThat(Packs.status(report, "good-rule").outcome()).isEqualTo(Outcome.REPORTED);
    }

    @Test
    void severalPacksRunSideBySide() throws Exception {
        RulePack other = new Packs(parent.resolve("other"))
                .withFile("rule-set.properties", "id=province\nversion=3\n")
                .with("another-rule", EVERY_TABLE, REPORT)
                .load();

        ValidationReport report = TableValidator.builder()
                .rulePack(packs.load())
                .rulePack(other)
                .build()
                .validate(TABLE);

        assertThat(report.findings()).extracting(Finding::rule).contains("sound-rule", "another-rule");
        assertThat(report.ruleSets()).extracting("version").contains("0", "3");
    }

    @Test
    void theDescriptionOfAFolderIsReadInUtf8() throws Exception {
        RulePack pack =
                packs.withFile("rule-set.properties", "version=2026年版\n").load();

        assertThat(pack.ruleSet().version()).isEqualTo("2026年版");
    }

    @Test
    void aMalformedDescriptionMakesTheFolderUnreadable() {
        packs.withFile("rule-set.properties", "version=\\u20\n");

        assertThatThrownBy(packs::load).isInstanceOf(InvalidRulePackException.class);
    }

    @Test
    void aFolderWithoutRulesIsNoPack() throws Exception {
        Path empty = Files.createDirectory(parent.resolve("empty"));

        assertThatThrownBy(() -> RulePack.load(empty)).isInstanceOf(InvalidRulePackException.class);
        assertThatThrownBy(() -> RulePack.load(parent.resolve("none.jar")))
                .isInstanceOf(InvalidRulePackException.class);
    }
}
