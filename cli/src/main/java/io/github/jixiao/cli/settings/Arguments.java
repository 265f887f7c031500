package io.github.jixiao.cli.settings;

import io.github.jixiao.cli.usage.UsageException;
import io.github.jixiao.cli.usage.WholeNumber;
import io.github.jixiao.value.Language;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The arguments of a command, each brought to its type. */
public final class Arguments {
    /** Options whose values on the command line add to those of the configuration file; others take their place. */
    private static final Set<String> ADDED = Set.of("--severity", "--exclude-rule", "--rules", "--limit");

    private static final Pattern TOO_LARGE = Pattern.compile("[0-9]{10,40}");

    private final Map<String, List<String>> given;
    private final Configuration configuration;
    private final List<String> operands;

    /**
     * Arguments without a configuration file.
     *
     * @param given values of the options given, by long name; flags have none
     */
    public Arguments(Map<String, List<String>> given, List<String> operands) {
        this(given, Configuration.NONE, operands);
    }

    private Arguments(Map<String, List<String>> given, Configuration configuration, List<String> operands) {
        this.given = given;
        this.configuration = configuration;
        this.operands = operands;
    }

    /** These arguments over a configuration file. */
    public Arguments above(Configuration other) {
        return new Arguments(given, other, operands);
    }

    /** The configuration file in force. */
    public Configuration configuration() {
        return configuration;
    }

    public boolean has(String option) {
        return given.containsKey(option);
    }

    /** Every value of an option: first those of the configuration file, then those of the command line. */
    public List<String> values(String option) {
        List<String> written = given.getOrDefault(option, List.of());
        if (!written.isEmpty() && !ADDED.contains(option)) {
            return written;
        }
        List<String> values = new ArrayList<>(configuration.values(option));
        values.addAll(written);
        return values;
    }

    /** The value of an option, if it was given. */
    public Optional<String> value(String option) {
        List<String> values = values(option);
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
    }

    /** The value of an option on the command line, whatever the configuration file says for another command. */
    public Optional<String> given(String option) {
        List<String> written = given.getOrDefault(option, List.of());
        return written.isEmpty() ? Optional.empty() : Optional.of(written.get(written.size() - 1));
    }

    /** Every value of an option that may hold several values parted by commas. */
    List<String> names(String option) {
        return values(option).stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    public List<String> operands() {
        return operands;
    }

    /** The whole number that an option gives, if it was given. */
    Optional<Integer> number(String option, int least) throws UsageException {
        Optional<String> value = value(option);
        return value.isEmpty() ? Optional.empty() : Optional.of(wholeNumber(option, value.get(), least));
    }

    private static int wholeNumber(String option, String value, int least) throws UsageException {
        return WholeNumber.of(value.strip(), least)
                .orElseThrow(() -> TOO_LARGE.matcher(value).matches()
                        ? new UsageException("number-too-large", option, value, Integer.MAX_VALUE)
                        : new UsageException("not-a-number", option, value, least));
    }

    /** The day that an option gives, if it was given. */
    Optional<LocalDate> date(String option) throws UsageException {
        Optional<String> value = value(option);
        try {
            return value.map(String::strip).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw new UsageException("not-a-date", option, value.orElse(""));
        }
    }

    /** The file that an option names, if it was given. */
    Optional<Path> path(String option) throws UsageException {
        Optional<String> value = value(option);
        return value.isEmpty() ? Optional.empty() : Optional.of(pathOf(value.get()));
    }

    /** The place of a file that is to be read. */
    public static Path pathOf(String name) throws UsageException {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UsageException("file-unreadable", name);
        }
    }

    /** The language of everything a person reads. */
    public Language language() throws UsageException {
        String code = value("--lang").orElse(Language.CHINESE.code());
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new UsageException("value-unknown", "--lang", code, "zh, en"));
    }
}
