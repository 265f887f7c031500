package io.github.jixiao.benchmarks.processes;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A program to be started again and again.
 *
 * @param name what a table calls it
 * @param command the command line
 */
public record Program(String name, List<String> command) {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** A class of this project's, with the libraries it needs and no more. */
    static Program of(
            String name, Class<?> main, Predicate<String> libraries, List<String> options, Object... arguments) {
        String classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(path -> libraries.test(Path.of(path).getFileName().toString()) || holds(path, main))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main.getName()));
        return new Program(name, with(command, arguments));
    }

    private static boolean holds(String path, Class<?> main) {
        return Path.of(path)
                .toUri()
                .equals(Path.of(main.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .getPath())
                        .toUri());
    }

    /** The command of this project by its jar, with options for Java. */
    static Program jar(String name, Path application, List<String> options, Object... arguments) {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(options);
        command.addAll(List.of(
                "-jar", application.resolve("lib").resolve("jixiao-cli.jar").toString()));
        return new Program(name, with(command, arguments));
    }

    /** Another command. */
    static Program command(String name, Object... command) {
        return new Program(name, with(List.of(), command));
    }

    private static List<String> with(List<String> start, Object... arguments) {
        return Stream.concat(start.stream(), Arrays.stream(arguments).map(String::valueOf))
                .toList();
    }

    /**
     * Runs it once and tells how many seconds that took.
     *
     * @throws IllegalStateException if it fails; findings are no failure
     */
    public double run() {
        try {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(command)
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            int code = process.waitFor();
            double seconds = (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
            if (code > 1) {
                throw new IllegalStateException(name + " ended with " + code + ": " + command);
            }
            return seconds;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
