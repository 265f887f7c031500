package io.github.jixiao.cli;

import io.github.jixiao.cli.console.Session;
import io.github.jixiao.cli.settings.Arguments;
import io.github.jixiao.cli.usage.ExitCode;
import java.io.IOException;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** {@code jixiao completion}: prints a script with which bash and zsh complete commands, options and their values. */
final class CompletionCommand implements Command {

    @Override
    public Syntax syntax() {
        return Syntax.of("completion");
    }

    @Override
    public ExitCode run(Arguments arguments, Session session) throws IOException {
        CommandSpec all = CommandSpec.create().name("jixiao");
        for (String name : Jixiao.COMMANDS) {
            Jixiao.command(name)
                    .ifPresent(
                            command -> all.addSubcommand(name, command.syntax().spec()));
        }
        session.terminal()
                .print(AutoComplete.bash("jixiao", new CommandLine(all)).stripTrailing());
        return ExitCode.CLEAN;
    }
}
