package io.github.jixiao.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The command as a process of its own, over the classes under test. */
final class JixiaoProcess {

    private JixiaoProcess() {}

    /**
     * What a process did.
     *
     * @param code its exit code
     * @param out standard output
     * @param err standard error
     */
    record Result(int code, String out, String err) {}

    /** A process still to be started. */
    static ProcessBuilder of(List<String> javaOptions, Object... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dsun.stdout.encoding=UTF-8");
        command.add("-Dstdout.encoding=UTF-8");
        // As the script does for one form.
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-XX:+UseSerialGC");
        command.addAll(javaOptions);
        command.add("-cp");
        command.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
        command.add(Jixiao.class.getName());
        Stream.of(arguments).map(String::valueOf).forEach(command::add);
        ProcessBuilder process = new ProcessBuilder(command);
        // Java takes the encoding of file names from the locale, and a build server sets CI, which makes baselines
        // shrink.
        process.environment().put("LC_ALL", "C.UTF-8");
        process.environment().keySet().removeAll(Set.of("CI", "NO_COLOR", "JAVA_TOOL_OPTIONS"));
        return process;
    }

    /** The same process under a limit of the shell, such as {@code ulimit -n 100}. */
    static ProcessBuilder limited(String limit, ProcessBuilder process) {
        List<String> command = new ArrayList<>(List.of("sh", "-c", limit + "; exec \"$@\"", "sh"));
        command.addAll(process.command());
        return process.command(command);
    }

    /** Runs a process to its end. */
    static Result run(ProcessBuilder process) throws IOException, InterruptedException {
        Path out = Files.createTempFile("out", "");
        Path err = Files.createTempFile("err", "");
        try {
            boolean open = process.redirectOutput().equals(ProcessBuilder.Redirect.PIPE);
            ProcessBuilder started = open ? process.redirectOutput(out.toFile()) : process;
            int code = started.redirectError(err.toFile()).start().waitFor();
            return new Result(code, Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
