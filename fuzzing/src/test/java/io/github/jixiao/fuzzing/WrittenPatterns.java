package io.github.jixiao.fuzzing;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every pattern that the delivered modules hold: constants of classes, and those written where they are used. */
final class WrittenPatterns {
    private static final Pattern INLINE =
            Pattern.compile("\\.(?:replaceAll|replaceFirst|split|matches)\\(\\s*(\"(?:[^\"\\\\\n]|\\\\.)*\")");
    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
    private static final Path PROJECT = Path.of("..");

    /** What nobody is given, so that no hostile input can come there. */
    private static final Set<String> NOT_DELIVERED = Set.of("fuzzing", "benchmarks", "examples");

    private final Map<String, Pattern> found = new TreeMap<>();

    private WrittenPatterns() {}

    /** The patterns by where they stand. */
    static Map<String, Pattern> all() throws Exception {
        WrittenPatterns patterns = new WrittenPatterns();
        for (Path sources : sources()) {
            patterns.add(sources);
        }
        return patterns.found;
    }

    private static List<Path> sources() throws IOException {
        return MODULE.matcher(Files.readString(PROJECT.resolve("pom.xml")))
                .results()
                .map(module -> Path.of(module.group(1)))
                .filter(module -> !NOT_DELIVERED.contains(module.getName(0).toString()))
                .map(module -> PROJECT.resolve(module).resolve("src/main/java"))
                .filter(Files::isDirectory)
                .toList();
    }

    private void add(Path sources) throws Exception {
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                String source = Files.readString(file);
                addInline(file, source);
                if (source.contains(" Pattern.compile(")) {
                    String name = sources.relativize(file).toString().replaceAll("[/\\\\]", ".");
                    addConstants(Class.forName(name.substring(0, name.length() - ".java".length())));
                }
            }
        }
    }

    private void addConstants(Class<?> holder) throws IllegalAccessException {
        for (Field field : holder.getDeclaredFields()) {
            if (field.getType() == Pattern.class && Modifier.isStatic(field.getModifiers())) {
                field.setAccessible(true);
                String place = holder.getName().replaceFirst("^io\\.github\\.jixiao\\.", "");
                found.put(place + "." + field.getName(), (Pattern) field.get(null));
            }
        }
        for (Class<?> inner : holder.getDeclaredClasses()) {
            addConstants(inner);
        }
    }

    private void addInline(Path file, String source) {
        for (MatchResult use : INLINE.matcher(source).results().toList()) {
            String literal = use.group(1);
            String regex = literal.substring(1, literal.length() - 1).translateEscapes();
            found.put(file.getFileName() + " " + literal, Pattern.compile(regex));
        }
    }
}
