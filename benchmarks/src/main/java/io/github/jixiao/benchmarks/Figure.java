package io.github.jixiao.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * What one call of a benchmark's method costs, in the better of several processes.
 *
 * @param microseconds time
 * @param kilobytes memory allocated
 */
record Figure(String method, RunResult result, double microseconds, double kilobytes) {

    /** How benchmarks are run. */
    record Effort(int forks, int warmupSeconds, int seconds, int threads) {
        /** For figures that something is held to. */
        static final Effort CAREFUL = new Effort(2, 6, 3, 1);
        /** For figures to compare with. */
        static final Effort QUICK = new Effort(1, 4, 3, 1);

        /** With several threads; Java's compiler, which has no core to itself then, gets five times as long. */
        Effort with(int newThreads) {
            return new Effort(forks, 5 * warmupSeconds, seconds, newThreads);
        }
    }

    /** Measures methods of a class. */
    static List<Figure> of(Class<?> benchmarks, Effort effort, List<String> methods, String... parameters) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .forks(effort.forks)
                .threads(effort.threads)
                .warmupIterations(effort.warmupSeconds)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(effort.seconds)
                .measurementTime(TimeValue.seconds(1))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true);
        methods.forEach(method -> options.include(Pattern.quote(benchmarks.getName() + "." + method) + "$"));
        for (String parameter : parameters) {
            int equals = parameter.indexOf('=');
            options.param(
                    parameter.substring(0, equals),
                    parameter.substring(equals + 1).split(",", -1));
        }
        try {
            return new Runner(options.build()).run().stream().map(Figure::of).toList();
        } catch (RunnerException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Figure of(RunResult result) {
        String name = result.getParams().getBenchmark();
        List<BenchmarkResult> processes = new ArrayList<>(result.getBenchmarkResults());
        double best = processes.stream()
                .mapToDouble(process -> process.getPrimaryResult().getScore())
                .min()
                .orElseThrow();
        double bytes = processes.stream().mapToDouble(Figure::allocated).min().orElseThrow();
        return new Figure(name.substring(name.lastIndexOf('.') + 1), result, best, bytes / 1024);
    }

    private static double allocated(BenchmarkResult process) {
        for (String label : process.getSecondaryResults().keySet()) {
            if (label.endsWith("gc.alloc.rate.norm")) {
                return process.getSecondaryResults().get(label).getScore();
            }
        }
        throw new IllegalStateException("The profiler told nothing.");
    }

    /** The figure of a method for parameters such as {@code indicators=30}. */
    static Figure find(List<Figure> figures, String method, String... parameters) {
        return figures.stream()
                .filter(figure -> figure.method.equals(method) && figure.has(parameters))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(method + Arrays.toString(parameters)));
    }

    private boolean has(String... parameters) {
        return Arrays.stream(parameters).allMatch(parameter -> {
            int equals = parameter.indexOf('=');
            return parameter.substring(equals + 1).equals(result.getParams().getParam(parameter.substring(0, equals)));
        });
    }
}
