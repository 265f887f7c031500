package io.github.jixiao.reports.github;

import io.github.jixiao.reports.InertText;
import io.github.jixiao.reports.RelativeName;
import io.github.jixiao.table.Location;

/** A command in the output of a workflow: one line, in which no value can end the command or begin another. */
final class WorkflowCommand {
    private static final int LONGEST_MESSAGE = 4_000;
    private static final int LONGEST_NAME = 1_000;

    private WorkflowCommand() {}

    /** A command that annotates a file. */
    static String of(String level, String file, Location location, String title, String message) {
        StringBuilder command = new StringBuilder("::").append(level);
        command.append(" file=").append(property(RelativeName.of(file)));
        if (location.line() != null) {
            command.append(",line=").append(location.line());
        }
        command.append(",title=").append(property(title));
        return command.append("::")
                .append(data(InertText.cut(InertText.of(message), LONGEST_MESSAGE)))
                .toString();
    }

    /** A command that tells something about the run. */
    static String of(String notice) {
        return "::notice::" + data(InertText.cut(InertText.of(notice), LONGEST_MESSAGE));
    }

    private static String property(String value) {
        return data(InertText.cut(InertText.line(value), LONGEST_NAME))
                .replace(":", "%3A")
                .replace(",", "%2C");
    }

    private static String data(String value) {
        return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }
}
