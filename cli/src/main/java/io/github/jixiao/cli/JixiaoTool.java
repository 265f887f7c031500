package io.github.jixiao.cli;

import io.github.jixiao.cli.console.Environment;
import io.github.jixiao.cli.console.Interruption;
import io.github.jixiao.cli.console.Terminal;
import io.github.jixiao.cli.console.TerminalTraits;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.spi.ToolProvider;

/**
 * The command inside a Java program, as {@code ToolProvider.findFirst("jixiao")} gives it: the same arguments, reports and exit codes, and
 * the process goes on. Text is UTF-8; there is no standard input. Paths are relative to the working directory of the process. Every call
 * stands alone; any number may run at the same time.
 */
public final class JixiaoTool implements ToolProvider {

    @Override
    public String name() {
        return "jixiao";
    }

    @Override
    public int run(PrintStream out, PrintStream err, String... arguments) {
        Terminal terminal =
                new Terminal(InputStream.nullInputStream(), out, err, StandardCharsets.UTF_8, TerminalTraits.NONE);
        return new Jixiao(terminal, Environment.ofProcess(), new Interruption()).run(List.of(arguments));
    }

    @Override
    public int run(PrintWriter out, PrintWriter err, String... arguments) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code = run(
                new PrintStream(printed, true, StandardCharsets.UTF_8),
                new PrintStream(said, true, StandardCharsets.UTF_8),
                arguments);
        out.print(printed.toString(StandardCharsets.UTF_8));
        err.print(said.toString(StandardCharsets.UTF_8));
        return code;
    }
}
