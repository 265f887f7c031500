package io.github.jixiao.fuzzing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;

/** Any text is a {@code jixiao.yaml} under which a table is read, or is refused as wrong usage, which is told without a sign that steers a terminal. */
final class AnyConfiguration implements Property {
    private static final int CLEAN = 0;
    private static final int USAGE = 2;

    private static final class Holder {
        static final ToolProvider COMMAND = ToolProvider.findFirst("jixiao").orElseThrow();
        static final Path TABLE = file("table", "{\"kind\": \"PROJECT\", \"projectName\": \"泵站\"}");
        static final Path CONFIGURATION = file("jixiao", "");

        private static Path file(String name, String text) {
            try {
                Path file = Files.createTempFile(name, ".json");
                file.toFile().deleteOnExit();
                return Files.writeString(file, text);
            } catch (IOException e) {
                throw new ExceptionInInitializerError(e);
            }
        }
    }

    @Override
    public void check(byte[] input) throws IOException {
        Files.write(Holder.CONFIGURATION, input);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code = Holder.COMMAND.run(
                new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8),
                new PrintStream(said, true, StandardCharsets.UTF_8),
                "read",
                Holder.TABLE.toString(),
                "--config",
                Holder.CONFIGURATION.toString(),
                "--timeout",
                "3600");
        String words = said.toString(StandardCharsets.UTF_8);
        Violation.unless(code == CLEAN || code == USAGE, "ended with " + code + ": " + words);
        Violation.unless(code == CLEAN || !words.isBlank(), "a refusal without words");
        Violation.unless(words.chars().noneMatch(AnyConfiguration::steers), "words that steer a terminal");
    }

    private static boolean steers(int character) {
        return character < ' ' && character != '\n'
                || character >= 0x7F && character < 0xA0
                || character >= 0x202A && character <= 0x202E
                || character >= 0x2066 && character <= 0x2069;
    }
}
