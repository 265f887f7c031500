package io.github.jixiao.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A fenced block of a document.
 *
 * @param document the document it stands in
 * @param language the word after the fence; may be empty
 * @param text what stands between the fences
 */
record Listing(Path document, String language, String text) {
    private static final Pattern FENCED =
            Pattern.compile("^```(\\w*)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final String PROMPT = "$ ./jixiao ";

    static List<Listing> in(Path document) throws IOException {
        return FENCED.matcher(Files.readString(document))
                .results()
                .map(match -> new Listing(document, match.group(1), match.group(2)))
                .toList();
    }

    /** Whether it shows a call of the command and what it prints. */
    boolean isSession() {
        return language.equals("console") && text.startsWith(PROMPT);
    }

    /** The arguments of the call. */
    List<String> arguments() {
        return List.of(text.substring(PROMPT.length(), text.indexOf('\n')).split(" "));
    }

    /** What the call is said to print. */
    String printed() {
        return text.substring(text.indexOf('\n') + 1);
    }

    /** What a call of the command prints. */
    static String output(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "io.github.jixiao.cli.Jixiao"));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (InputStream printed = process.getInputStream()) {
            return new String(printed.readAllBytes(), StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
        } finally {
            process.waitFor();
        }
    }

    @Override
    public String toString() {
        return document + ": " + text.lines().findFirst().orElse("");
    }
}
