package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.TableValidator;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.readers.SubmissionReader;
import io.github.jixiao.rule.Profile;
import io.github.jixiao.rule.RuleInfo;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What the thorough rules say about real published documents has been read and is right; nobody is accused without a reason. */
@EnabledIf("samplesArePresent")
class SampleThoroughReviewTest {
    private static final Path SAMPLES = Path.of("..", "..", "shared", "samples");

    /** Every warning of the thorough rules by document, table and rule, with the reason why a reviewer would raise it. */
    private static final Map<String, String> DEFENDED = Map.ofEntries(
            Map.entry(
                    "000-T1 objective-figure-without-indicator",
                    "the objective speaks of 4 times and the text of 80 people, and no indicator has either"),
            Map.entry("000-T1 narrative-versions-differ", "the overview lists a fifth task that the content drops"),
            Map.entry("000-T1 indicator-name-overlaps", "one benefit's name holds the whole of another's"),
            Map.entry(
                    "000-T2 objective-figure-without-indicator",
                    "two people, 35 and 5 inspections are promised and none is measured"),
            Map.entry("000-T2 narrative-versions-differ", "one task is worded in three ways"),
            Map.entry(
                    "001-T1 objective-figure-without-indicator", "sixteen units of the county level are not measured"),
            Map.entry("002-T1 basic-expenditure-in-project", "welfare for staff is basic expenditure"),
            Map.entry("003-T1 ecological-indicator-unrelated", "the same ecological row stands in two office projects"),
            Map.entry("003-T2 ecological-indicator-unrelated", "the same ecological row stands in two office projects"),
            Map.entry(
                    "004-T5 objective-figure-without-indicator", "four trainings are promised, one indicator measures"),
            Map.entry("004-T6 text-belongs-to-another-project", "the note speaks of the work of another table"),
            Map.entry("004 projects-overlap", "two projects share name, objective, remarks and output"),
            Map.entry(
                    "004 same-fact-differs-between-tables",
                    "76 organisations in one table are 77 in another; one meeting in one is two in another"));

    private static final Set<String> WARNINGS = new TreeSet<>();
    private static final Set<String> ERRORS = new TreeSet<>();

    static boolean samplesArePresent() {
        return Files.isDirectory(SAMPLES);
    }

    @BeforeAll
    static void reviewEverySample() throws Exception {
        TableValidator validator =
                TableValidator.builder().profile(Profile.thorough()).build();
        Set<String> secondPack = validator.rules().stream()
                .filter(rule -> !rule.ruleSet().equals("standard"))
                .map(RuleInfo::id)
                .collect(Collectors.toSet());
        List<Path> seeds;
        try (Stream<Path> files = Files.list(SAMPLES.resolve("seeds"))) {
            seeds = files.sorted().toList();
        }
        for (Path seed : seeds) {
            String document = seed.getFileName().toString().substring(0, 3);
            for (Finding finding :
                    validator.validate(SubmissionReader.standard().read(seed)).findings()) {
                if (secondPack.contains(finding.rule()) && finding.severity() != Severity.INFO) {
                    String place = finding.table() == null ? document : document + "-T" + finding.table();
                    (finding.severity() == Severity.ERROR ? ERRORS : WARNINGS).add(place + " " + finding.rule());
                }
            }
        }
    }

    @Test
    void theThoroughRulesKnowNoError() {
        assertThat(ERRORS).isEmpty();
    }

    @Test
    void everyWarningOfTheThoroughRulesIsDefended() {
        assertThat(WARNINGS).isSubsetOf(DEFENDED.keySet());
    }

    @Test
    void everyDefenceIsStillNeeded() {
        assertThat(DEFENDED.keySet()).isSubsetOf(WARNINGS);
    }
}
