package io.github.jixiao.cli;

import io.github.jixiao.cli.console.Session;
import io.github.jixiao.cli.settings.Arguments;
import io.github.jixiao.cli.usage.ExitCode;
import io.github.jixiao.cli.usage.UsageException;
import java.io.IOException;

/** One of the commands of {@code jixiao}. Its help stands in {@code help/<name>.txt} and {@code help/<name>_en.txt}. */
interface Command {

    /** The options and operands it takes. */
    Syntax syntax();

    /**
     * Does what was asked for.
     *
     * @throws UsageException if the arguments make no sense
     * @throws IOException if what was asked for cannot be written
     */
    ExitCode run(Arguments arguments, Session session) throws UsageException, IOException;
}
