package io.github.jixiao.cli.console;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Finds out in which encoding the console shows text. */
public final class ConsoleCharset {

    private ConsoleCharset() {}

    /**
     * The character set that the console shows, by the properties of the running program.
     *
     * @param property looks up a system property; {@code null} for those that are not set
     */
    public static Charset of(UnaryOperator<String> property) {
        Charset stated = Stream.of("stdout.encoding", "sun.stdout.encoding", "native.encoding", "file.encoding")
                .map(property)
                .filter(ConsoleCharset::isKnown)
                .findFirst()
                .map(Charset::forName)
                .orElse(StandardCharsets.UTF_8);
        String system = String.valueOf(property.apply("os.name")).toLowerCase(Locale.ROOT);
        // Outside Windows, ASCII only says that nobody set a locale.
        return stated.equals(StandardCharsets.US_ASCII) && !system.contains("windows")
                ? StandardCharsets.UTF_8
                : stated;
    }

    private static boolean isKnown(String name) {
        try {
            return name != null
                    && Charset.isSupported(name)
                    && Charset.forName(name).canEncode();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
