package io.github.jixiao.cli.baseline;

import io.github.jixiao.cli.usage.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Findings that were there on one day and do not count since.
 *
 * @param findings by document, table and rule; one a fingerprint
 */
public record Baseline(List<KnownFinding> findings) {
    /** Knows nothing. */
    public static final Baseline EMPTY = new Baseline(List.of());

    public Baseline {
        findings = List.copyOf(findings);
    }

    static Baseline of(Collection<KnownFinding> findings) {
        return new Baseline(findings.stream().sorted().toList());
    }

    /**
     * Reads a file that {@code jixiao baseline} wrote.
     *
     * @param file the file; {@code null} for a baseline that knows nothing
     */
    public static Baseline read(@Nullable Path file) throws UsageException {
        if (file == null) {
            return EMPTY;
        }
        try {
            return of(BaselineReader.read(file, Files.readAllBytes(file)));
        } catch (NoSuchFileException e) {
            throw new UsageException("baseline-missing", file);
        } catch (IOException e) {
            throw new UsageException("baseline-unreadable", file);
        }
    }

    /** What this baseline holds beyond another. */
    public List<KnownFinding> beyond(Baseline other) {
        Set<String> known =
                other.findings.stream().map(KnownFinding::fingerprint).collect(Collectors.toSet());
        return findings.stream()
                .filter(finding -> !known.contains(finding.fingerprint()))
                .toList();
    }

    /**
     * This baseline without what has gone: what was not met though its rule looked at its document, or whose document is there no more.
     *
     * @param isThere whether a document that was not looked at is still there
     */
    public Baseline shrunk(Set<String> met, LookedAt lookedAt, Predicate<String> isThere) {
        return new Baseline(findings.stream()
                .filter(finding -> met.contains(finding.fingerprint())
                        || !lookedAt.covers(finding.source(), finding.rule())
                                && (lookedAt.covers(finding.source()) || isThere.test(finding.source())))
                .toList());
    }
}
