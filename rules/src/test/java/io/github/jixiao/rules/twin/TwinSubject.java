package io.github.jixiao.rules.twin;

import io.github.jixiao.finding.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a finding is about, as its fingerprint names it.
 *
 * @param rule the rule
 * @param fingerprint the fingerprint
 */
record TwinSubject(String rule, String fingerprint) {

    static TwinSubject of(Finding finding) {
        return new TwinSubject(finding.rule(), finding.fingerprint());
    }

    /** @param time the how-manieth finding of the rule about this subject, from 1 */
    static TwinSubject of(String rule, String key, String identity, int time) {
        String name = rule + "\n" + key + "\n" + identity + (time == 1 ? "" : "\n" + time);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return new TwinSubject(rule, HexFormat.of().formatHex(hash, 0, 16));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
