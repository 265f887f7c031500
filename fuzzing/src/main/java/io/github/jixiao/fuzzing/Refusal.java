package io.github.jixiao.fuzzing;

import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.value.Language;

/** A refusal of a file. It is fine where it says what to do, and does not hide a fault of this program. */
final class Refusal {
    private static final String OURS = "io.github.jixiao.";

    private Refusal() {}

    static void check(UnreadableFileException refusal) {
        for (Language language : Language.values()) {
            Violation.unless(!refusal.describe("a", language).isBlank(), "a refusal without words");
            Violation.unless(!refusal.remedy("a", language).isBlank(), "a refusal without a remedy");
        }
        Throwable cause = refusal.getCause();
        if (cause instanceof OutOfMemoryError || cause instanceof StackOverflowError) {
            throw new Violation("beyond heap or stack", cause);
        }
        if (cause instanceof RuntimeException && isOurs(cause)) {
            throw new Violation("a fault of a reader, not of the file", cause);
        }
    }

    /** Whether the exception was thrown by the project's own code, or by the JDK on its behalf. */
    private static boolean isOurs(Throwable cause) {
        for (StackTraceElement frame : cause.getStackTrace()) {
            String place = frame.getClassName();
            if (!place.startsWith("java.") && !place.startsWith("jdk.")) {
                return place.startsWith(OURS);
            }
        }
        return false;
    }
}
