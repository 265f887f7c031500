package io.github.jixiao.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.TableValidator;
import io.github.jixiao.rule.Profile;
import io.github.jixiao.rule.RuleInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalogue in {@code docs/rules} says what the rules' own files say; {@code -Drules.record} writes it anew. */
class RuleCatalogueTest {
    private static final Path CATALOGUE = Path.of("..", "docs", "rules");
    private static final String HOW =
            "docs/rules is not what the rules say; write it anew with: mvn -pl rules -am test -Dtest=RuleCatalogueTest"
                    + " -Dsurefire.failIfNoSpecifiedTests=false -Drules.record";

    @Test
    void theCatalogueSaysWhatTheRulesSay() throws IOException {
        Map<String, String> pages = pages();
        if (System.getProperty("rules.record") != null) {
            record(pages);
        }

        assertThat(written()).as(HOW).containsExactlyEntriesOf(pages);
    }

    /** Every page by its name below the catalogue. */
    private static Map<String, String> pages() {
        List<RuleInfo> rules =
                TableValidator.builder().profile(Profile.thorough()).build().rules();
        Map<String, String> pages = new TreeMap<>();
        pages.put("index.md", CataloguePage.index(rules));
        rules.forEach(rule -> pages.put(rule.section() + "/" + rule.id() + ".md", CataloguePage.of(rule)));
        return pages;
    }

    private static Map<String, String> written() throws IOException {
        Map<String, String> written = new TreeMap<>();
        for (Path file : files()) {
            String name = CATALOGUE.relativize(file).toString().replace('\\', '/');
            written.put(name, Files.readString(file).replace("\r\n", "\n"));
        }
        return written;
    }

    private static List<Path> files() throws IOException {
        if (!Files.isDirectory(CATALOGUE)) {
            return List.of();
        }
        try (Stream<Path> tree = Files.walk(CATALOGUE)) {
            return tree.filter(Files::isRegularFile).toList();
        }
    }

    private static void record(Map<String, String> pages) throws IOException {
        for (Path file : files()) {
            Files.delete(file);
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Path file = CATALOGUE.resolve(page.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, page.getValue());
        }
    }
}
