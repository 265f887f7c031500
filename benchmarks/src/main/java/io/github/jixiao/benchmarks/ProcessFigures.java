package io.github.jixiao.benchmarks;

import io.github.jixiao.benchmarks.processes.ColdStart;
import io.github.jixiao.benchmarks.processes.Folders;
import io.github.jixiao.benchmarks.processes.Streams;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Whole processes. */
final class ProcessFigures {

    private ProcessFigures() {}

    static String coldStart(Path application, Path launcher, Path folder) throws IOException {
        Map<String, Double> seconds = ColdStart.measure(application, launcher, folder);
        double handWritten = seconds.getOrDefault("JSON: hand-written", Double.NaN);
        double poi = seconds.getOrDefault("docx: POI prints the tables", Double.NaN);
        Table table = new Table("process", "median, ms", "ratio");
        seconds.forEach((name, median) -> table.row(
                name,
                median * 1000,
                name.startsWith("JSON")
                        ? Table.shown(median / handWritten)
                        : name.startsWith("docx") ? Table.shown(median / poi) : ""));
        return table.toString();
    }

    static String streams(Path application, Path folder) throws IOException {
        Streams streams = new Streams(application, folder);
        Table table = new Table("JSON Lines, ten indicators a table", "tables a second", "ratio");
        double shortOnOne = streams.seconds(Streams.SHORT, 1);
        double shortOnTwo = streams.seconds(Streams.SHORT, 2);
        table.row("100,000 tables, `--threads 1`", Streams.SHORT / shortOnOne, 1.0);
        table.row("100,000 tables, `--threads 2`", Streams.SHORT / shortOnTwo, shortOnOne / shortOnTwo);
        double restOnOne = streams.seconds(Streams.MIDDLE, 1) - shortOnOne;
        double restOnTwo = streams.seconds(Streams.MIDDLE, 2) - shortOnTwo;
        int rest = Streams.MIDDLE - Streams.SHORT;
        table.row("the next 300,000, `--threads 1`", rest / restOnOne, 1.0);
        table.row("the next 300,000, `--threads 2`", rest / restOnTwo, restOnOne / restOnTwo);
        double few = streams.packedRate(Streams.SHORT);
        double many = streams.packedRate(Streams.LONG);
        table.row("100,000 tables, `.jsonl.gz`, `-Xmx256m`", few, 1.0);
        table.row("1,000,000 tables, `.jsonl.gz`, `-Xmx256m`", many, many / few);
        return table.toString();
    }

    static String folders(Path application, Path folder) throws IOException {
        Folders folders = new Folders(application, folder);
        double walk = folders.walk(1000);
        double thousand = folders.check(1000);
        double tenThousand = folders.check(10_000);
        return new Table("folder of .docx, two threads, `-Xmx512m`", "seconds", "ratio")
                .row("1,000: POI opens and walks them", walk, 1.0)
                .row("1,000: read, checked, JSON report", thousand, thousand / walk)
                .row("10,000: read, checked, JSON report", tenThousand, tenThousand / (10 * walk))
                .toString();
    }
}
