package io.github.jixiao.cli.settings;

import io.github.jixiao.cli.usage.WrittenFile;
import io.github.jixiao.yaml.YamlSection.Word;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/**
 * Which of the files in folders are read. A pattern such as {@code forms/*.docx} is held against the path from the folder of the
 * configuration file; one without a slash, such as {@code *草稿*}, against the file's name.
 */
public final class PathPatterns {
    /** Every file. */
    public static final PathPatterns EVERYTHING = new PathPatterns(Path.of(""), List.of(), List.of());

    private static final String ANYWHERE = "**/";

    private final Path root;
    private final List<Pattern> included;
    private final List<Pattern> excluded;

    private PathPatterns(Path root, List<Pattern> included, List<Pattern> excluded) {
        this.root = root;
        this.included = included;
        this.excluded = excluded;
    }

    /** A pattern: for names, or for whole paths. */
    private record Pattern(boolean forNames, List<PathMatcher> matchers) {

        boolean matches(Path relative) {
            Path matched = forNames ? relative.getFileName() : relative;
            return matchers.stream().anyMatch(matcher -> matcher.matches(matched));
        }
    }

    /** The patterns of a configuration file. */
    static PathPatterns of(Path configuration, List<Word> include, List<Word> exclude, WrittenFile file) {
        Path root = configuration.toAbsolutePath().normalize().getParent();
        return new PathPatterns(root == null ? Path.of("") : root, patterns(include, file), patterns(exclude, file));
    }

    private static List<Pattern> patterns(List<Word> texts, WrittenFile file) {
        List<Pattern> patterns = new ArrayList<>();
        for (Word text : texts) {
            try {
                patterns.add(pattern(text.text()));
            } catch (PatternSyntaxException e) {
                file.add(text.place(), "pattern-expected", text.text());
            }
        }
        return patterns;
    }

    private static Pattern pattern(String glob) {
        List<PathMatcher> matchers = new ArrayList<>();
        String from = glob;
        matchers.add(FileSystems.getDefault().getPathMatcher("glob:" + from));
        while (from.startsWith(ANYWHERE)) {
            from = from.substring(ANYWHERE.length());
            matchers.add(FileSystems.getDefault().getPathMatcher("glob:" + from));
        }
        return new Pattern(!glob.contains("/"), matchers);
    }

    /** Whether a file found in a folder is to be read. */
    public boolean allow(Path found) {
        if (included.isEmpty() && excluded.isEmpty()) {
            return true;
        }
        Path absolute = found.toAbsolutePath().normalize();
        Path relative = absolute.startsWith(root) ? root.relativize(absolute) : absolute;
        boolean in = included.isEmpty() || included.stream().anyMatch(pattern -> pattern.matches(relative));
        return in && excluded.stream().noneMatch(pattern -> pattern.matches(relative));
    }
}
