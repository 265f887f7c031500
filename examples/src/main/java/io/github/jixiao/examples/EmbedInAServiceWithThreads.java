package io.github.jixiao.examples;

import io.github.jixiao.TableValidator;
import io.github.jixiao.ValidationReport;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.TableKind;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** How do I check tables from many requests at once? Build one validator, keep it, and share it. */
public final class EmbedInAServiceWithThreads {
    private static final TableValidator VALIDATOR = TableValidator.standard();

    private EmbedInAServiceWithThreads() {}

    public static void main(String[] args) throws Exception {
        List<Callable<ValidationReport>> requests = IntStream.rangeClosed(1, 200)
                .mapToObj(number -> (Callable<ValidationReport>) () -> VALIDATOR.validate(request(number)))
                .toList();

        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            int accepted = 0;
            for (Future<ValidationReport> answer : threads.invokeAll(requests)) {
                ValidationReport report = answer.get();
                if (report.isComplete() && !report.hasAtLeast(Severity.ERROR)) {
                    accepted++;
                }
            }
            System.out.println("收到 " + requests.size() + " 张表，可以受理 " + accepted + " 张");
        } finally {
            threads.shutdown();
        }
    }

    private static PerformanceTargetTable request(int number) {
        return PerformanceTargetTable.builder(TableKind.PROJECT)
                .projectName(Entry.of("第 " + number + " 号项目"))
                .build();
    }
}
