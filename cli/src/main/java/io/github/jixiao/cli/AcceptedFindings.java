package io.github.jixiao.cli;

import io.github.jixiao.finding.Suppression;
import io.github.jixiao.yaml.YamlList;
import io.github.jixiao.yaml.YamlMap;
import io.github.jixiao.yaml.YamlNode;
import io.github.jixiao.yaml.YamlText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the findings that people accept: a list in the configuration file, or a file of its own. */
final class AcceptedFindings {
    private static final String KEY = "suppressions";
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{32}");

    private final WrittenFile file;
    private final List<AcceptedFinding> accepted = new ArrayList<>();

    private AcceptedFindings(WrittenFile file) {
        this.file = file;
    }

    /** Those under {@code suppressions}: the list itself, or the name of a file that holds it. */
    static List<AcceptedFinding> of(FileSection section, WrittenFile file) throws UsageException {
        YamlNode node = section.node(KEY);
        if (node instanceof YamlText other) {
            Optional<Path> beside = file.beside(other.place(), other.text());
            return beside.isPresent() ? in(beside.get()) : List.of();
        }
        AcceptedFindings findings = new AcceptedFindings(file);
        if (node != null) {
            findings.addAll(node);
        }
        return findings.accepted;
    }

    private static List<AcceptedFinding> in(Path path) throws UsageException {
        WrittenFile file = new WrittenFile(path);
        AcceptedFindings findings = new AcceptedFindings(file);
        YamlNode root = file.root();
        if (root instanceof YamlMap map) {
            FileSection section = new FileSection(map, file);
            section.node("$schema");
            YamlNode list = section.node(KEY);
            section.close();
            findings.addAll(list == null ? root : list);
        } else {
            findings.addAll(root);
        }
        file.raise();
        return findings.accepted;
    }

    private void addAll(YamlNode node) {
        if (!(node instanceof YamlList list)) {
            file.add(node.place(), "list-expected", KEY);
            return;
        }
        for (YamlNode item : list.items()) {
            if (item instanceof YamlMap map) {
                add(new FileSection(map, file));
            } else {
                file.add(item.place(), "map-expected", KEY);
            }
        }
    }

    private void add(FileSection section) {
        Optional<YamlText> fingerprint = required("fingerprint", section);
        Optional<YamlText> reason = required("reason", section);
        Optional<YamlText> author = required("author", section);
        LocalDate until = required("until", section).map(this::date).orElse(null);
        String rule = section.text("rule").map(YamlText::text).orElse(null);
        String source = section.text("source").map(YamlText::text).orElse(null);
        section.close();
        if (fingerprint.isPresent()
                && !FINGERPRINT.matcher(fingerprint.get().text()).matches()) {
            file.add(
                    fingerprint.get().place(),
                    "fingerprint-expected",
                    fingerprint.get().text());
        } else if (fingerprint.isPresent() && reason.isPresent() && author.isPresent() && until != null) {
            Suppression why = Suppression.accepted(
                    reason.get().text().strip(), author.get().text().strip(), until);
            accepted.add(new AcceptedFinding(fingerprint.get().text(), rule, source, why));
        }
    }

    private Optional<YamlText> required(String key, FileSection section) {
        if (!section.map().members().containsKey(key)) {
            file.add(section.map().place(), "key-missing", key);
        }
        return section.text(key);
    }

    private @Nullable LocalDate date(YamlText text) {
        try {
            return LocalDate.parse(text.text().strip());
        } catch (DateTimeParseException e) {
            file.add(text.place(), "date-expected", text.text());
            return null;
        }
    }
}
