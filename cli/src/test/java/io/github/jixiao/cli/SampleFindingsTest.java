package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.TableValidator;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.readers.SubmissionReader;
import io.github.jixiao.table.Submission;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real published documents: every fault a careful reviewer lists is reported where it stands, and nothing else is accused. */
@EnabledIf("samplesArePresent")
class SampleFindingsTest {
    private static final Path SAMPLES = Path.of("..", "..", "shared", "samples");

    /** Warnings beyond the reviewer's list, each with the reason why it is right: none so far. */
    private static final Map<String, Set<String>> DEFENDED = Map.of();

    private static JsonNode expected;
    private static Map<String, Set<String>> reported;

    static boolean samplesArePresent() {
        return Files.isDirectory(SAMPLES);
    }

    @BeforeAll
    static void reviewEverySample() throws Exception {
        expected = JsonMapper.shared().readTree(Files.readString(SAMPLES.resolve("expected-findings.json")));
        reported = new TreeMap<>();
        TableValidator validator = TableValidator.standard();
        try (Stream<Path> seeds = Files.list(SAMPLES.resolve("seeds"))) {
            for (Path seed : seeds.sorted().toList()) {
                Submission submission = SubmissionReader.standard().read(seed);
                String document = seed.getFileName().toString().substring(0, 3);
                for (Finding finding : validator.validate(submission).findings()) {
                    String place = finding.table() == null ? document : document + "-T" + finding.table();
                    reported.computeIfAbsent(place, unknown -> new TreeSet<>())
                            .add(finding.rule() + " " + finding.severity());
                }
            }
        }
    }

    @Test
    void everyExpectedRuleReportsOnItsTableWithItsSeverity() {
        List<String> missing = new ArrayList<>();
        expected.get("expected").properties().forEach(table -> {
            for (JsonNode finding : table.getValue()) {
                String rule = finding.get("rule").asString();
                String severity =
                        finding.has("severity") ? finding.get("severity").asString() : "";
                if (reported.getOrDefault(table.getKey(), Set.of()).stream()
                        .noneMatch(line -> line.startsWith(rule + " ") && line.endsWith(severity))) {
                    missing.add(table.getKey() + " " + rule + " " + severity);
                }
            }
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void nothingElseIsAnErrorOrWarning() {
        List<String> extra = new ArrayList<>();
        reported.forEach((place, lines) -> lines.stream()
                .filter(line -> !line.endsWith(" " + Severity.INFO))
                .filter(line -> !isExpected(place, line.substring(0, line.indexOf(' '))))
                .filter(line -> !DEFENDED.getOrDefault(place, Set.of()).contains(line))
                .forEach(line -> extra.add(place + " " + line)));
        assertThat(extra).isEmpty();
    }

    @Test
    void rulesWhoseArithmeticIsRightStaySilent() {
        List<String> silent = new ArrayList<>();
        expected.get("mustStaySilent").forEach(rule -> silent.add(rule.asString()));
        assertThat(reported.values().stream().flatMap(Set::stream).map(line -> line.substring(0, line.indexOf(' '))))
                .doesNotContainAnyElementsOf(silent);
    }

    private static boolean isExpected(String place, String rule) {
        JsonNode findings = expected.get("expected").get(place);
        if (findings != null) {
            for (JsonNode finding : findings) {
                if (finding.get("rule").asString().equals(rule)) {
                    return true;
                }
            }
        }
        return false;
    }
}
