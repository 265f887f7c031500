package io.github.jixiao.fuzzing;

import java.util.Locale;

/**
 * The entry that Jazzer calls, with the target as its argument:
 *
 * <pre>
 * java com.code_intelligence.jazzer.Jazzer --target_class=io.github.jixiao.fuzzing.Fuzzer --target_args=docx CORPUS
 * </pre>
 */
public final class Fuzzer {
    private static Property property = input -> {};

    private Fuzzer() {}

    /** Chooses the target. */
    public static void fuzzerInitialize(String[] arguments) {
        property = FuzzTarget.valueOf(arguments[0].toUpperCase(Locale.ROOT)).property();
    }

    /** Tries one input. */
    public static void fuzzerTestOneInput(byte[] input) throws Exception {
        property.check(input);
    }
}
