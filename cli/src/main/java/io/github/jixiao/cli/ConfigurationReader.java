package io.github.jixiao.cli;

import io.github.jixiao.reports.ReportFormat;
import io.github.jixiao.rule.Profile;
import io.github.jixiao.yaml.YamlMap;
import io.github.jixiao.yaml.YamlMap.Member;
import io.github.jixiao.yaml.YamlNode;
import io.github.jixiao.yaml.YamlPlace;
import io.github.jixiao.yaml.YamlText;
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

    private final Path path;
    private final WrittenFile file;
    private final FileSection section;
    private final Map<String, List<String>> options = new HashMap<>();
    private final Map<String, YamlPlace> rules = new HashMap<>();

    private ConfigurationReader(Path path, WrittenFile file, YamlMap map) {
        this.path = path;
        this.file = file;
        this.section = new FileSection(map, file);
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
        section.text("$schema");
        section.text("formatVersion")
                .filter(version -> !version.text().equals(VERSION))
                .ifPresent(version -> file.add(version.place(), "version-unknown", VERSION));
        text("profile", "--profile", this::profile);
        text("baseline", "--baseline", this::beside);
        word("failOn", "--fail-on", Settings.THRESHOLDS);
        word("lang", "--lang", List.of("zh", "en"));
        number("threads", "--threads", 1);
        number("timeout", "--timeout", 1);
        number("ruleTimeout", "--rule-timeout", 1);
        number("maxFindings", "--max-findings", 0);
        options.put("--rules", section.texts("rules").stream().map(this::beside).toList());
        limits();
        formats();
        severities();
        rules("excludeRules", "--exclude-rule");
        rules("onlyRules", "--only-rule");
        PathPatterns patterns = PathPatterns.of(path, section.texts("include"), section.texts("exclude"), file);
        List<AcceptedFinding> accepted = AcceptedFindings.of(section, file);
        section.close();
        file.raise();
        return new Configuration(path, options, rules, accepted, patterns);
    }

    private void text(String key, String option, Function<YamlText, String> meaning) {
        section.text(key).ifPresent(text -> options.put(option, List.of(meaning.apply(text))));
    }

    private void word(String key, String option, List<String> known) {
        section.word(key, known).ifPresent(word -> options.put(option, List.of(word)));
    }

    private void number(String key, String option, int least) {
        section.number(key, least).ifPresent(number -> options.put(option, List.of(number)));
    }

    /** A profile of the library by its name, any other as a file. */
    private String profile(YamlText text) {
        String name = text.text().strip();
        String lower = name.toLowerCase(Locale.ROOT);
        boolean isFile = lower.endsWith(".yaml") || lower.endsWith(".yml");
        return isFile && !Profile.names().contains(name) ? beside(text) : name;
    }

    private String beside(YamlText other) {
        return beside(other.place(), other.text().strip());
    }

    private String beside(YamlPlace place, String other) {
        return file.beside(place, other).map(Path::toString).orElse(other);
    }

    private void limits() {
        List<String> limits = new ArrayList<>();
        section.numbers("limits", Pace.LIMITS).forEach((name, number) -> limits.add(name + "=" + number));
        options.put("--limit", limits);
    }

    private void formats() {
        List<String> known =
                Stream.of(ReportFormat.values()).map(ReportFormat::id).toList();
        List<String> formats = new ArrayList<>();
        for (YamlText text : section.texts("formats")) {
            String[] parts = text.text().split("=", 2);
            String id = parts[0].strip().toLowerCase(Locale.ROOT);
            if (known.contains(id)) {
                formats.add(parts.length == 1 ? id : id + "=" + beside(text.place(), parts[1].strip()));
            } else {
                file.unknown(text.place(), "word-unknown", parts[0].strip(), known);
            }
        }
        if (!formats.isEmpty()) {
            options.put("--format", formats);
        }
    }

    private void severities() {
        List<String> overrides = new ArrayList<>();
        for (Map.Entry<String, Member> entry :
                section.words("severity", Settings.LEVELS).entrySet()) {
            rules.putIfAbsent(entry.getKey(), entry.getValue().place());
            if (entry.getValue().value() instanceof YamlText level) {
                overrides.add(entry.getKey() + "=" + level.text().strip());
            }
        }
        options.put("--severity", overrides);
    }

    private void rules(String key, String option) {
        List<String> ids = new ArrayList<>();
        for (YamlText rule : section.texts(key)) {
            ids.add(rule.text().strip());
            rules.putIfAbsent(rule.text().strip(), rule.place());
        }
        options.put(option, ids);
    }
}
