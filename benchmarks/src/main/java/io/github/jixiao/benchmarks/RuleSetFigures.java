package io.github.jixiao.benchmarks;

import io.github.jixiao.benchmarks.Figure.Effort;
import io.github.jixiao.benchmarks.rules.RuleSetBenchmark;
import java.util.List;

/** The rule set beside hand-written Java. */
final class RuleSetFigures {
    private static final List<String> BOTH = List.of("engine", "handWritten");
    private static final List<String> SIZES = List.of("10", "30", "200", "1000", "5000");

    private RuleSetFigures() {}

    static String measure() {
        List<Figure> figures =
                Figure.of(RuleSetBenchmark.class, Effort.CAREFUL, BOTH, "indicators=" + String.join(",", SIZES));
        Table table = new Table(
                "indicators", "rows", "engine, µs", "hand-written, µs", "ratio", "engine, KB", "hand-written, KB");
        for (String faulty : List.of("false", "true")) {
            for (String size : SIZES) {
                Figure engine = Figure.find(figures, "engine", "indicators=" + size, "faulty=" + faulty);
                Figure twin = Figure.find(figures, "handWritten", "indicators=" + size, "faulty=" + faulty);
                table.row(
                        size,
                        faulty.equals("true") ? "all faulty" : "clean",
                        engine.microseconds(),
                        twin.microseconds(),
                        engine.microseconds() / twin.microseconds(),
                        engine.kilobytes(),
                        twin.kilobytes());
            }
        }
        return table + "\n" + growth(figures) + threads();
    }

    private static String growth(List<Figure> figures) {
        Figure clean = Figure.find(figures, "engine", "indicators=30", "faulty=false");
        Figure faulty = Figure.find(figures, "engine", "indicators=30", "faulty=true");
        Figure few = Figure.find(figures, "engine", "indicators=200", "faulty=false");
        Figure many = Figure.find(figures, "engine", "indicators=1000", "faulty=false");
        Figure most = Figure.find(figures, "engine", "indicators=5000", "faulty=false");
        return new Table("growth", "ratio")
                        .row("every row faulty / clean, 30 indicators", faulty.microseconds() / clean.microseconds())
                        .row("1000 / 200 indicators", many.microseconds() / few.microseconds())
                        .row("5000 / 1000 indicators", most.microseconds() / many.microseconds())
                + "\n";
    }

    private static String threads() {
        List<String> engine = List.of("engine");
        String[] form = {"indicators=30", "faulty=false"};
        Figure one = Figure.of(RuleSetBenchmark.class, Effort.CAREFUL.with(1), engine, form)
                .get(0);
        Figure two = Figure.of(RuleSetBenchmark.class, Effort.CAREFUL.with(2), engine, form)
                .get(0);
        return new Table("threads", "tables a second", "ratio")
                .row("1", 1e6 / one.microseconds(), 1.0)
                .row("2", 2e6 / two.microseconds(), 2 * one.microseconds() / two.microseconds())
                .toString();
    }
}
