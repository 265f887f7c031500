package io.github.jixiao.cli.settings;

import io.github.jixiao.cli.baseline.AcceptedFinding;
import io.github.jixiao.cli.console.Environment;
import io.github.jixiao.cli.usage.InvalidFileException;
import io.github.jixiao.cli.usage.UsageException;
import io.github.jixiao.value.Bilingual;
import io.github.jixiao.yaml.YamlPlace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a configuration file says, after {@code config.schema.json}.
 *
 * @param file the file; {@code null} where there is none
 * @param options values for options of the command line, by name of the option
 * @param rules where the file names rules
 * @param packs where it names rule packs
 * @param accepted findings that people accept
 * @param patterns which files in folders are read
 */
public record Configuration(
        @Nullable Path file,
        Map<String, List<String>> options,
        Map<String, YamlPlace> rules,
        Map<String, YamlPlace> packs,
        List<AcceptedFinding> accepted,
        PathPatterns patterns) {

    /** No file. */
    public static final Configuration NONE =
            new Configuration(null, Map.of(), Map.of(), Map.of(), List.of(), PathPatterns.EVERYTHING);

    private static final List<String> NAMES = List.of("jixiao.yaml", "jixiao.yml");

    public Configuration {
        options = Map.copyOf(options);
        rules = Map.copyOf(rules);
        packs = Map.copyOf(packs);
        accepted = List.copyOf(accepted);
    }

    /** The file that the command line names, or else the nearest one upward from the working directory. */
    public static Configuration of(Arguments given, Environment environment) throws UsageException {
        Optional<String> named = given.value("--config");
        if (named.isPresent()) {
            return ConfigurationReader.read(Arguments.pathOf(named.get()));
        }
        Optional<Path> nearest = given.has("--no-config") ? Optional.empty() : nearest(environment.folder());
        return nearest.isPresent() ? ConfigurationReader.read(nearest.get()) : NONE;
    }

    /** The search ends where a repository or the file system does, so that nobody else's file comes into force. */
    private static Optional<Path> nearest(Path start) {
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            Optional<Path> found = NAMES.stream()
                    .map(folder::resolve)
                    .filter(Files::isRegularFile)
                    .findFirst();
            if (found.isPresent() || Files.exists(folder.resolve(".git"))) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The values of an option; none where the file does not state it. */
    List<String> values(String option) {
        return options.getOrDefault(option, List.of());
    }

    /** What is wrong with a rule that does not exist, if it is this file that names it. */
    Optional<UsageException> unknownRule(String rule, Optional<String> nearest) {
        return nearest.map(near -> fault(rules.get(rule), "rule-unknown-near", rule, near))
                .orElseGet(() -> fault(rules.get(rule), "rule-unknown", rule));
    }

    /** What is wrong with a rule pack, if it is this file that names it. */
    Optional<UsageException> invalidPack(String pack, Bilingual reason) {
        return fault(packs.get(pack), "yaml", reason);
    }

    private Optional<UsageException> fault(@Nullable YamlPlace place, String key, Object... arguments) {
        return place == null || file == null
                ? Optional.empty()
                : Optional.of(new InvalidFileException(
                        file.toString(), List.of(new InvalidFileException.Fault(place, key, List.of(arguments)))));
    }
}
