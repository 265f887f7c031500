package io.github.jixiao.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.TableValidator;
import io.github.jixiao.readers.json.SubmissionJsonReader;
import io.github.jixiao.rule.Profile;
import io.github.jixiao.rule.RuleInfo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents show is what the tool does. */
class DocumentsTest {
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)[^)]*\\)");
    private static final Path PROGRAM = Path.of("examples/src/main/java/io/github/jixiao/examples/ReadAFile.java");

    static List<Path> documents() throws IOException {
        try (Stream<Path> root = Files.list(Path.of(""));
                Stream<Path> docs = Files.list(Path.of("docs"))) {
            return Stream.concat(root, docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    static List<Listing> sessions() throws IOException {
        List<Listing> sessions = new ArrayList<>();
        for (Path document : documents()) {
            Listing.in(document).stream().filter(Listing::isSession).forEach(sessions::add);
        }
        return sessions;
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void theCommandPrintsWhatTheDocumentShows(Listing session) throws Exception {
        assertThat(Listing.output(session.arguments())).isEqualTo(session.printed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void aReadmeBeginsWithAFinding(String readme) throws Exception {
        assertThat(Listing.in(Path.of(readme)).get(0).isSession()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void theJavaOfAReadmeIsThatOfAProgramTheBuildRuns(String readme) throws Exception {
        List<Listing> java = Listing.in(Path.of(readme)).stream()
                .filter(listing -> listing.language().equals("java"))
                .toList();

        assertThat(java).hasSize(1);
        assertThat(java.get(0).text().lines()).hasSizeLessThanOrEqualTo(7);
        assertThat(Files.readString(PROGRAM))
                .contains(java.get(0).text().replace("ENGLISH", "CHINESE").indent(8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void theFiguresOfAReadmeAreRight(String readme) throws Exception {
        long forms;
        try (Stream<Path> files = Files.list(Path.of("examples/submissions"))) {
            forms = files.count();
        }
        assertThat(Files.readString(Path.of(readme)))
                .containsPattern("\\b" + TableValidator.standard().rules().size() + " (rules|条规则)")
                .containsPattern("\\b" + forms + " (files|份材料)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/profiles.md", "docs/profiles.zh-CN.md"})
    void theProfilesOfAPageAreFilesTheUserHas(String page) throws Exception {
        List<String> shown = Listing.in(Path.of(page)).stream()
                .filter(listing -> listing.language().equals("yaml"))
                .map(Listing::text)
                .toList();

        assertThat(shown)
                .containsExactly(
                        Files.readString(Path.of("examples/profiles/bureau.yaml")),
                        Files.readString(Path.of("examples/profiles/city.yaml")));
    }

    @ParameterizedTest
    @CsvSource({
        "decision-tables, csv, examples/decision-tables/bureau.csv",
        "rule-packs, drl, examples/rules/satisfaction/satisfaction-target-too-round.drl",
        "rule-packs, markdown, examples/rules/satisfaction/satisfaction-target-too-round.md",
    })
    void theRulesOfAPageAreFilesTheUserHas(String page, String language, String file) throws Exception {
        String text = Files.readString(Path.of(file)).replace("\uFEFF", "");

        assertThat(Path.of("docs", page + ".md")).content().contains("```" + language + "\n" + text + "```");
        assertThat(Path.of("docs", page + ".zh-CN.md")).content().contains("```" + language + "\n" + text + "```");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs/exchange-format.md", "docs/exchange-format.zh-CN.md"})
    void theTablesOfTheFormatsPageCanBeRead(String page) throws Exception {
        List<Listing> tables = Listing.in(Path.of(page)).stream()
                .filter(listing -> listing.language().equals("json"))
                .toList();

        assertThat(tables).isNotEmpty();
        for (Listing table : tables) {
            assertThat(SubmissionJsonReader.read("a.json", table.text().getBytes(StandardCharsets.UTF_8)))
                    .hasSize(1);
        }
    }

    @Test
    void theChangelogNamesEveryRule() throws Exception {
        TableValidator thorough =
                TableValidator.builder().profile(Profile.thorough()).build();

        assertThat(Files.readString(Path.of("CHANGELOG.md")))
                .contains(thorough.rules().stream()
                        .map(RuleInfo::id)
                        .map(id -> "`" + id + "`")
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyLinkLeadsSomewhere(Path document) throws Exception {
        assertThat(LINK.matcher(Files.readString(document)).results().map((MatchResult link) -> link.group(1)))
                .allSatisfy(link -> assertThat(document.resolveSibling(link)).exists());
    }
}
