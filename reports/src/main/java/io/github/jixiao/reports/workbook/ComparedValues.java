package io.github.jixiao.reports.workbook;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a form states beside what it should state, among the operands of a finding.
 *
 * @param stated what the form states; {@code null} where the rule compares nothing
 * @param expected what it should state; {@code null} where the rule expects no certain value
 */
record ComparedValues(@Nullable Object stated, @Nullable Object expected) {

    /** Operands that rules compare under other names than {@code stated} and {@code expected}. */
    private static final List<ComparedNames> PAIRS =
            List.of(new ComparedNames("sum", "expected"), new ComparedNames("sum", "budget"));

    static ComparedValues of(Map<String, ?> operands) {
        return PAIRS.stream()
                .filter(pair -> !operands.containsKey("stated") && pair.isIn(operands))
                .findFirst()
                .orElse(ComparedNames.USUAL)
                .in(operands);
    }

    private record ComparedNames(String stated, String expected) {
        private static final ComparedNames USUAL = new ComparedNames("stated", "expected");

        boolean isIn(Map<String, ?> operands) {
            return operands.containsKey(stated) && operands.containsKey(expected);
        }

        ComparedValues in(Map<String, ?> operands) {
            return new ComparedValues(operands.get(stated), operands.get(expected));
        }
    }
}
