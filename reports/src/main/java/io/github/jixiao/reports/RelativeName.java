package io.github.jixiao.reports;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The name of a file as a program that looks from the working folder calls it. */
public final class RelativeName {
    private static final String UNRESERVED = "-._~/";

    private RelativeName() {}

    /** The name with slashes, relative to the working folder where the file stands below it. */
    public static String of(String name) {
        if (name.equals("-")) {
            return "stdin";
        }
        return relative(name).replace('\\', '/');
    }

    /** The same as a URI reference: everything but letters, digits and a few signs is percent-encoded. */
    public static String uri(String name) {
        String relative = of(name);
        StringBuilder uri = new StringBuilder(relative.length() + 16);
        if (relative.startsWith("/")) {
            uri.append("file://");
        }
        for (byte each : relative.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (each & 0xFF);
            if (isPlain(character)) {
                uri.append(character);
            } else {
                uri.append('%').append("%02X".formatted((int) character));
            }
        }
        return uri.toString();
    }

    private static boolean isPlain(char character) {
        return character >= 'a' && character <= 'z'
                || character >= 'A' && character <= 'Z'
                || character >= '0' && character <= '9'
                || UNRESERVED.indexOf(character) >= 0;
    }

    private static String relative(String name) {
        try {
            Path path = Path.of(name);
            Path here = Path.of("").toAbsolutePath();
            boolean below = path.isAbsolute() && path.startsWith(here) && !path.equals(here);
            return (below ? here.relativize(path) : path).normalize().toString();
        } catch (InvalidPathException e) {
            return name;
        }
    }
}
