package io.github.jixiao.decisiontables;

import io.github.jixiao.TableValidator;
import io.github.jixiao.ValidationReport;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.pack.InvalidRulePackException;
import io.github.jixiao.pack.RulePack;
import io.github.jixiao.rule.RuleInfo;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.testing.SampleTables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Decision tables written for one test. */
final class Tables {
    private final Path folder;

    Tables(Path folder) {
        this.folder = folder;
    }

    /** A table of one sheet. */
    RulePack csv(String sheet, String head, String... rows) throws InvalidRulePackException {
        return csv(sheet + "\n" + head + "\n" + String.join("\n", rows) + "\n");
    }

    RulePack csv(String text) throws InvalidRulePackException {
        try {
            return RulePack.load(Files.writeString(folder.resolve("bureau.csv"), text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the rules of a table, and no others, find on the clean table with other indicators. */
    static List<Finding> findings(RulePack pack, Indicator... indicators) {
        return findings(
                pack,
                SampleTables.project().toBuilder()
                        .indicators(List.of(indicators))
                        .build());
    }

    static List<Finding> findings(RulePack pack, PerformanceTargetTable table) {
        ValidationReport report =
                TableValidator.builder().rulePack(pack).build().validate(table);
        return report.findings().stream()
                .filter(finding -> rules(pack).contains(finding.rule()))
                .toList();
    }

    /** The names of the table's rules, in order. */
    static List<String> rules(RulePack pack) {
        return pack.rules().stream().map(rule -> rule.info().id()).toList();
    }

    static RuleInfo only(RulePack pack) {
        return pack.rules().get(0).info();
    }
}
