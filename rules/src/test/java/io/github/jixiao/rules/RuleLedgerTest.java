package io.github.jixiao.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A rule does not change unnoticed: its file, its page with the examples, and its entry in the changelog change together.
 *
 * <p>The ledger holds a digest of each rule and of its page. {@code -Drules.record} writes it anew, and refuses where page or changelog were
 * forgotten; {@code -Drules.record=same} says that rules were only rewritten and report what they did before.
 */
class RuleLedgerTest {
    private static final Path LEDGER = Path.of("src/test/resources/io/github/jixiao/rules/rule-ledger.txt");
    private static final String HOW = """
            A rule changed. Whoever keeps a baseline must learn of it:
            1. say on its page what it reports now, and add the example that shows it;
            2. name the rule in CHANGELOG.md, under Unreleased, Rules;
            3. mvn -pl rules -am test -Dtest='Rule*Test' -Dsurefire.failIfNoSpecifiedTests=false -Drules.record
            If it was only rewritten and reports what it did before: -Drules.record=same""";

    @Test
    void everyRuleIsAsTheLedgerKnowsIt() throws IOException {
        Map<String, LedgerEntry> now = DrlFile.all()
                .map(LedgerEntry::of)
                .collect(Collectors.toMap(LedgerEntry::rule, entry -> entry, (a, b) -> a, TreeMap::new));
        String record = System.getProperty("rules.record");
        if (record != null) {
            if (!record.equals("same")) {
                assertThat(forgotten(now, read())).isEmpty();
            }
            Files.write(LEDGER, now.values().stream().map(LedgerEntry::line).toList());
        }

        assertThat(read().values()).as(HOW).containsExactlyElementsOf(now.values());
    }

    @Test
    void aChangedRuleWithoutPageOrChangelogIsRefused() {
        LedgerEntry before = new LedgerEntry("some-rule", "1", "1");

        assertThat(forgotten(before, new LedgerEntry("some-rule", "2", "1"), "- `some-rule`"))
                .contains("some-rule: its page");
        assertThat(forgotten(before, new LedgerEntry("some-rule", "2", "2"), "- `other`"))
                .contains("some-rule: its entry");
        assertThat(forgotten(before, new LedgerEntry("some-rule", "2", "2"), "- `some-rule`"))
                .isEmpty();
        assertThat(forgotten(before, new LedgerEntry("some-rule", "1", "2"), ""))
                .isEmpty();
        assertThat(forgotten(null, new LedgerEntry("some-rule", "1", "1"), "")).contains("some-rule: its entry");
    }

    private static List<String> forgotten(Map<String, LedgerEntry> now, Map<String, LedgerEntry> before)
            throws IOException {
        String rules = unreleasedRules();
        List<String> forgotten = new ArrayList<>();
        now.forEach((rule, entry) -> {
            String fault = forgotten(before.get(rule), entry, rules);
            if (!fault.isEmpty()) {
                forgotten.add(fault);
            }
        });
        before.keySet().stream()
                .filter(rule -> !now.containsKey(rule) && !rules.contains("`" + rule + "`"))
                .forEach(rule -> forgotten.add(rule + ": its entry in CHANGELOG.md that says it is gone"));
        return forgotten;
    }

    /** What was forgotten with the change of a rule; empty where nothing was. */
    private static String forgotten(@Nullable LedgerEntry before, LedgerEntry now, String changelog) {
        if (before != null && before.drl().equals(now.drl())) {
            return "";
        }
        if (before != null && before.page().equals(now.page())) {
            return now.rule() + ": its page, with an example of what it reports now";
        }
        return changelog.contains("`" + now.rule() + "`")
                ? ""
                : now.rule() + ": its entry in CHANGELOG.md, Unreleased, Rules";
    }

    private static String unreleasedRules() throws IOException {
        String changelog = Files.readString(Path.of("..", "CHANGELOG.md"));
        String unreleased = changelog.split("(?m)^## ", -1)[1];
        int rules = unreleased.indexOf("### Rules");
        return rules < 0 ? "" : unreleased.substring(rules).split("(?m)^### ", -1)[1];
    }

    private static Map<String, LedgerEntry> read() throws IOException {
        Map<String, LedgerEntry> entries = new TreeMap<>();
        if (Files.exists(LEDGER)) {
            for (String line : Files.readAllLines(LEDGER)) {
                LedgerEntry entry = LedgerEntry.read(line);
                entries.put(entry.rule(), entry);
            }
        }
        return entries;
    }
}
