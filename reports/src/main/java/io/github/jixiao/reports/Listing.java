package io.github.jixiao.reports;

import io.github.jixiao.SubmissionReport;
import io.github.jixiao.finding.Finding;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Which findings of a run are listed where their number is limited: of each submission the gravest first. */
public final class Listing {
    private final boolean unlimited;
    private int room;
    private long omitted;

    /**
     * @param limit how many findings of the run are listed at most; {@link Integer#MAX_VALUE} for all of them, which any thread may ask for
     */
    public Listing(int limit) {
        this.unlimited = limit == Integer.MAX_VALUE;
        this.room = limit;
    }

    /** The findings of the next submission that are listed, in the order of the form. */
    public List<Finding> choose(SubmissionReport submission) {
        List<Finding> findings = submission.findings();
        if (unlimited) {
            return findings;
        }
        if (findings.size() <= room) {
            room -= findings.size();
            return findings;
        }
        omitted += findings.size() - room;
        Set<Finding> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
        findings.stream()
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .limit(room)
                .forEach(chosen::add);
        room = 0;
        return findings.stream().filter(chosen::contains).toList();
    }

    /** How many findings were not listed so far. */
    public long omitted() {
        return omitted;
    }
}
