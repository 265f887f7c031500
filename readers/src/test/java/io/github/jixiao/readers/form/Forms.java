package io.github.jixiao.readers.form;

import io.github.jixiao.readers.SubmissionReader;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.Repair;
import io.github.jixiao.value.Money;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads forms written down in a test. */
public final class Forms {

    private Forms() {}

    /** Every table in a text. */
    public static List<PerformanceTargetTable> tables(String text) {
        try {
            return SubmissionReader.standard()
                    .read("form", text.getBytes(StandardCharsets.UTF_8))
                    .tables();
        } catch (UnreadableFileException e) {
            throw new AssertionError(e);
        }
    }

    /** The only table in a text. */
    public static PerformanceTargetTable table(String text) {
        List<PerformanceTargetTable> tables = tables(text);
        if (tables.size() != 1) {
            throw new AssertionError("one table expected, not " + tables.size());
        }
        return tables.get(0);
    }

    /** Each indicator as type, name and target, the medium term marked. */
    public static List<String> indicators(PerformanceTargetTable table) {
        return table.indicators().stream().map(Forms::words).toList();
    }

    private static String words(Indicator indicator) {
        String type = indicator.type() == null
                ? String.valueOf(indicator.category())
                : indicator.type().name();
        String term = indicator.term() == io.github.jixiao.table.Term.ANNUAL ? "" : " (medium term)";
        return type + " " + indicator.name() + " " + indicator.target().text() + term;
    }

    public static List<Repair.Kind> repairs(PerformanceTargetTable table) {
        return table.repairs().stream().map(Repair::kind).toList();
    }

    /** An amount as a number of 万元, or else what is known about the box. */
    public static String amount(Entry<Money> entry) {
        return entry.isFilled()
                ? entry.require().wanYuan().stripTrailingZeros().toPlainString()
                : entry.presence().name();
    }
}
