package io.github.jixiao.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What the ledger knows of a rule.
 *
 * @param rule its name
 * @param drl digest of its file without comments and white space
 * @param page digest of its page without white space
 */
record LedgerEntry(String rule, String drl, String page) {
    private static final int BYTES = 8;

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
        try {
            byte[] plain = text.replaceAll("\\s+", "").getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(plain), 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
