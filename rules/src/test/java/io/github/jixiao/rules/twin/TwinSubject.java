package io.github.jixiao.rules.twin;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.value.Sha256;
import java.nio.charset.StandardCharsets;

/**
 * What a finding is about, as its fingerprint names it.
 *
 * @param rule the rule
 * @param fingerprint the fingerprint
 */
public record TwinSubject(String rule, String fingerprint) {

    public static TwinSubject of(Finding finding) {
        return new TwinSubject(finding.rule(), finding.fingerprint());
    }

    /** @param key what names the table, or the submission */
    static String name(String rule, String key, String identity) {
        return rule + "\n" + key + "\n" + identity;
    }

    /** @param time the how-manieth finding of the rule about this subject, from 1 */
    static TwinSubject of(String rule, String name, int time) {
        byte[] plain = (time == 1 ? name : name + "\n" + time).getBytes(StandardCharsets.UTF_8);
        return new TwinSubject(rule, Sha256.hex(plain).substring(0, 32));
    }
}
