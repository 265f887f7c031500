package io.github.jixiao.benchmarks;

import io.github.jixiao.benchmarks.Figure.Effort;
import io.github.jixiao.benchmarks.peers.PeersBenchmark;
import java.util.List;

/** Eleven checks by other means. */
final class PeerFigures {
    private static final String JIXIAO = "jixiao";
    private static final String FROM_TEXT = "jixiaoFromText";

    private PeerFigures() {}

    static String measure() {
        List<String> engines = List.of(JIXIAO, "predicates", "easyRules", "evrete");
        List<String> schemas = List.of(FROM_TEXT, "jsonSchemaFromText", "schematronFromText");
        return table("from the table in memory", JIXIAO, engines) + "\n" + table("from its text", FROM_TEXT, schemas);
    }

    private static String table(String start, String own, List<String> methods) {
        List<Figure> figures = Figure.of(PeersBenchmark.class, Effort.QUICK, methods);
        double reference = Figure.find(figures, own).microseconds();
        Table table = new Table(start, "µs", "KB", "this library / it");
        for (String method : methods) {
            Figure figure = Figure.find(figures, method);
            table.row(method, figure.microseconds(), figure.kilobytes(), reference / figure.microseconds());
        }
        return table.toString();
    }
}
