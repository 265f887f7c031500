package io.github.jixiao.cli;

import io.github.jixiao.cli.console.Environment;
import io.github.jixiao.cli.console.Interruption;
import io.github.jixiao.cli.console.Session;
import io.github.jixiao.cli.console.Terminal;
import io.github.jixiao.cli.settings.Arguments;
import io.github.jixiao.cli.settings.Configuration;
import io.github.jixiao.cli.usage.ExitCode;
import io.github.jixiao.cli.usage.UsageException;
import io.github.jixiao.reports.Tool;
import io.github.jixiao.value.Language;
import io.github.jixiao.value.NearestName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The command {@code jixiao}. */
public final class Jixiao {
    static final List<String> COMMANDS =
            List.of("check", "read", "rules", "profile", "schema", "baseline", "completion");

    private final Terminal terminal;
    private final Environment environment;
    private final Interruption interruption;

    Jixiao(Terminal terminal, Environment environment, Interruption interruption) {
        this.terminal = terminal;
        this.environment = environment;
        this.interruption = interruption;
    }

    /**
     * Runs the command and ends the process: 0 nothing found, 1 findings, 2 wrong usage, 3 incomplete.
     *
     * @param arguments a command and its arguments
     */
    public static void main(String[] arguments) {
        Interruption interruption = Interruption.ofProcess();
        int code = new Jixiao(Terminal.ofProcess(), Environment.ofProcess(), interruption).run(List.of(arguments));
        interruption.end(code);
        System.exit(code);
    }

    /** Runs the command and tells its exit code. */
    int run(List<String> arguments) {
        Session session = Session.of(terminal, environment, interruption, language(arguments));
        try {
            ExitCode code = dispatch(arguments, session);
            terminal.flush();
            return code.code();
        } catch (UsageException e) {
            // The message may have several lines.
            terminal.say(session.texts().get("usage", e.message(session.texts())));
            return ExitCode.USAGE.code();
        } catch (IOException e) {
            return failed("unwritten", e, arguments, session);
        } catch (RuntimeException | Error e) {
            return failed("failed", e, arguments, session);
        }
    }

    /** Input that cannot be read is told in the report, so that an {@link IOException} that arrives here is about output. */
    private int failed(String key, Throwable failure, List<String> arguments, Session session) {
        if (!terminal.isReaderGone()) {
            session.say(key, failure instanceof IOException ? String.valueOf(failure.getMessage()) : failure);
            terminal.trace(failure, arguments.contains("-v") || arguments.contains("--verbose"));
        }
        return ExitCode.INCOMPLETE.code();
    }

    private ExitCode dispatch(List<String> arguments, Session session) throws UsageException, IOException {
        if (arguments.size() > 2 && arguments.get(0).equals("--lang")) {
            return dispatch(languageLast(arguments, 2), session);
        }
        if (arguments.size() > 1 && arguments.get(0).startsWith("--lang=")) {
            return dispatch(languageLast(arguments, 1), session);
        }
        String first = arguments.isEmpty() ? "" : arguments.get(0);
        List<String> rest = arguments.isEmpty() ? List.of() : arguments.subList(1, arguments.size());
        switch (first) {
            case "" -> {
                terminal.say(help("jixiao", session));
                return ExitCode.USAGE;
            }
            case "-h", "--help", "help" -> {
                String about = rest.isEmpty() || !COMMANDS.contains(rest.get(0)) ? "jixiao" : rest.get(0);
                terminal.print(help(about, session));
                return ExitCode.CLEAN;
            }
            case "-V", "--version" -> {
                terminal.print(Tool.NAME + " " + Tool.version());
                return ExitCode.CLEAN;
            }
            default -> {
                return run(first, rest, session);
            }
        }
    }

    /** The command first: the language may stand before it. */
    private static List<String> languageLast(List<String> arguments, int words) {
        List<String> line = new ArrayList<>(arguments.subList(words, arguments.size()));
        line.addAll(Math.min(1, line.size()), arguments.subList(0, words));
        return line;
    }

    private ExitCode run(String name, List<String> rest, Session session) throws UsageException, IOException {
        Command command = command(name).orElseThrow(unknown(name));
        Optional<Arguments> arguments = command.syntax().parse(rest);
        if (arguments.isEmpty()) {
            terminal.print(help(name, session));
            return ExitCode.CLEAN;
        }
        Configuration configuration = command.syntax().takes("--config")
                ? Configuration.of(arguments.get(), environment)
                : Configuration.NONE;
        Arguments configured = arguments.get().above(configuration);
        return command.run(configured, session.in(configured.language()));
    }

    private static Supplier<UsageException> unknown(String name) {
        return () -> NearestName.of(name, COMMANDS)
                .map(near -> new UsageException("command-unknown-near", name, near))
                .orElseGet(() -> new UsageException("command-unknown", name, String.join(", ", COMMANDS)));
    }

    /** The command of a name; no other is loaded. */
    static Optional<Command> command(String name) {
        return switch (name) {
            case "check" -> Optional.of(new CheckCommand());
            case "read" -> Optional.of(new ReadCommand());
            case "rules" -> Optional.of(new RulesCommand());
            case "profile" -> Optional.of(new ProfileCommand());
            case "schema" -> Optional.of(new SchemaCommand());
            case "baseline" -> Optional.of(new BaselineCommand());
            case "completion" -> Optional.of(new CompletionCommand());
            default -> Optional.empty();
        };
    }

    private static String help(String about, Session session) throws IOException {
        String file = session.texts().get("help", about);
        try (InputStream stream = Jixiao.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IOException("The help " + file + " is missing.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
        }
    }

    /** The language asked for, before the arguments are understood. */
    private static Language language(List<String> arguments) {
        int option = arguments.indexOf("--lang");
        boolean english = option >= 0
                && option + 1 < arguments.size()
                && arguments.get(option + 1).equals(Language.ENGLISH.code());
        return english || arguments.contains("--lang=en") ? Language.ENGLISH : Language.CHINESE;
    }
}
