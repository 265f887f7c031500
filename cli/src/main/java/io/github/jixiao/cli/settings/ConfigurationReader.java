package io.github.jixiao.cli.settings;

import io.github.jixiao.cli.baseline.AcceptedFinding;
import io.github.jixiao.cli.baseline.AcceptedFindings;
import io.github.jixiao.cli.usage.UsageException;
import io.github.jixiao.cli.usage.WrittenFile;
import io.github.jixiao.reports.ReportFormat;
import io.github.jixiao.rule.Profile;
import io.github.jixiao.yaml.YamlMap;
import io.github.jixiao.yaml.YamlNode;
import io.github.jixiao.yaml.YamlPlace;
import io.github.jixiao.yaml.YamlSection;
import io.github.jixiao.yaml.YamlSection.Word;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads a configuration file. Every path in it stands relative to the file. */
final class ConfigurationReader {
    private static final String VERSION = "1.0";
    private static final int UNSTATED = -1;

    private final Path path;
    private final WrittenFile file;
    private final YamlSection section;
    private final Map<String, List<String>> options = new HashMap<>();
    private final Map<String, YamlPlace> rules = new HashMap<>();
    private final Map<String, YamlPlace> packs = new HashMap<>();

    private ConfigurationReader(Path path, WrittenFile file, YamlMap map) {
        this.path = path;
        this.file = file;
        this.section = new YamlSection(map, file);
    }

    /**
     * Reads a file.
     *
     * @throws UsageException if it cannot be read or anything is wrong in it
     */
    static Configuration read(Path path) throws UsageException {
        WrittenFile file = new WrittenFile(path);
        YamlNode root = file.root();
        if (root instanceof YamlMap map) {
            return new ConfigurationReader(path, file, map).read();
        }
        throw file.fatal(root.place(), "not-a-map");
    }

    private Configuration read() throws UsageException {
        section.word("$schema");
        Word version = section.word("formatVersion");
        if (version != null && !version.text().equals(VERSION)) {
            file.add(version.place(), "version-unknown", VERSION);
        }
        word("profile", "--profile", this::profile);
        word("baseline", "--baseline", this::beside);
        oneOf("failOn", "--fail-on", Settings.THRESHOLDS);
        oneOf("lang", "--lang", List.of("zh", "en"));
        number("threads", "--threads", 1);
        number("timeout", "--timeout", 1);
        number("ruleTimeout", "--rule-timeout", 1);
        number("maxFindings", "--max-findings", 0);
        packs();
        limits();
        formats();
        severities();
        rules("excludeRules", "--exclude-rule");
        rules("onlyRules", "--only-rule");
        PathPatterns patterns = PathPatterns.of(path, section.words("include"), section.words("exclude"), file);
        List<AcceptedFinding> accepted = AcceptedFindings.of(section, file);
        section.close();
        file.raise();
        return new Configuration(path, options, rules, packs, accepted, patterns);
    }

    private void word(String key, String option, Function<Word, String> meaning) {
        Word word = section.word(key);
        if (word != null) {
            options.put(option, List.of(meaning.apply(word)));
        }
    }

    private void oneOf(String key, String option, List<String> known) {
        Word word = section.word(key);
        if (word != null) {
            file.oneOf(word, known).ifPresent(value -> options.put(option, List.of(value)));
        }
    }

    private void number(String key, String option, int least) {
        int number = section.whole(key, UNSTATED, least, Integer.MAX_VALUE);
        if (number != UNSTATED) {
            options.put(option, List.of(String.valueOf(number)));
        }
    }

    /** A profile of the library by its name, any other as a file. */
    private String profile(Word word) {
        String name = word.text();
        String lower = name.toLowerCase(Locale.ROOT);
        boolean isFile = lower.endsWith(".yaml") || lower.endsWith(".yml");
        return isFile && !Profile.names().contains(name) ? beside(word) : name;
    }

    private String beside(Word other) {
        return beside(other.place(), other.text());
    }

    private String beside(YamlPlace place, String other) {
        return file.beside(place, other).map(Path::toString).orElse(other);
    }

    private void packs() {
        List<String> paths = new ArrayList<>();
        for (Word pack : section.words("rules")) {
            String path = beside(pack);
            paths.add(path);
            packs.putIfAbsent(path, pack.place());
        }
        options.put("--rules", paths);
    }

    private void limits() {
        List<String> stated = new ArrayList<>();
        YamlSection limits = section.section("limits");
        if (limits != null) {
            for (String name : Pace.LIMITS) {
                int limit = limits.whole(name, UNSTATED, 1, Integer.MAX_VALUE);
                if (limit != UNSTATED) {
                    stated.add(name + "=" + limit);
                }
            }
            limits.close();
        }
        options.put("--limit", stated);
    }

    private void formats() {
        List<String> known =
                Stream.of(ReportFormat.values()).map(ReportFormat::id).toList();
        List<String> formats = new ArrayList<>();
        for (Word word : section.words("formats")) {
            String[] parts = word.text().split("=", 2);
            String id = parts[0].strip().toLowerCase(Locale.ROOT);
            if (known.contains(id)) {
                formats.add(parts.length == 1 ? id : id + "=" + beside(word.place(), parts[1].strip()));
            } else {
                file.addUnknown(new Word(parts[0].strip(), word.place()), known);
            }
        }
        if (!formats.isEmpty()) {
            options.put("--format", formats);
        }
    }

    private void severities() {
        List<String> overrides = new ArrayList<>();
        YamlSection severities = section.section("severity");
        if (severities != null) {
            for (String rule : severities.names()) {
                rules.putIfAbsent(rule, severities.place(rule));
                Word level = severities.word(rule);
                if (level != null) {
                    file.oneOf(level, Settings.LEVELS).ifPresent(known -> overrides.add(rule + "=" + known));
                }
            }
        }
        options.put("--severity", overrides);
    }

    private void rules(String key, String option) {
        List<String> ids = new ArrayList<>();
        for (Word rule : section.words(key)) {
            ids.add(rule.text());
            rules.putIfAbsent(rule.text(), rule.place());
        }
        options.put(option, ids);
    }
}
