package io.github.jixiao.junit;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.jixiao.Deadline;
import io.github.jixiao.ReadError;
import io.github.jixiao.SubmissionReport;
import io.github.jixiao.TableReport;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.readers.FileValidator;
import io.github.jixiao.readers.FoundFile;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.reports.ByTable;
import io.github.jixiao.reports.FindingPlaces;
import io.github.jixiao.reports.PlacedFinding;
import io.github.jixiao.rule.RuleStatus;
import io.github.jixiao.rule.RuleStatus.Outcome;
import io.github.jixiao.value.Bilingual;
import io.github.jixiao.value.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/** The tests of one file. */
final class FileTests {
    private static final Bilingual READABLE = Bilingual.of("可以读取", "can be read");
    private static final Bilingual ACROSS = Bilingual.of("整份材料", "the whole document");
    private static final Bilingual SILENT = Bilingual.of("其余规则没有发现问题", "the other rules found nothing");

    private final FileValidator validator;
    private final Severity threshold;
    private final Language language;
    private final FindingPlaces places;

    FileTests(FileValidator validator, Severity threshold, Language language) {
        this.validator = validator;
        this.threshold = threshold;
        this.language = language;
        this.places = new FindingPlaces(language);
    }

    /** Reads and reviews the file. */
    Stream<DynamicNode> of(FoundFile file) {
        UnreadableFileException failure = file.failure();
        if (failure != null) {
            return Stream.of(failing(
                    READABLE.in(language),
                    failure.asReadError(String.valueOf(file.path())).message(language)));
        }
        return validator.review(file.path(), Deadline.never()).stream().flatMap(this::of);
    }

    private Stream<DynamicNode> of(SubmissionReport submission) {
        List<DynamicNode> nodes = new ArrayList<>();
        for (ReadError error : submission.readErrors()) {
            nodes.add(failing(READABLE.in(language), error.message(language)));
        }
        ByTable<PlacedFinding> findings =
                ByTable.of(places.of(submission, submission.findings()), PlacedFinding::finding);
        for (TableReport table : submission.tables()) {
            nodes.add(container(table.name(), table.rules(), findings.of(table.index())));
        }
        if (!submission.rules().isEmpty()) {
            nodes.add(container(ACROSS.in(language), submission.rules(), findings.of(null)));
        }
        return nodes.stream();
    }

    private DynamicContainer container(String name, List<RuleStatus> rules, List<PlacedFinding> findings) {
        Map<String, List<PlacedFinding>> byRule = findings.stream()
                .collect(Collectors.groupingBy(
                        placed -> placed.finding().rule(), LinkedHashMap::new, Collectors.toList()));
        List<DynamicNode> tests = new ArrayList<>();
        byRule.forEach((rule, found) -> tests.add(dynamicTest(rule, () -> judge(found))));
        rules.stream()
                .filter(status -> status.outcome() == Outcome.BROKEN)
                .forEach(status -> tests.add(failing(status.rule(), String.valueOf(status.reason(language)))));
        tests.add(dynamicTest(SILENT.in(language), () -> {}));
        return dynamicContainer(name, tests);
    }

    private void judge(List<PlacedFinding> found) {
        String text = found.stream()
                .filter(placed -> placed.finding().severity().isAtLeast(threshold))
                .map(placed -> placed.text(language))
                .collect(Collectors.joining("\n\n"));
        if (!text.isEmpty()) {
            Assertions.fail(text);
        }
    }

    private static DynamicTest failing(String name, String message) {
        return dynamicTest(name, () -> Assertions.fail(message));
    }
}
