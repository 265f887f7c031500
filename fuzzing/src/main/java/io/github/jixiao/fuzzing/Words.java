package io.github.jixiao.fuzzing;

import java.nio.charset.StandardCharsets;

/** Bytes as text; what is no UTF-8 becomes half a character, which a string can hold and no file should. */
final class Words {

    private Words() {}

    static String of(byte[] input) {
        return new String(input, StandardCharsets.UTF_8).replace('\uFFFD', '\uD83D');
    }
}
