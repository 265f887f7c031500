package io.github.jixiao.cli;

import io.github.jixiao.cli.console.Environment;
import io.github.jixiao.cli.console.Interruption;
import io.github.jixiao.cli.console.Terminal;
import io.github.jixiao.cli.console.TerminalTraits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * What one call of the command did, inside this process.
 *
 * @param code its exit code
 * @param out standard output
 * @param err standard error
 */
public record Run(int code, String out, String err) {

    public static Run of(Object... arguments) {
        return withInput("", arguments);
    }

    static Run withInput(String input, Object... arguments) {
        return on(StandardCharsets.UTF_8, TerminalTraits.NONE, input, arguments);
    }

    static Run on(Charset charset, TerminalTraits traits, String input, Object... arguments) {
        return in(Environments.QUIET, new Interruption(), charset, traits, input, arguments);
    }

    /** In an environment, without a terminal. */
    public static Run in(Environment environment, Object... arguments) {
        return in(environment, new Interruption(), arguments);
    }

    /** In an environment, with Ctrl-C at hand. */
    public static Run in(Environment environment, Interruption interruption, Object... arguments) {
        return in(environment, interruption, StandardCharsets.UTF_8, TerminalTraits.NONE, "", arguments);
    }

    private static Run in(
            Environment environment,
            Interruption interruption,
            Charset charset,
            TerminalTraits traits,
            String input,
            Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        int code = new Jixiao(new Terminal(in, out, err, charset, traits), environment, interruption)
                .run(List.of(arguments).stream().map(Run::text).toList());
        return new Run(code, out.toString(charset), err.toString(charset));
    }

    private static String text(Object argument) {
        return argument instanceof Path path ? path.toString() : String.valueOf(argument);
    }
}
