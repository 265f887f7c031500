package io.github.jixiao.cli;

import io.github.jixiao.cli.settings.Arguments;
import io.github.jixiao.cli.usage.UsageException;
import io.github.jixiao.value.NearestName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The options and operands of a command. Picocli takes the command line apart; what is wrong with one is said in the words of this
 * program. The model is built by calls and not from annotations, which would cost reflection at every start.
 */
final class Syntax {
    private final CommandSpec spec;

    private Syntax(String command) {
        this.spec = CommandSpec.create().name(command);
    }

    /** A command of this name that takes the options all commands take, and no operands. */
    static Syntax of(String command) {
        Syntax syntax = new Syntax(command).flags("-v, --verbose").choice("--lang", List.of("zh", "en"));
        syntax.add(option("-h, --help").type(boolean.class).arity("0").usageHelp(true));
        return syntax;
    }

    /** Options without a value, which may be repeated; the short name of an option stands before the long one. */
    Syntax flags(String... names) {
        for (String name : names) {
            add(option(name).type(boolean[].class).arity("0"));
        }
        return this;
    }

    /** Options with one value. */
    Syntax values(String... names) {
        for (String name : names) {
            add(option(name).type(String.class).arity("1"));
        }
        return this;
    }

    /** An option with one of a few values, which a shell can complete. */
    Syntax choice(String name, Iterable<String> values) {
        add(option(name).type(String.class).arity("1").completionCandidates(values));
        return this;
    }

    /** Options with one value that may stand several times. */
    Syntax lists(String... names) {
        for (String name : names) {
            add(option(name).type(String[].class).arity("1"));
        }
        return this;
    }

    private static OptionSpec.Builder option(String names) {
        return OptionSpec.builder(names.split(", ", -1));
    }

    private void add(OptionSpec.Builder option) {
        spec.addOption(option.build());
    }

    Syntax operands(int least, int most) {
        spec.addPositional(PositionalParamSpec.builder()
                .type(String[].class)
                .arity("1")
                .index("0.." + (most == Integer.MAX_VALUE ? "*" : most - 1))
                .required(least > 0)
                .build());
        return this;
    }

    /** Every name of every option. */
    Set<String> optionNames() {
        return spec.optionsMap().keySet();
    }

    boolean takes(String option) {
        return spec.optionsMap().containsKey(option);
    }

    /** The command as picocli knows it. */
    CommandSpec spec() {
        return spec;
    }

    /** The arguments, or nothing if help is asked for. */
    Optional<Arguments> parse(List<String> line) throws UsageException {
        CommandLine parser = new CommandLine(spec).setExpandAtFiles(false).setInterpolateVariables(false);
        try {
            ParseResult result = parser.parseArgs(line.toArray(new String[0]));
            return result.isUsageHelpRequested() ? Optional.empty() : Optional.of(arguments(result));
        } catch (ParameterException e) {
            throw explained(e);
        }
    }

    private static Arguments arguments(ParseResult result) throws UsageException {
        Map<String, List<String>> given = new HashMap<>();
        for (OptionSpec option : result.matchedOptions()) {
            boolean flag = option.arity().max() == 0;
            if (!flag && option.originalStringValues().stream().anyMatch(String::isBlank)) {
                throw new UsageException("option-blank", option.longestName());
            }
            given.put(option.longestName(), flag ? List.of() : List.copyOf(option.originalStringValues()));
        }
        List<String> operands = result.matchedPositionals().stream()
                .distinct()
                .flatMap(operand -> operand.originalStringValues().stream())
                .toList();
        if (operands.stream().anyMatch(String::isBlank)) {
            throw new UsageException("operand-blank");
        }
        return new Arguments(given, operands);
    }

    private UsageException explained(ParameterException e) {
        ArgSpec about = about(e);
        if (e instanceof UnmatchedArgumentException unmatched) {
            String first = unmatched.getUnmatched().get(0);
            return first.startsWith("-") && first.length() > 1
                    ? unknown(first)
                    : new UsageException("operand-unexpected", first);
        }
        if (about == null || about.isPositional()) {
            return new UsageException("operand-missing." + spec.name());
        }
        String name = ((OptionSpec) about).longestName();
        if (e instanceof OverwrittenOptionException) {
            return new UsageException("option-twice", name);
        }
        return new UsageException(
                e instanceof MissingParameterException ? "option-without-value" : "option-with-value", name);
    }

    private static @Nullable ArgSpec about(ParameterException e) {
        if (e instanceof OverwrittenOptionException repeated) {
            return repeated.getOverwritten();
        }
        if (e instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return missing.getMissing().get(0);
        }
        return e.getArgSpec();
    }

    private UsageException unknown(String argument) {
        int equals = argument.indexOf('=');
        String name = equals < 0 ? argument : argument.substring(0, equals);
        return NearestName.of(name, optionNames())
                .map(near -> new UsageException("option-unknown-near", name, near))
                .orElseGet(() -> new UsageException("option-unknown", name));
    }
}
