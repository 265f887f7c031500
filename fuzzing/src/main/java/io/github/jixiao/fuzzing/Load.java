package io.github.jixiao.fuzzing;

import com.sun.management.UnixOperatingSystemMXBean;
import io.github.jixiao.TableValidator;
import io.github.jixiao.ValidationReport;
import io.github.jixiao.readers.Limit;
import io.github.jixiao.readers.ReadingLimits;
import io.github.jixiao.readers.SubmissionReader;
import io.github.jixiao.readers.json.StreamedSubmission;
import io.github.jixiao.readers.json.StreamedSubmission.Unreadable;
import io.github.jixiao.reports.ReportFormat;
import io.github.jixiao.reports.ReportOptions;
import io.github.jixiao.value.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Reads, checks and reports documents of every kind on a few threads, again and again. Prints once a minute how many were dealt with and what
 * the process holds on to, and fails if any verdict is not, byte for byte, the one that the document had at first.
 */
public final class Load {
    private static final List<ReportFormat> FORMATS = List.of(ReportFormat.JSON, ReportFormat.HTML, ReportFormat.TEXT);
    private static final int MEGABYTE = 1 << 20;

    private final SubmissionReader reader =
            SubmissionReader.within(ReadingLimits.standard().with(Limit.SECONDS, 3600));
    private final TableValidator validator = TableValidator.standard();
    private final List<byte[]> documents;
    private final List<byte[]> verdicts;
    private final AtomicLong done = new AtomicLong();

    private Load(List<byte[]> documents) throws IOException {
        this.documents = documents;
        byte[][] first = new byte[documents.size()][];
        for (int number = 0; number < first.length; number++) {
            first[number] = verdict(documents.get(number));
        }
        this.verdicts = List.of(first);
    }

    /**
     * Runs for a time.
     *
     * @param arguments the project's folder, minutes, threads
     */
    public static void main(String[] arguments) throws Exception {
        Load load = new Load(Seeds.in(Path.of(arguments[0])).getOrDefault(FuzzTarget.FILE, List.of()));
        load.run(Duration.ofMinutes(Long.parseLong(arguments[1])), Integer.parseInt(arguments[2]));
    }

    private void run(Duration time, int threads) throws InterruptedException {
        long start = System.nanoTime();
        long end = start + time.toNanos();
        CompletableFuture<?>[] workers = new CompletableFuture<?>[threads];
        Arrays.setAll(workers, worker -> CompletableFuture.runAsync(() -> work(worker, end)));
        CompletableFuture<Void> all = CompletableFuture.allOf(workers);
        while (!all.isDone()) {
            Thread.sleep(Duration.ofMinutes(1).toMillis());
            tell(Duration.ofNanos(System.nanoTime() - start));
        }
        all.join();
    }

    private void work(int worker, long end) {
        for (int turn = worker; System.nanoTime() < end; turn++) {
            int number = turn * 7 % documents.size();
            try {
                Violation.unless(
                        Arrays.equals(verdict(documents.get(number)), verdicts.get(number)),
                        "another verdict on document " + number);
            } catch (IOException e) {
                throw new Violation("document " + number, e);
            }
            done.incrementAndGet();
        }
    }

    private byte[] verdict(byte[] document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (StreamedSubmission each : reader.readEach("a", document)) {
            if (each instanceof Unreadable unreadable) {
                String reason = unreadable.failure().describe("a", Language.CHINESE);
                bytes.writeBytes(reason.getBytes(StandardCharsets.UTF_8));
            } else if (each instanceof StreamedSubmission.Read read) {
                ValidationReport report = validator.validate(read.submission());
                for (ReportFormat format : FORMATS) {
                    format.writer().write(report, ReportOptions.STANDARD, bytes);
                }
            }
        }
        return bytes.toByteArray();
    }

    private void tell(Duration elapsed) {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        long heap = (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
        boolean counted = ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean;
        long descriptors = counted
                ? ((UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getOpenFileDescriptorCount()
                : -1;
        System.out.printf(
                Locale.ROOT,
                "%d min: %d documents, %d MB of heap, %d descriptors%n",
                elapsed.toMinutes(),
                done.get(),
                heap,
                descriptors);
    }
}
