package io.github.jixiao.cli.baseline;

import io.github.jixiao.cli.usage.UsageException;
import io.github.jixiao.cli.usage.WrittenFile;
import io.github.jixiao.finding.Suppression;
import io.github.jixiao.yaml.YamlMap;
import io.github.jixiao.yaml.YamlMap.Member;
import io.github.jixiao.yaml.YamlNode;
import io.github.jixiao.yaml.YamlSection;
import io.github.jixiao.yaml.YamlSection.Word;
import io.github.jixiao.yaml.YamlText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the findings that people accept: a list in the configuration file, or a file of its own. */
public final class AcceptedFindings {
    private static final String KEY = "suppressions";
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{32}");

    private final WrittenFile file;
    private final List<AcceptedFinding> accepted = new ArrayList<>();

    private AcceptedFindings(WrittenFile file) {
        this.file = file;
    }

    /** Those under {@code suppressions}: the list itself, or the name of a file that holds it. */
    public static List<AcceptedFinding> of(YamlSection section, WrittenFile file) throws UsageException {
        YamlNode node = section.value(KEY);
        if (node instanceof YamlText other) {
            Optional<Path> beside = file.beside(other.place(), other.text());
            return beside.isPresent() ? in(beside.get()) : List.of();
        }
        return node == null ? List.of() : all(section, file);
    }

    private static List<AcceptedFinding> in(Path path) throws UsageException {
        WrittenFile file = new WrittenFile(path);
        YamlNode root = file.root();
        YamlMap map = root instanceof YamlMap named && named.members().containsKey(KEY)
                ? named
                : new YamlMap(Map.of(KEY, new Member(root.place(), root)), root.place());
        YamlSection section = new YamlSection(map, file);
        section.value("$schema");
        List<AcceptedFinding> accepted = all(section, file);
        section.close();
        file.raise();
        return accepted;
    }

    private static List<AcceptedFinding> all(YamlSection section, WrittenFile file) {
        AcceptedFindings findings = new AcceptedFindings(file);
        section.sections(KEY).forEach(findings::add);
        return findings.accepted;
    }

    private void add(YamlSection section) {
        Word fingerprint = required("fingerprint", section);
        Word reason = required("reason", section);
        Word author = required("author", section);
        Word last = required("until", section);
        LocalDate until = last == null ? null : date(last);
        String rule = text("rule", section);
        String source = text("source", section);
        section.close();
        if (fingerprint != null && !FINGERPRINT.matcher(fingerprint.text()).matches()) {
            file.add(fingerprint.place(), "fingerprint-expected", fingerprint.text());
        } else if (fingerprint != null && reason != null && author != null && until != null) {
            Suppression why = Suppression.accepted(reason.text(), author.text(), until);
            accepted.add(new AcceptedFinding(fingerprint.text(), rule, source, why));
        }
    }

    private static @Nullable String text(String key, YamlSection section) {
        Word word = section.word(key);
        return word == null ? null : word.text();
    }

    private @Nullable Word required(String key, YamlSection section) {
        if (!section.names().contains(key)) {
            file.add(section.place(), "key-missing", key);
        }
        return section.word(key);
    }

    private @Nullable LocalDate date(Word word) {
        try {
            return LocalDate.parse(word.text());
        } catch (DateTimeParseException e) {
            file.add(word.place(), "date-expected", word.text());
            return null;
        }
    }
}
