package io.github.jixiao.cli;

import io.github.jixiao.value.NearestName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The options and operands of a command, and how a command line is taken apart: {@code --name value}, {@code --name=value}, {@code -n value},
 * {@code -abc} for {@code -a -b -c}, and {@code --} before operands that start with a dash.
 *
 * <p>A parser library would take longer to load than a table takes to be checked.
 */
final class Syntax {
    private static final String END_OF_OPTIONS = "--";

    private final String command;
    private final Map<String, Option> options = new TreeMap<>();
    private int leastOperands;
    private int mostOperands;

    private Syntax(String command) {
        this.command = command;
    }

    /** An option under its long name. */
    private record Option(String name, boolean takesValue, boolean repeatable) {}

    /** A command of this name that takes the options all commands take, and no operands. */
    static Syntax of(String command) {
        return new Syntax(command).flags("-h, --help", "-v, --verbose").values("--lang");
    }

    /** Options without a value; the short name of an option stands before the long one. */
    Syntax flags(String... names) {
        return add(false, false, names);
    }

    /** Options with one value. */
    Syntax values(String... names) {
        return add(true, false, names);
    }

    /** Options with one value that may stand several times. */
    Syntax lists(String... names) {
        return add(true, true, names);
    }

    private Syntax add(boolean takesValue, boolean repeatable, String... names) {
        for (String each : names) {
            String[] shortAndLong = each.split(", ", -1);
            Option option = new Option(shortAndLong[shortAndLong.length - 1], takesValue, repeatable);
            for (String name : shortAndLong) {
                options.put(name, option);
            }
        }
        return this;
    }

    Syntax operands(int least, int most) {
        this.leastOperands = least;
        this.mostOperands = most;
        return this;
    }

    /** Every name of every option. */
    Set<String> optionNames() {
        return options.keySet();
    }

    /** The arguments, or nothing if help is asked for. */
    Optional<Arguments> parse(List<String> line) throws UsageException {
        if (line.contains("-h") || line.contains("--help")) {
            return Optional.empty();
        }
        Map<String, List<String>> given = new HashMap<>();
        List<String> operands = new ArrayList<>();
        Iterator<String> rest = line.iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            if (argument.equals(END_OF_OPTIONS)) {
                rest.forEachRemaining(operands::add);
            } else if (argument.startsWith("-") && !argument.equals("-")) {
                take(argument, rest, given);
            } else {
                operands.add(argument);
            }
        }
        if (operands.size() < leastOperands) {
            throw new UsageException("operand-missing." + command);
        }
        if (operands.size() > mostOperands) {
            throw new UsageException("operand-unexpected", operands.get(mostOperands));
        }
        return Optional.of(new Arguments(given, operands));
    }

    private void take(String argument, Iterator<String> rest, Map<String, List<String>> given) throws UsageException {
        int equals = argument.indexOf('=');
        String name = equals < 0 ? argument : argument.substring(0, equals);
        if (!name.startsWith("--") && name.length() > 2) {
            takeCluster(name, given);
            return;
        }
        Option option = option(name);
        if (!option.takesValue()) {
            if (equals >= 0) {
                throw new UsageException("option-with-value", name);
            }
            given.put(option.name(), List.of());
            return;
        }
        List<String> values = given.computeIfAbsent(option.name(), none -> new ArrayList<>());
        if (!values.isEmpty() && !option.repeatable()) {
            throw new UsageException("option-twice", name);
        }
        values.add(equals < 0 ? next(name, rest) : argument.substring(equals + 1));
    }

    /** Several flags of one letter behind one dash. */
    private void takeCluster(String cluster, Map<String, List<String>> given) throws UsageException {
        for (char letter : cluster.substring(1).toCharArray()) {
            Option option = options.get("-" + letter);
            if (option == null || option.takesValue()) {
                throw unknown(cluster);
            }
            given.put(option.name(), List.of());
        }
    }

    private String next(String name, Iterator<String> rest) throws UsageException {
        String value = rest.hasNext() ? rest.next() : END_OF_OPTIONS;
        if (value.equals(END_OF_OPTIONS) || options.containsKey(value)) {
            throw new UsageException("option-without-value", name);
        }
        return value;
    }

    private Option option(String name) throws UsageException {
        Option option = options.get(name);
        if (option == null) {
            throw unknown(name);
        }
        return option;
    }

    private UsageException unknown(String name) {
        return NearestName.of(name, options.keySet())
                .map(near -> new UsageException("option-unknown-near", name, near))
                .orElseGet(() -> new UsageException("option-unknown", name));
    }
}
