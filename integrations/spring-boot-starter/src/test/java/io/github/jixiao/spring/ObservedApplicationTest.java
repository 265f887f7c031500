package io.github.jixiao.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.Deadline;
import io.github.jixiao.TableValidator;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.readers.FileValidator;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.testing.SampleTables;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;

/** What operators see of an application. */
class ObservedApplicationTest {
    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    JixiaoAutoConfiguration.class,
                    JixiaoHealthAutoConfiguration.class,
                    JixiaoMetricsAutoConfiguration.class))
            .withBean(MeterRegistry.class, SimpleMeterRegistry::new);

    private static PerformanceTargetTable faulty() {
        return SampleTables.projectWith(Indicator.of(IndicatorType.QUALITY, "工程验收合格率", "≥105%"));
    }

    private static Health healthIn(ApplicationContext context) {
        return Objects.requireNonNull(
                context.getBean("jixiaoHealthIndicator", HealthIndicator.class).health());
    }

    @Test
    void tablesAndFindingsAreCounted() {
        application.run(context -> {
            TableValidator validator = context.getBean(TableValidator.class);
            MeterRegistry registry = context.getBean(MeterRegistry.class);

            validator.validate(SampleTables.project());
            assertThat(registry.get("jixiao.findings")
                            .tag("severity", "error")
                            .counter()
                            .count())
                    .isZero();
            validator.validate(SampleTables.department());
            int errors = (int) validator.validate(faulty()).findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .count();

            assertThat(errors).isPositive();
            assertThat(registry.get("jixiao.findings")
                            .tag("severity", "error")
                            .counter()
                            .count())
                    .isEqualTo(errors);
            assertThat(registry.get("jixiao.tables")
                            .tag("kind", "project")
                            .timer()
                            .count())
                    .isEqualTo(2);
            assertThat(registry.get("jixiao.tables")
                            .tag("kind", "department")
                            .timer()
                            .count())
                    .isEqualTo(1);
            assertThat(registry.get("jixiao.submissions")
                            .tag("complete", "true")
                            .timer()
                            .count())
                    .isEqualTo(3);
            assertThat(registry.get("jixiao.tables")
                            .tag("kind", "project")
                            .timer()
                            .totalTime(TimeUnit.NANOSECONDS))
                    .isPositive();
        });
    }

    @Test
    void whatCannotBeReadIsCounted() {
        application.run(context -> {
            InputStream cutOff = new ByteArrayInputStream("{\"kind\": ".getBytes(StandardCharsets.UTF_8));

            context.getBean(FileValidator.class).review("坏.json", cutOff, Deadline.never());

            assertThat(context.getBean(MeterRegistry.class)
                            .get("jixiao.unread")
                            .tag("reason", "broken_json")
                            .counter()
                            .count())
                    .isEqualTo(1);
        });
    }

    @Test
    void healthTellsTheRulesAndLeavesMetricsAlone() {
        application.run(context -> {
            Health health = healthIn(context);

            assertThat(health.getStatus()).isEqualTo(Status.UP);
            assertThat(health.getDetails())
                    .containsEntry(
                            "rules",
                            context.getBean(TableValidator.class).rules().size())
                    .containsEntry("profile", "default")
                    .containsEntry("brokenRules", List.of())
                    .hasEntrySatisfying(
                            "ruleSets",
                            sets -> assertThat(sets)
                                    .asInstanceOf(InstanceOfAssertFactories.MAP)
                                    .containsKey("standard"));
            assertThat(context.getBean(MeterRegistry.class)
                            .find("jixiao.tables")
                            .timers())
                    .isEmpty();
        });
    }

    @Test
    void aBrokenRuleIsTold(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("half-a-rule.drl"), "rule \"half-a-rule\"\nwhen\n");
        Files.writeString(folder.resolve("half-a-rule.md"), "# 半条规则\n\n# Half a rule\n\n# 示例 Examples\n");

        application.withPropertyValues("jixiao.rule-packs=" + folder).run(context -> {
            Health health = healthIn(context);

            assertThat(health.getStatus()).isEqualTo(Status.DOWN);
            assertThat(health.getDetails()).containsEntry("brokenRules", List.of("half-a-rule"));
        });
    }

    @Test
    void healthCanBeTurnedOff() {
        application
                .withPropertyValues("management.health.jixiao.enabled=false")
                .run(context -> assertThat(context).doesNotHaveBean("jixiaoHealthIndicator"));
    }
}
