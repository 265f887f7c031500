package io.github.jixiao.finding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Why a finding is set aside and counts for nothing.
 *
 * @param kind who set it aside
 * @param reason why, as somebody wrote it; empty for a baseline
 * @param author who answers for it; {@code null} for a baseline
 * @param until the last day on which it holds; {@code null} if it holds until it is taken back
 */
public record Suppression(
        Kind kind,
        String reason,
        @Nullable String author,
        @Nullable LocalDate until) {

    /** The finding was there when the baseline was written. */
    public static final Suppression BASELINE = new Suppression(Kind.BASELINE, "", null, null);

    /** Who sets findings aside. */
    public enum Kind {
        /** A baseline: everything that was there on one day. */
        BASELINE,
        /** A person, who says why this finding is accepted (豁免). */
        ACCEPTED
    }

    /** One finding, accepted by a person. */
    public static Suppression accepted(String reason, String author, @Nullable LocalDate until) {
        return new Suppression(Kind.ACCEPTED, reason, author, until);
    }
}
