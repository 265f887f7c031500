package io.github.jixiao.cli.console;

import java.io.Console;
import java.util.Locale;
import java.util.Map;

/**
 * What is known about the terminal.
 *
 * @param out whether standard output goes to a terminal
 * @param err whether standard error goes to a terminal
 * @param columns how many columns standard output has; 0 where it is no terminal
 * @param colours whether ANSI sequences are understood and wanted there
 */
public record TerminalTraits(boolean out, boolean err, int columns, boolean colours) {

    private static final int USUAL_COLUMNS = 80;

    /** Output goes to files or programs. */
    public static final TerminalTraits NONE = new TerminalTraits(false, false, 0, false);

    /** The launcher knows which streams are terminals; without it, Java tells only about all of them together. */
    static TerminalTraits ofProcess() {
        String launched = System.getProperty("jixiao.terminal");
        boolean both = launched == null && isInteractive();
        boolean out = both || launched != null && launched.contains("out");
        boolean err = both || launched != null && launched.contains("err");
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("windows");
        return new TerminalTraits(out, err, out ? measured() : 0, out && understandsColours(System.getenv(), windows));
    }

    /** The launcher knows how wide the terminal is. */
    private static int measured() {
        int columns = Integer.getInteger("jixiao.columns", 0);
        return columns > 0 ? columns : USUAL_COLUMNS;
    }

    public static boolean understandsColours(Map<String, String> environment, boolean windows) {
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            return false;
        }
        if (windows) {
            return environment.containsKey("WT_SESSION")
                    || environment.containsKey("ANSICON")
                    || environment.containsKey("TERM")
                    || "ON".equals(environment.get("ConEmuANSI"));
        }
        return !"dumb".equals(environment.get("TERM"));
    }

    @SuppressWarnings("SystemConsoleNull") // asked for both before Java 22 and since
    private static boolean isInteractive() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            // Since Java 22 there is a console even where nobody sits at it.
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
