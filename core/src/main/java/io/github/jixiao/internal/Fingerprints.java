package io.github.jixiao.internal;

import io.github.jixiao.value.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** Names findings so that they can be recognised in a later run: by rule, table and subject, never by place or wording. */
final class Fingerprints {
    private static final int BYTES = 16;

    private final String table;
    private final Map<String, Integer> met = new HashMap<>();
    private final MessageDigest digest = Sha256.digest();

    /** @param table what names the table, or the submission */
    Fingerprints(String table) {
        this.table = table;
    }

    /** The fingerprint of the next finding of a rule about a subject; equal ones are numbered in the order asked for. */
    String of(String rule, String subject) {
        String name = rule + "\n" + table + "\n" + subject;
        int count = met.merge(name, 1, Integer::sum);
        String numbered = count == 1 ? name : name + "\n" + count;
        return HexFormat.of().formatHex(digest.digest(numbered.getBytes(StandardCharsets.UTF_8)), 0, BYTES);
    }
}
