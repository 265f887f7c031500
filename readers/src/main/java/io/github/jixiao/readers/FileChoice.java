package io.github.jixiao.readers;

import java.io.IOException;
import java.util.Locale;

/**
 * Whether a file found in a folder or a zip is read. Its name decides where it says what the file is; where it says nothing, the first bytes do.
 */
public enum FileChoice {
    /** It may hold a form, or is refused by name: silence about it would look like a pass. */
    READ,
    /** It can hold no form that is read: a picture, a program, a note. */
    PASSED_OVER,
    /** Nobody put it there: lock files, resource forks, what begins with a dot. */
    LEFT_BEHIND;

    private static final int BEGINNING = 16;

    /** The first bytes of a file. */
    @FunctionalInterface
    public interface Beginning {

        /** As many as asked for, or all. */
        byte[] first(int bytes) throws IOException;
    }

    /**
     * Decides about a file.
     *
     * @param path its path, or its name alone
     * @param beginning asked only where the name says nothing; where it fails, the file is read, so that the failure is told
     */
    public static FileChoice of(String path, Beginning beginning) {
        if (isLeftBehind(path)) {
            return LEFT_BEHIND;
        }
        if (FileEndings.promiseDocument(path)) {
            return READ;
        }
        if (FileEndings.promiseOther(path)) {
            return PASSED_OVER;
        }
        try {
            return FileSignature.isOfDocument(beginning.first(BEGINNING)) ? READ : PASSED_OVER;
        } catch (IOException e) {
            return READ;
        }
    }

    private static boolean isLeftBehind(String path) {
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
                .toLowerCase(Locale.ROOT);
        return path.startsWith("__MACOSX/")
                || name.startsWith(".")
                || name.startsWith("~$")
                || name.startsWith("~") && name.endsWith(".tmp")
                || name.equals("thumbs.db")
                || name.equals("desktop.ini");
    }
}
