package io.github.jixiao.examples;

import io.github.jixiao.readers.SubmissionReader;
import io.github.jixiao.readers.json.SubmissionJsonWriter;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.Submission;
import io.github.jixiao.value.Money;
import io.github.jixiao.value.TargetValue.Quantitative;
import java.nio.file.Path;
import java.util.List;

/** What did the reader understand, box by box, and how do I hand it on as JSON? */
public final class SeeWhatTheReaderUnderstood {

    private SeeWhatTheReaderUnderstood() {}

    public static void main(String[] args) throws Exception {
        Submission submission = SubmissionReader.standard()
                .read(Path.of(args.length > 0 ? args[0] : "examples/submissions/02-营养午餐与校园安全.txt"));
        for (PerformanceTargetTable table : submission.tables()) {
            Entry<Money> total = table.funding().annual().total();
            // An amount that nobody stated is not 0 but UNSTATED, BLANK or UNREADABLE.
            System.out.println(table.name() + "  " + (total.isFilled() ? total.require() : total.presence()));
            for (Indicator indicator : table.indicators()) {
                if (indicator.target() instanceof Quantitative target) {
                    System.out.println("  " + indicator.type() + "  " + indicator.name() + "  " + target.text()
                            + "  →  " + target.number() + "  " + target.unit());
                }
            }
        }
        System.out.println(SubmissionJsonWriter.write(List.of(submission)));
    }
}
