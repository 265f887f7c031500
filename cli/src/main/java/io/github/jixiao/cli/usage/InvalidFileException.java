package io.github.jixiao.cli.usage;

import io.github.jixiao.reports.InertText;
import io.github.jixiao.reports.Texts;
import io.github.jixiao.yaml.YamlPlace;
import java.util.List;
import java.util.stream.Collectors;

/** A file that somebody wrote for this program is not as it should be; everything wrong in it is told at once. */
public final class InvalidFileException extends UsageException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final transient List<Fault> faults;

    /**
     * What is wrong at one place.
     *
     * @param key key of the message among the texts of the command
     * @param arguments what stands in its places
     */
    public record Fault(YamlPlace place, String key, List<Object> arguments) {}

    public InvalidFileException(String file, List<Fault> faults) {
        super("file-invalid");
        this.file = file;
        this.faults = List.copyOf(faults);
    }

    @Override
    public String message(Texts texts) {
        return faults.stream().map(fault -> line(fault, texts)).collect(Collectors.joining("\n"));
    }

    private String line(Fault fault, Texts texts) {
        return InertText.line(file) + ":" + fault.place().line() + ":"
                + fault.place().column() + ": "
                + texts.get(
                        "file." + fault.key(),
                        InertArguments.of(fault.arguments().toArray()));
    }
}
