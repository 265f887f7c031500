package io.github.jixiao.fuzzing;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every pattern that the project's code holds: constants of classes, and those written where they are used. */
final class WrittenPatterns {
    private static final Pattern INLINE =
            Pattern.compile("\\.(?:replaceAll|replaceFirst|split|matches)\\(\\s*(\"(?:[^\"\\\\\n]|\\\\.)*\")");
    private static final Path PROJECT = Path.of("..");

    private final Map<String, Pattern> found = new TreeMap<>();

    private WrittenPatterns() {}

    /**
     * The patterns of modules, by where they stand.
     *
     * @param ofModules a class of each module
     */
    static Map<String, Pattern> in(Class<?>... ofModules) throws Exception {
        WrittenPatterns patterns = new WrittenPatterns();
        for (Class<?> each : ofModules) {
            Path place = Path.of(
                    each.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(place)) {
                patterns.addConstants(place);
            } else {
                try (FileSystem jar = FileSystems.newFileSystem(place)) {
                    patterns.addConstants(jar.getPath("/"));
                }
            }
        }
        for (String module : new String[] {"core", "readers", "reports", "cli"}) {
            patterns.addInline(PROJECT.resolve(module).resolve("src/main/java"));
        }
        return patterns.found;
    }

    private void addConstants(Path root) throws Exception {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.toList()) {
                String name = root.relativize(file).toString().replaceAll("[/\\\\]", ".");
                if (name.startsWith("io.github.jixiao.") && name.endsWith(".class") && !name.endsWith("-info.class")) {
                    addConstants(Class.forName(name.substring(0, name.length() - ".class".length())));
                }
            }
        }
    }

    private void addConstants(Class<?> holder) throws IllegalAccessException {
        for (Field field : holder.getDeclaredFields()) {
            if (field.getType() == Pattern.class && Modifier.isStatic(field.getModifiers())) {
                field.setAccessible(true);
                found.put(holder.getSimpleName() + "." + field.getName(), (Pattern) field.get(null));
            }
        }
    }

    private void addInline(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                for (MatchResult use :
                        INLINE.matcher(Files.readString(file)).results().toList()) {
                    String literal = use.group(1);
                    String regex = literal.substring(1, literal.length() - 1).translateEscapes();
                    found.put(file.getFileName() + " " + literal, Pattern.compile(regex));
                }
            }
        }
    }
}
