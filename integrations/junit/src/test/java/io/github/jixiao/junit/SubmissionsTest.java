package io.github.jixiao.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;
import static org.junit.platform.testkit.engine.EventConditions.container;
import static org.junit.platform.testkit.engine.EventConditions.displayName;
import static org.junit.platform.testkit.engine.EventConditions.event;
import static org.junit.platform.testkit.engine.EventConditions.finishedSuccessfully;

import io.github.jixiao.TableValidator;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.rule.Profile;
import io.github.jixiao.value.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** What the dynamic tests of a folder say, run as a user's own test class is run. */
class SubmissionsTest {
    private static final String TABLE = """
            {"kind": "PROJECT", "fiscalYear": 2026, "projectName": "%s", "implementingUnit": "柳泉县水利局",
             "objectives": {"annual": "清淤渠道3公里，受益农户达到200户。"},
             "funding": {"statedUnit": "万元", "annual": {"total": 50, "fiscalAppropriation": 40, "otherFunds": %d}},
             "indicators": [
               {"type": "QUANTITY", "name": "清淤渠道长度", "target": "≥3公里"},
               {"type": "SOCIAL_BENEFIT", "name": "受益农户数", "target": "≥200户"}]}
            """;

    /** Run by the engine under test only; surefire takes no nested class whose name does not end as a test's. */
    static final class FormsOfAProject {
        @TempDir
        private Path folder;

        @TestFactory
        Stream<DynamicNode> errors() throws IOException {
            return Submissions.in(forms()).tests();
        }

        @TestFactory
        Stream<DynamicNode> errorsInEnglish() throws IOException {
            return Submissions.in(forms()).in(Language.ENGLISH).tests();
        }

        @TestFactory
        Stream<DynamicNode> everything() throws IOException {
            return Submissions.in(forms())
                    .failingAt(Severity.INFO)
                    .under(Profile.standard())
                    .tests();
        }

        @TestFactory
        Stream<DynamicNode> anotherValidator() throws IOException {
            return Submissions.in(forms().resolve("sub/不平.json"))
                    .validatedBy(TableValidator.builder()
                            .withoutRule("funding-total-mismatch")
                            .build())
                    .tests();
        }

        @TestFactory
        Stream<DynamicNode> nothing() throws IOException {
            return Submissions.in(folder).tests();
        }

        private Path forms() throws IOException {
            Files.writeString(folder.resolve("平.json"), TABLE.formatted("灌区维修", 10));
            Files.writeString(folder.resolve("坏.json"), "{\"kind\": ");
            Files.writeString(folder.resolve("注.log"), "not a form");
            Path sub = Files.createDirectory(folder.resolve("sub"));
            Files.writeString(sub.resolve("不平.json"), TABLE.formatted("渠道清淤", 5));
            return folder;
        }
    }

    private static EngineExecutionResults run(String method) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectMethod(FormsOfAProject.class, method))
                .execute();
    }

    private static List<String> failures(EngineExecutionResults results) {
        return results.testEvents().failed().stream()
                .map(event -> event.getTestDescriptor().getDisplayName() + ": "
                        + event.getRequiredPayload(TestExecutionResult.class)
                                .getThrowable()
                                .map(Throwable::getMessage)
                                .orElse(""))
                .toList();
    }

    @Test
    void aRuleThatReportsFailsWithMessagePlaceAndAdvice() {
        assertThat(failures(run("errors")))
                .anySatisfy(failure -> assertThat(failure)
                        .startsWith("funding-total-mismatch: 错误 · ")
                        .contains("40", "45", "50", "\n改法："))
                .noneMatch(failure -> failure.startsWith("quality-indicator-missing: 警告"));
    }

    @Test
    void aFileThatCannotBeReadFailsWithTheReadersMessage() {
        assertThat(failures(run("errors")))
                .anySatisfy(failure -> assertThat(failure).startsWith("可以读取: ").contains("坏.json"));
    }

    @Test
    void everyFileIsAContainerAndEveryTableInIt() {
        run("errors")
                .containerEvents()
                .assertThatEvents()
                .haveExactly(1, event(container(), displayName("平.json"), finishedSuccessfully()))
                .haveExactly(1, event(container(), displayName("sub/不平.json"), finishedSuccessfully()))
                .haveExactly(1, event(container(), displayName("渠道清淤"), finishedSuccessfully()))
                .doNotHave(event(container(), displayName("注.log")));
    }

    @Test
    void messagesComeInEnglishToo() {
        assertThat(failures(run("errorsInEnglish")))
                .anySatisfy(failure -> assertThat(failure)
                        .startsWith("funding-total-mismatch: error · ")
                        .contains("\nAdvice: "))
                .anySatisfy(failure -> assertThat(failure).startsWith("can be read: "));
    }

    @Test
    void aLowerThresholdFailsAtMore() {
        assertThat(failures(run("everything")))
                .hasSizeGreaterThan(failures(run("errors")).size());
    }

    @Test
    void aRuleThatIsLeftOutHasNoTest() {
        assertThat(failures(run("anotherValidator")))
                .noneMatch(failure -> failure.startsWith("funding-total-mismatch"));
    }

    @Test
    void aFolderWithoutFormsFails() {
        assertThat(failures(run("nothing")))
                .singleElement()
                .satisfies(failure -> assertThat(failure).startsWith("可以读取: "));
    }
}
