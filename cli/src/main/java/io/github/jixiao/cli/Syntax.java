package io.github.jixiao.cli;

import io.github.jixiao.value.NearestName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The options and operands of a command. The parser's model is built by hand because reading it from annotations would cost more time than
 * checking a table.
 */
final class Syntax {
    private static final List<String> COMMON_FLAGS = List.of("-h, --help", "-v, --verbose");

    private final CommandSpec spec = CommandSpec.create();

    private Syntax() {}

    /** A command of this name that takes the options all commands take. */
    static Syntax of(String command) {
        Syntax syntax = new Syntax();
        syntax.spec.name(command);
        syntax.spec.parser().expandAtFiles(false).posixClusteredShortOptionsAllowed(true);
        return syntax.flags(COMMON_FLAGS.toArray(String[]::new)).values("--lang");
    }

    /** Options without a value; several names of one option are parted by a comma. */
    Syntax flags(String... options) {
        for (String option : options) {
            spec.addOption(OptionSpec.builder(names(option))
                    .type(boolean.class)
                    .arity("0")
                    .build());
        }
        return this;
    }

    /** Options with one value. */
    Syntax values(String... options) {
        for (String option : options) {
            spec.addOption(OptionSpec.builder(names(option))
                    .type(String.class)
                    .arity("1")
                    .build());
        }
        return this;
    }

    /** Options with one value that may stand several times. */
    Syntax lists(String... options) {
        for (String option : options) {
            spec.addOption(OptionSpec.builder(names(option))
                    .type(List.class)
                    .auxiliaryTypes(String.class)
                    .arity("1")
                    .build());
        }
        return this;
    }

    /** @param arity how many operands the command takes, for example {@code 1..*} */
    Syntax operands(String arity) {
        spec.addPositional(PositionalParamSpec.builder()
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity(arity)
                .build());
        return this;
    }

    private static String[] names(String option) {
        return option.split(", ");
    }

    /** Every name of every option. */
    List<String> optionNames() {
        return spec.options().stream()
                .flatMap(option -> Stream.of(option.names()))
                .toList();
    }

    /** The arguments, or nothing if help is asked for. */
    Optional<Arguments> parse(List<String> arguments) throws UsageException {
        if (arguments.contains("-h") || arguments.contains("--help")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Arguments(new CommandLine(spec).parseArgs(arguments.toArray(String[]::new))));
        } catch (UnmatchedArgumentException e) {
            throw unknown(e.getUnmatched().get(0));
        } catch (MissingParameterException e) {
            throw missing(e);
        } catch (OverwrittenOptionException e) {
            throw new UsageException("option-twice", e.getOverwritten().paramLabel());
        } catch (ParameterException e) {
            throw new UsageException("arguments", String.valueOf(e.getMessage()));
        }
    }

    private UsageException unknown(String argument) {
        if (!argument.startsWith("-")) {
            return new UsageException("operand-unexpected", argument);
        }
        String option = argument.split("=", 2)[0];
        return NearestName.of(option.toLowerCase(Locale.ROOT), optionNames())
                .map(near -> new UsageException("option-unknown-near", option, near))
                .orElseGet(() -> new UsageException("option-unknown", option));
    }

    private UsageException missing(MissingParameterException e) {
        String options = e.getMissing().stream()
                .filter(OptionSpec.class::isInstance)
                .map(option -> ((OptionSpec) option).longestName())
                .collect(Collectors.joining(" "));
        return options.isEmpty()
                ? new UsageException("operand-missing." + spec.name())
                : new UsageException("option-without-value", options);
    }
}
