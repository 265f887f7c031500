package io.github.jixiao.compiler;

import io.github.jixiao.TableValidator;
import io.github.jixiao.ValidationReport;
import io.github.jixiao.pack.InvalidRulePackException;
import io.github.jixiao.pack.RulePack;
import io.github.jixiao.rule.RuleStatus;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.testing.SampleTables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes packs of rules. */
final class Packs {
    /** A condition that holds once for every table. */
    static final String EVERY_TABLE = "$table : ReviewedTable()";

    /** A consequence that reports what was found. */
    static final String REPORT = "findings.report($table, \"name\", $table.table().name());";

    /** A page. */
    static final String PAGE = """
        # 本局规则

        > 本局规则看到了“{name}”。

        **改法**：不用改。

        举例。

        # A rule of the bureau

        > The bureau's rule saw “{name}”.

        **Advice**: None.

        An example.

        # 示例 Examples
        """;

    /** A table on which built-in rules have something to say. */
    static final PerformanceTargetTable TABLE =
            SampleTables.project().toBuilder().indicators(List.of()).build();

    /** What is said about it without a pack. */
    static final ValidationReport WITHOUT_PACK = TableValidator.standard().validate(TABLE);

    private final Path folder;

    Packs(Path parent) {
        this.folder = parent.resolve("bureau");
    }

    /** The text of a rule in the file's eight-line head, its condition on line 12. */
    static String drl(String name, String condition, String consequence) {
        return """
            package local.bureau.form

            import io.github.jixiao.review.ReviewedTable
            import io.github.jixiao.compiler.Misdeeds

            global io.github.jixiao.finding.Findings findings

            rule "%s"
                @severity(WARNING)
                @aspect(FEASIBILITY)
            when
                %s
            then
                %s
            end
            """.formatted(name, condition, consequence);
    }

    Packs with(String name, String condition, String consequence) {
        return withFile(name + ".drl", drl(name, condition, consequence)).withFile(name + ".md", PAGE);
    }

    Packs withFile(String file, String text) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Packs without(String file) throws IOException {
        Files.delete(folder.resolve(file));
        return this;
    }

    RulePack load() throws InvalidRulePackException {
        return RulePack.load(folder);
    }

    /** The status of a rule in the first submission of a report. */
    static RuleStatus status(ValidationReport report, String rule) {
        return report.submissions()
                .get(0)
                .statuses()
                .filter(status -> status.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
