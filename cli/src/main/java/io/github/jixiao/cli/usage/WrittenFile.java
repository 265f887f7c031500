package io.github.jixiao.cli.usage;

import io.github.jixiao.value.Bilingual;
import io.github.jixiao.yaml.InvalidYamlException;
import io.github.jixiao.yaml.InvalidYamlException.Kind;
import io.github.jixiao.yaml.YamlDocument;
import io.github.jixiao.yaml.YamlFaults;
import io.github.jixiao.yaml.YamlMap;
import io.github.jixiao.yaml.YamlNode;
import io.github.jixiao.yaml.YamlPlace;
import io.github.jixiao.yaml.YamlSection.Word;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A file in YAML or JSON that somebody writes for this program, and what is wrong in it. */
public final class WrittenFile implements YamlFaults {
    private final Path path;
    private final List<InvalidFileException.Fault> faults = new ArrayList<>();

    public WrittenFile(Path path) {
        this.path = path;
    }

    /**
     * What stands in the file.
     *
     * @throws UsageException if it cannot be read, or is no YAML
     */
    public YamlNode root() throws UsageException {
        try {
            return YamlDocument.read(path);
        } catch (NoSuchFileException e) {
            throw new UsageException("file-missing", path);
        } catch (IOException e) {
            throw new UsageException("file-unreadable", path);
        } catch (InvalidYamlException e) {
            if (e.kind() == Kind.EMPTY) {
                return new YamlMap(Map.of(), YamlPlace.START);
            }
            throw fatal(e.place(), "yaml", e.reason());
        }
    }

    /** The refusal of a file of which nothing can be read. */
    public InvalidFileException fatal(YamlPlace place, String key, Object... arguments) {
        add(place, key, arguments);
        return new InvalidFileException(path.toString(), faults);
    }

    /** Notes that something is wrong. */
    public void add(YamlPlace place, String key, Object... arguments) {
        faults.add(new InvalidFileException.Fault(place, key, List.of(arguments)));
    }

    @Override
    public void add(YamlPlace place, Bilingual reason) {
        add(place, "yaml", reason);
    }

    /** One of a few words; nothing, and noted as wrong, where it is another. */
    public Optional<String> oneOf(Word word, Collection<String> known) {
        String lower = word.text().toLowerCase(Locale.ROOT);
        if (known.contains(lower)) {
            return Optional.of(lower);
        }
        addUnknown(word, known);
        return Optional.empty();
    }

    /** Refuses the file if anything is wrong. */
    public void raise() throws InvalidFileException {
        if (!faults.isEmpty()) {
            faults.sort(Comparator.comparingInt(
                            (InvalidFileException.Fault fault) -> fault.place().line())
                    .thenComparingInt(fault -> fault.place().column()));
            throw new InvalidFileException(path.toString(), faults);
        }
    }

    /** A path that the file states relative to itself; nothing, and noted as wrong, where no path can read so. */
    public Optional<Path> beside(YamlPlace place, String other) {
        try {
            return Optional.of(path.resolveSibling(other));
        } catch (InvalidPathException e) {
            add(place, "path-expected", other);
            return Optional.empty();
        }
    }
}
