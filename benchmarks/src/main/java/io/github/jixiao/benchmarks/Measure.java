package io.github.jixiao.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Measures everything, or the parts named, and writes the figures into {@code docs/performance.md}. */
public final class Measure {
    private final Path document;
    private final Map<String, Measurement> parts = new LinkedHashMap<>();

    /** What one part of the document is made of. */
    private interface Measurement {
        String measure() throws IOException;
    }

    private Measure(Path root, Path folder) {
        Path application = root.resolve("cli").resolve("target").resolve("jixiao");
        this.document = root.resolve("docs").resolve("performance.md");
        parts.put("machine", Measure::machine);
        parts.put("rule-set", RuleSetFigures::measure);
        parts.put("peers", PeerFigures::measure);
        parts.put("cold-start", () -> ProcessFigures.coldStart(application, root.resolve("jixiao"), folder));
        parts.put("streams", () -> ProcessFigures.streams(application, folder));
        parts.put("folders", () -> ProcessFigures.folders(application, folder));
        parts.put("reading", DocumentFigures::reading);
        parts.put("reports", DocumentFigures::reports);
    }

    /**
     * Measures.
     *
     * @param arguments the folder of the checkout, and the parts wanted, parted by commas; all without any
     */
    public static void main(String[] arguments) throws IOException {
        List<String> wanted = arguments.length < 2 ? List.of() : List.of(arguments[1].split(",", -1));
        Path folder = Files.createTempDirectory("jixiao-benchmarks");
        try {
            new Measure(Path.of(arguments[0]).toAbsolutePath().normalize(), folder).run(wanted);
        } finally {
            delete(folder);
        }
    }

    private void run(List<String> wanted) throws IOException {
        for (Map.Entry<String, Measurement> part : parts.entrySet()) {
            if (wanted.isEmpty() || wanted.contains(part.getKey())) {
                System.out.println("== " + part.getKey());
                String figures = part.getValue().measure();
                System.out.println(figures);
                write(part.getKey(), figures);
            }
        }
    }

    private void write(String part, String figures) throws IOException {
        String start = "<!-- measured: " + part + " -->";
        String end = "<!-- end -->";
        Matcher place = Pattern.compile(Pattern.quote(start) + ".*?" + Pattern.quote(end), Pattern.DOTALL)
                .matcher(Files.readString(document));
        String text = start + "\n" + figures.strip() + "\n" + end;
        Files.writeString(document, place.replaceFirst(Matcher.quoteReplacement(text)));
    }

    private static String machine() {
        return "Java %s (%s), %s %s, %d processors, %s."
                .formatted(
                        System.getProperty("java.vm.version"),
                        System.getProperty("java.vm.name"),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.getRuntime().availableProcessors(),
                        LocalDate.now(ZoneOffset.UTC));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
