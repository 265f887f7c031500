package io.github.jixiao.cli;

import io.github.jixiao.value.Language;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The arguments of a command, each brought to its type. */
final class Arguments {
    private final Map<String, List<String>> given;
    private final Map<String, List<String>> configured;
    private final List<String> operands;

    /** @param given values of the options given, by long name; flags have none */
    Arguments(Map<String, List<String>> given, List<String> operands) {
        this(given, Map.of(), operands);
    }

    private Arguments(Map<String, List<String>> given, Map<String, List<String>> configured, List<String> operands) {
        this.given = given;
        this.configured = configured;
        this.operands = operands;
    }

    /** These arguments over values from a configuration file, by name of the option. */
    Arguments above(Map<String, List<String>> configuration) {
        return new Arguments(given, configuration, operands);
    }

    boolean has(String option) {
        return given.containsKey(option);
    }

    /** Every value of an option: first those of the configuration file, then those of the command line. */
    List<String> values(String option) {
        List<String> values = new ArrayList<>(configured.getOrDefault(option, List.of()));
        values.addAll(given.getOrDefault(option, List.of()));
        return values;
    }

    /** The value of an option, if it was given. */
    Optional<String> value(String option) {
        List<String> values = values(option);
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
    }

    /** Every value of an option that may hold several values parted by commas. */
    List<String> names(String option) {
        return values(option).stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    List<String> operands() {
        return operands;
    }

    /** The whole number that an option gives, if it was given. */
    Optional<Integer> number(String option, int least) throws UsageException {
        Optional<String> value = value(option);
        return value.isEmpty() ? Optional.empty() : Optional.of(wholeNumber(option, value.get(), least));
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

    private static int wholeNumber(String option, String value, int least) throws UsageException {
        try {
            int number = Integer.parseInt(value.strip());
            if (number >= least) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new UsageException("not-a-number", option, value, least);
    }

    /** Refuses a language that does not exist. */
    void requireLanguage() throws UsageException {
        String code = value("--lang").orElse(Language.CHINESE.code());
        if (Arrays.stream(Language.values())
                .noneMatch(language -> language.code().equals(code))) {
            throw new UsageException("value-unknown", "--lang", code, "zh, en");
        }
    }
}
