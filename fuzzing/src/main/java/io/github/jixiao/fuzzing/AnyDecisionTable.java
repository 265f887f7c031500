package io.github.jixiao.fuzzing;

import io.github.jixiao.decisiontables.SpreadsheetReader;
import io.github.jixiao.pack.DecisionTable;
import io.github.jixiao.pack.InvalidRulePackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Any text is a decision table, each row of which is a rule or a broken one, or is refused. */
final class AnyDecisionTable implements Property {

    @Override
    public void check(byte[] input) throws IOException {
        Path file = Files.createTempFile("jixiao-fuzzing", ".csv");
        try {
            Files.write(file, input);
            DecisionTable table = new SpreadsheetReader().read(file);
            Violation.unless(!table.rules().isEmpty(), "neither rules nor a refusal");
            table.rules()
                    .forEach(rule -> Violation.unless(
                            (rule.body() == null) == (rule.fault() != null),
                            "neither ready nor broken: " + rule.source()));
        } catch (InvalidRulePackException e) {
            Violation.unless(!String.valueOf(e.getMessage()).isBlank(), "a refusal without words");
        } finally {
            Files.delete(file);
        }
    }
}
