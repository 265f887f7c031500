package io.github.jixiao.cli;

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
record Run(int code, String out, String err) {

    static Run of(Object... arguments) {
        return withInput("", arguments);
    }

    static Run withInput(String input, Object... arguments) {
        return on(StandardCharsets.UTF_8, TerminalTraits.NONE, input, arguments);
    }

    static Run on(Charset charset, TerminalTraits traits, String input, Object... arguments) {
        return in(Environments.QUIET, charset, traits, input, arguments);
    }

    /** In an environment, without a terminal. */
    static Run in(Environment environment, Object... arguments) {
        return in(environment, StandardCharsets.UTF_8, TerminalTraits.NONE, "", arguments);
    }

    private static Run in(
            Environment environment, Charset charset, TerminalTraits traits, String input, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        int code = new Jixiao(new Terminal(in, out, err, charset, traits), environment, new Interruption())
                .run(List.of(arguments).stream().map(Run::text).toList());
        return new Run(code, out.toString(charset), err.toString(charset));
    }

    private static String text(Object argument) {
        return argument instanceof Path path ? path.toString() : String.valueOf(argument);
    }
}
