package io.github.jixiao.reports.github;

import io.github.jixiao.reports.InertText;
import io.github.jixiao.reports.RelativeName;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Source;

/** A command in the output of a workflow: one line, in which no value can end the command or begin another. */
final class WorkflowCommand {
    private static final int LONGEST_MESSAGE = 4_000;
    private static final String STANDARD_INPUT = "-";
    private static final int LONGEST_NAME = 1_000;

    private WorkflowCommand() {}

    /** A command that annotates a file; what came from standard input has none. */
    static String of(String level, Source source, Location location, String title, String message) {
        StringBuilder command = new StringBuilder("::").append(level);
        String file = source.whole().name();
        if (file.equals(STANDARD_INPUT)) {
            command.append(" title=");
        } else {
            command.append(" file=").append(property(RelativeName.of(file)));
            Integer line = source.line() == null ? location.line() : source.line();
            command.append(line == null ? "" : ",line=" + line).append(",title=");
        }
        return command.append(property(title))
                .append("::")
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
