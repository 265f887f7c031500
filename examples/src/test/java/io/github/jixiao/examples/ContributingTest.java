package io.github.jixiao.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.TableValidator;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.pack.RulePack;
import io.github.jixiao.readers.SubmissionReader;
import io.github.jixiao.table.Submission;
import io.github.jixiao.testing.PackVerifier;
import io.github.jixiao.testing.PageExample;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The five steps of CONTRIBUTING.md: its listings are the files it names, and whoever follows it has a rule that works. */
class ContributingTest {
    private static final Path DOCUMENT = Path.of("CONTRIBUTING.md");
    private static final Path TWINS = Path.of("rules/src/test/java/io/github/jixiao/rules/twin");
    private static final Path FORMS = Path.of("examples/submissions");
    private static final Pattern RULE_FILE = Pattern.compile("`(rules/src/main/resources/\\S+\\.drl)`");
    private static final Pattern CHECK = Pattern.compile("\\./jixiao (check --only-rule (\\S+) (\\S+))");
    private static final Pattern MODULES = Pattern.compile("-pl (\\S+)");
    private static final Pattern FORMATTING = Pattern.compile("spotless:apply -pl (\\S+)");
    private static final Pattern MODULE = Pattern.compile("<module>(\\S+)</module>");
    private static final String RULE = "rate-above-100-percent";
    private static final String NEW_RULE = "rate-past-its-end";

    @Test
    void theConditionIsThatOfTheRule() throws IOException {
        assertThat(ruleFile()).content().isEqualTo(condition());
    }

    @Test
    void theExampleStandsOnTheRulesPage() throws IOException {
        assertThat(page())
                .content()
                .contains(listing(listing -> listing.language().equals("json")));
    }

    @Test
    void theTwinIsTheOneTheBuildRuns() throws IOException {
        String twin = withoutIndentation(listing(text -> text.text().startsWith("private static void")));
        List<String> sources = new ArrayList<>();
        try (Stream<Path> files = Files.list(TWINS)) {
            for (Path file : files.toList()) {
                sources.add(withoutIndentation(Files.readString(file)));
            }
        }

        assertThat(sources).anyMatch(source -> source.contains(twin));
    }

    @Test
    void aRuleMadeOfTheListingsKeepsToItsPage(@TempDir Path folder) throws Exception {
        PackVerifier pack = PackVerifier.of(newRule(folder));
        List<PageExample> examples = pack.examples().toList();

        assertThat(pack.rules()).hasSize(1);
        assertThat(examples).hasSizeGreaterThan(1);
        for (PageExample example : examples) {
            pack.verify(example);
        }
    }

    @Test
    void aRuleMadeOfTheListingsSaysOfRealFormsWhatTheRuleSays(@TempDir Path folder) throws Exception {
        TableValidator validator = TableValidator.builder()
                .rulePack(newRule(folder))
                .onlyRule(RULE)
                .onlyRule(NEW_RULE)
                .build();
        List<Finding> findings = new ArrayList<>();
        try (Stream<Path> forms = Files.list(FORMS)) {
            for (Path form :
                    forms.filter(file -> !file.toString().endsWith(".jsonl")).toList()) {
                for (Submission submission : SubmissionReader.standard().readAll(form)) {
                    findings.addAll(validator.validate(submission).findings());
                }
            }
        }

        assertThat(messages(findings, NEW_RULE)).isNotEmpty().isEqualTo(messages(findings, RULE));
    }

    @Test
    void theCommandOfTheLastStepRunsTheRule() throws Exception {
        MatchResult command =
                CHECK.matcher(Files.readString(DOCUMENT)).results().findFirst().orElseThrow();

        assertThat(command.group(2)).isEqualTo(RULE);
        assertThat(Path.of(command.group(3))).isEqualTo(FORMS);
        assertThat(Listing.output(List.of(command.group(1).split(" ")))).contains(RULE);
    }

    @Test
    void everyModuleThatACommandNamesIsThere() throws IOException {
        assertThat(MODULES.matcher(Files.readString(DOCUMENT))
                        .results()
                        .flatMap(match -> Stream.of(match.group(1).split(","))))
                .hasSizeGreaterThan(5)
                .allSatisfy(module -> assertThat(Path.of(module, "pom.xml")).exists());
    }

    @Test
    void everyModuleThatIsHeldToTheFormatIsFormatted() throws IOException {
        Matcher command = FORMATTING.matcher(Files.readString(DOCUMENT));
        assertThat(command.find()).isTrue();

        List<String> formatted = MODULE.matcher(Files.readString(Path.of("pom.xml")))
                .results()
                .map(match -> match.group(1))
                .filter(ContributingTest::takesTheFormatFromTheParent)
                .toList();
        assertThat(command.group(1).split(",")).containsExactlyInAnyOrderElementsOf(formatted);
    }

    private static boolean takesTheFormatFromTheParent(String module) {
        try {
            return Files.readString(Path.of(module, "pom.xml")).contains("<artifactId>jixiao-parent</artifactId>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RulePack newRule(Path folder) throws Exception {
        Path section = Files.createDirectories(folder.resolve("target-value"));
        Files.writeString(
                section.resolve(NEW_RULE + ".drl"),
                condition()
                        .replace("package io.github.jixiao.rules", "package local")
                        .replace(RULE, NEW_RULE));
        Files.copy(page(), section.resolve(NEW_RULE + ".md"));
        return RulePack.load(folder);
    }

    private static Path ruleFile() throws IOException {
        return RULE_FILE
                .matcher(Files.readString(DOCUMENT))
                .results()
                .map(match -> Path.of(match.group(1)))
                .findFirst()
                .orElseThrow();
    }

    private static Path page() throws IOException {
        return ruleFile().resolveSibling(RULE + ".md");
    }

    private static String condition() throws IOException {
        return listing(listing -> listing.text().startsWith("package io.github.jixiao.rules"));
    }

    private static String listing(Predicate<Listing> wanted) throws IOException {
        return Listing.in(DOCUMENT).stream()
                .filter(wanted)
                .map(Listing::text)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> messages(List<Finding> findings, String rule) {
        return findings.stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::message)
                .toList();
    }

    private static String withoutIndentation(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n"));
    }
}
