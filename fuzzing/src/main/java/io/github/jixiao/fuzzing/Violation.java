package io.github.jixiao.fuzzing;

import org.jspecify.annotations.Nullable;

/** A property that does not hold. */
final class Violation extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Violation(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** Says so if something does not hold. */
    static void unless(boolean holds, String message) {
        if (!holds) {
            throw new Violation(message, null);
        }
    }
}
