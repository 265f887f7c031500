package io.github.jixiao.rules;

import io.github.jixiao.value.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/**
 * What the ledger knows of a rule.
 *
 * @param rule its name
 * @param drl digest of its file without comments and white space
 * @param page digest of its page without white space
 */
record LedgerEntry(String rule, String drl, String page) {
    private static final int DIGITS = 16;

    static LedgerEntry of(DrlFile file) {
        try {
            return new LedgerEntry(file.name(), digest(file.text()), digest(Files.readString(file.page())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LedgerEntry read(String line) {
        String[] parts = line.split(" ", 3);
        return new LedgerEntry(parts[0], parts[1], parts[2]);
    }

    String line() {
        return rule + " " + drl + " " + page;
    }

    private static String digest(String text) {
        byte[] plain = text.replaceAll("\\s+", "").getBytes(StandardCharsets.UTF_8);
        return Sha256.hex(plain).substring(0, DIGITS);
    }
}
