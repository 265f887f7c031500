package io.github.jixiao.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.Deadline;
import io.github.jixiao.TableValidator;
import io.github.jixiao.ValidationReport;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.readers.FileValidator;
import io.github.jixiao.readers.SubmissionReader;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.rule.RuleInfo;
import io.github.jixiao.testing.SampleTables;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** What an application gets, and how its properties change it. */
class JixiaoAutoConfigurationTest {
    private static final Path BUREAU_RULES = Path.of("..", "..", "examples", "rules");

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    JixiaoAutoConfiguration.class,
                    JixiaoHealthAutoConfiguration.class,
                    JixiaoMetricsAutoConfiguration.class));

    @Test
    void anApplicationHasOneValidatorAndOneReader() {
        application.run(context -> {
            assertThat(context)
                    .hasSingleBean(TableValidator.class)
                    .hasSingleBean(SubmissionReader.class)
                    .hasSingleBean(FileValidator.class);
            assertThat(context.getBean(TableValidator.class)
                            .validate(SampleTables.project())
                            .outcome())
                    .isEqualTo(ValidationReport.Outcome.CLEAN);
            assertThat(context.getBean(JixiaoProperties.class).deadline()).isEqualTo(Duration.ofSeconds(30));
        });
    }

    @Test
    void beansOfTheApplicationTakeTheirPlace() {
        TableValidator own =
                TableValidator.builder().onlyRule("funding-total-mismatch").build();

        application.withBean(TableValidator.class, () -> own).run(context -> {
            assertThat(context.getBean(TableValidator.class)).isSameAs(own);
            assertThat(context).hasSingleBean(FileValidator.class);
        });
    }

    @Test
    void aProfileIsFoundByItsName() {
        application
                .withPropertyValues("jixiao.profile=thorough")
                .run(context -> assertThat(
                                context.getBean(TableValidator.class).profile().name())
                        .isEqualTo("thorough"));
    }

    @Test
    void aProfileIsReadFromAFile(@TempDir Path folder) throws IOException {
        Path profile =
                Files.writeString(folder.resolve("bureau.yaml"), "name: bureau\nexclude: [year-outside-period]\n");

        application.withPropertyValues("jixiao.profile=" + profile).run(context -> {
            TableValidator validator = context.getBean(TableValidator.class);
            assertThat(validator.profile().name()).isEqualTo("bureau");
            assertThat(validator.profile().excluded()).containsExactly("year-outside-period");
        });
    }

    @Test
    void rulesAreLeftOutAndWeighedAnew() {
        application
                .withPropertyValues(
                        "jixiao.excluded-rules=year-outside-period,weight-total-mismatch",
                        "jixiao.severities.funding-total-mismatch=info")
                .run(context -> {
                    TableValidator validator = context.getBean(TableValidator.class);
                    assertThat(validator.rules())
                            .extracting(RuleInfo::id)
                            .contains("funding-total-mismatch")
                            .doesNotContain("year-outside-period", "weight-total-mismatch");
                    assertThat(validator.profile().severities()).containsEntry("funding-total-mismatch", Severity.INFO);
                });
    }

    @Test
    void rulesOfABureauAreLoaded() {
        application
                .withPropertyValues("jixiao.rule-packs=" + BUREAU_RULES, "jixiao.rule-pack-time-limit=2s")
                .run(context -> assertThat(context.getBean(TableValidator.class).rules())
                        .extracting(RuleInfo::id)
                        .contains("satisfaction-target-too-round"));
    }

    @Test
    void limitsHoldForWhatIsRead() {
        application
                .withPropertyValues("jixiao.limits.file-bytes=100")
                .run(context -> assertThat(context.getBean(FileValidator.class)
                                .review("long.txt", new ByteArrayInputStream(new byte[101]), Deadline.never()))
                        .singleElement()
                        .satisfies(report -> assertThat(report.readErrors())
                                .singleElement()
                                .satisfies(error -> assertThat(error.reason())
                                        .isEqualTo(UnreadableFileException.Reason.TOO_LARGE.name()))));
    }

    @Test
    void aCustomizerHasTheLastWord() {
        application
                .withBean(TableValidatorCustomizer.class, () -> builder -> builder.onlyRule("funding-total-mismatch"))
                .run(context -> assertThat(context.getBean(TableValidator.class).rules())
                        .hasSize(1));
    }

    @Test
    void aMisspeltRuleIsToldWithItsPropertyAndTheNearestName() {
        requireFailure("jixiao.excluded-rules=year-outside-perid", "jixiao.excluded-rules", "year-outside-period");
        requireFailure(
                "jixiao.severities.year-outside-perid=info",
                "jixiao.severities.year-outside-perid",
                "year-outside-period");
    }

    @Test
    void aMisspeltProfileIsToldWithTheNearestName() {
        requireFailure("jixiao.profile=thorougth", "jixiao.profile", "thorough");
    }

    @Test
    void aMessageThatDoesNotFitItsRuleIsToldByLine(@TempDir Path folder) throws IOException {
        Path profile = Files.writeString(
                folder.resolve("bureau.yaml"),
                "name: bureau\nmessages:\n  vague-quantifier: {zh: \"{nothing}是多少？\", en: \"{stated}?\"}\n");

        requireFailure("jixiao.profile=" + profile, "jixiao.profile", "bureau.yaml:3:");
    }

    @Test
    void aFileThatIsNoProfileIsToldByLine(@TempDir Path folder) throws IOException {
        Path profile = Files.writeString(folder.resolve("bureau.yaml"), "name: bureau\nexclud: []\n");

        requireFailure("jixiao.profile=" + profile, "jixiao.profile", "bureau.yaml:2:1");
    }

    @Test
    void aRulePackThatIsNotThereIsTold() {
        requireFailure("jixiao.rule-packs=no-such.jar", "jixiao.rule-packs", "no-such.jar");
    }

    private void requireFailure(String property, String name, String... words) {
        application.withPropertyValues(property).run(context -> {
            assertThat(context).hasFailed();
            Throwable failure = Objects.requireNonNull(context.getStartupFailure());
            FailureAnalysis analysis = Objects.requireNonNull(new InvalidPropertyAnalyzer().analyze(failure));
            assertThat(analysis.getDescription()).contains(name).contains(words);
            assertThat(analysis.getAction()).contains("请更正属性", "Correct the property");
        });
    }

    @Test
    void withoutHealthAndMetricsOnTheClassPathTheRestWorks() {
        application
                .withClassLoader(new FilteredClassLoader("org.springframework.boot.health", "io.micrometer"))
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .hasSingleBean(TableValidator.class)
                        .doesNotHaveBean("jixiaoHealthIndicator")
                        .doesNotHaveBean("validationMetrics"));
    }
}
