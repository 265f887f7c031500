package io.github.jixiao.cli;

import io.github.jixiao.value.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.ParseResult;

/** The arguments of a command, each brought to its type. */
final class Arguments {
    private final ParseResult parsed;

    Arguments(ParseResult parsed) {
        this.parsed = parsed;
    }

    boolean has(String option) {
        return parsed.hasMatchedOption(option);
    }

    /** The value of an option, if it was given. */
    Optional<String> value(String option) {
        return values(option).stream().findFirst();
    }

    /** Every value of an option, in the order given. */
    List<String> values(String option) {
        return has(option) ? parsed.matchedOption(option).stringValues() : List.of();
    }

    /** Every value of an option that may stand several times or hold several values parted by commas. */
    List<String> names(String option) {
        return values(option).stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    List<String> operands() {
        return parsed.matchedPositionals().stream()
                .flatMap(positional -> positional.stringValues().stream())
                .toList();
    }

    /** The whole number that an option gives, if it was given. */
    Optional<Integer> number(String option, int least) throws UsageException {
        Optional<String> value = value(option);
        return value.isEmpty() ? Optional.empty() : Optional.of(wholeNumber(option, value.get(), least));
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
        if (Arrays.stream(Language.values()).noneMatch(language -> language.code().equals(code))) {
            throw new UsageException("value-unknown", "--lang", code, "zh, en");
        }
    }
}
