package io.github.jixiao.cli.baseline;

import io.github.jixiao.SubmissionReport;
import io.github.jixiao.cli.console.Session;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Suppression;
import io.github.jixiao.reports.RunNotice;
import io.github.jixiao.reports.RunNotice.Kind;
import io.github.jixiao.value.Bilingual;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sets findings of a run aside: those that somebody accepts and those of a baseline. Afterwards it tells what was of no use. Safe for use by many
 * threads.
 */
public final class SetAside {
    private static final int NAMED = 5;

    private final Map<String, KnownFinding> baseline = new HashMap<>();
    private final List<AcceptedFinding> accepted;
    private final LocalDate today;
    private final Set<String> met = ConcurrentHashMap.newKeySet();
    private final Set<AcceptedFinding> used = ConcurrentHashMap.newKeySet();
    private final LookedAt lookedAt = new LookedAt();
    /** Accepted findings whose fingerprint was met under another rule, with what was met. */
    private final Map<AcceptedFinding, Finding> namesakes = new ConcurrentHashMap<>();

    public SetAside(Baseline baseline, List<AcceptedFinding> accepted, LocalDate today) {
        baseline.findings().forEach(finding -> this.baseline.put(finding.fingerprint(), finding));
        this.accepted = List.copyOf(accepted);
        this.today = today;
    }

    /** A report in which what is known is set aside. */
    public SubmissionReport in(SubmissionReport report) {
        if (baseline.isEmpty() && accepted.isEmpty()) {
            return report;
        }
        lookedAt.add(report);
        return report.settingAside(this::reason);
    }

    private Optional<Suppression> reason(Finding finding) {
        boolean known = baseline.containsKey(finding.fingerprint());
        if (known) {
            met.add(finding.fingerprint());
        }
        Suppression reason = null;
        for (AcceptedFinding each : accepted) {
            if (each.names(finding)) {
                used.add(each);
                reason = each.isExpired(today) ? reason : each.suppression();
            } else if (each.fingerprint().equals(finding.fingerprint())) {
                namesakes.put(each, finding);
            }
        }
        return reason == null && known ? Optional.of(Suppression.BASELINE) : Optional.ofNullable(reason);
    }

    /** What is to be said when everything was looked at. */
    public List<RunNotice> notices() {
        List<RunNotice> notices = new ArrayList<>();
        for (AcceptedFinding each : accepted) {
            String until = String.valueOf(each.suppression().until());
            if (each.isExpired(today)) {
                notices.add(notice(Kind.SUPPRESSION_EXPIRED, "notice.expired", each, until));
            } else if (!used.contains(each) && namesakes.containsKey(each)) {
                String rule = namesakes.get(each).rule();
                notices.add(new RunNotice(
                        Kind.SUPPRESSION_UNMATCHED, Session.both("notice.other-rule", each.name(), rule)));
            } else if (!used.contains(each) && lookedAt.covers(each.source(), each.rule())) {
                notices.add(notice(Kind.SUPPRESSION_UNMATCHED, "notice.unmatched", each, until));
            }
        }
        List<KnownFinding> stale = baseline.values().stream()
                .filter(finding ->
                        !met.contains(finding.fingerprint()) && lookedAt.covers(finding.source(), finding.rule()))
                .sorted()
                .toList();
        if (!stale.isEmpty()) {
            String names = String.join(
                    ", ", stale.stream().limit(NAMED).map(KnownFinding::rule).toList());
            Bilingual message =
                    Session.both(stale.size() > NAMED ? "notice.stale.more" : "notice.stale", stale.size(), names);
            notices.add(new RunNotice(Kind.BASELINE_STALE, message));
        }
        return notices;
    }

    private static RunNotice notice(Kind kind, String key, AcceptedFinding about, String until) {
        return new RunNotice(
                kind,
                Session.both(
                        key,
                        about.name(),
                        until,
                        String.valueOf(about.suppression().author()),
                        about.suppression().reason()));
    }
}
