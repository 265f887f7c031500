package io.github.jixiao.cli;

/** Shows on standard error how far a run is: in one line of a terminal, or now and then in a line of a log. */
final class Progress {
    /** Fewer files need no progress. */
    private static final int MANY = 4;

    private static final int LOG_LINES = 20;
    private static final String ERASE = "\r\u001b[K";

    private final Session session;
    private final int files;
    private final boolean shown;
    private final boolean inPlace;
    private int done;

    Progress(Session session, Arguments arguments, int files) {
        this.session = session;
        this.files = files;
        this.inPlace = session.terminal().traits().err();
        boolean unwanted = arguments.has("--no-progress") || arguments.has("--quiet");
        this.shown = arguments.has("--progress") || !unwanted && files >= MANY && inPlace;
    }

    /** Another submission is done; JSON may hold more of them than there are files. */
    void step(String name) {
        done++;
        if (!shown) {
            return;
        }
        String line = done <= files
                ? session.texts().get("progress", done, files, name)
                : session.texts().get("progress.open", done, name);
        if (inPlace) {
            session.terminal().show(ERASE + line);
        } else if (done == files || done % Math.max(1, files / LOG_LINES) == 0) {
            session.terminal().say(line);
        }
    }

    /** Makes room for other output. */
    void clear() {
        if (shown && inPlace) {
            session.terminal().show(ERASE);
        }
    }
}
