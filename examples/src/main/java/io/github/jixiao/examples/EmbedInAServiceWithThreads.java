package io.github.jixiao.examples;

import io.github.jixiao.TableValidator;
import io.github.jixiao.ValidationReport;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.readers.json.SubmissionJsonReader;
import java.nio.charset.StandardCharsets;
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
                .mapToObj(number -> (Callable<ValidationReport>) () -> answer(number, body(number)))
                .toList();

        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            int returned = 0;
            for (Future<ValidationReport> answer : threads.invokeAll(requests)) {
                if (answer.get().hasAtLeast(Severity.ERROR)) {
                    returned++;
                }
            }
            System.out.println("收到 " + requests.size() + " 张表，因资金不平衡退回 " + returned + " 张");
        } finally {
            threads.shutdown();
        }
    }

    private static ValidationReport answer(int number, byte[] body) throws Exception {
        return VALIDATOR.validate(
                SubmissionJsonReader.read("request-" + number, body).get(0));
    }

    /** A request such as a service receives; in every fourth one the parts do not add up to the total. */
    private static byte[] body(int number) {
        int otherFunds = number % 4 == 0 ? 5 : 10;
        return """
                {"kind": "PROJECT", "fiscalYear": 2026, "projectName": "第%d号灌区维修", "implementingUnit": "柳泉县水利局",
                 "objectives": {"annual": "维修渠道3公里，受益农户达到200户。"},
                 "funding": {"statedUnit": "万元", "annual": {"total": 50, "fiscalAppropriation": 40, "otherFunds": %d}},
                 "indicators": [
                   {"type": "QUANTITY", "name": "维修渠道长度", "target": "≥3公里"},
                   {"type": "QUALITY", "name": "工程验收合格率", "target": "≥98%%"},
                   {"type": "SOCIAL_BENEFIT", "name": "受益农户数", "target": "≥200户"}]}
                """.formatted(number, otherFunds).getBytes(StandardCharsets.UTF_8);
    }
}
