package io.github.jixiao.reports;

import io.github.jixiao.SubmissionReport;
import io.github.jixiao.TableReport;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.reports.text.TextReport;
import io.github.jixiao.value.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says of findings where they stand, in one language. */
public final class FindingPlaces {
    private final Language language;
    private final Texts texts;

    public FindingPlaces(Language language) {
        this.language = language;
        this.texts = Texts.of(TextReport.class, "text-report", language);
    }

    /** Some findings of a submission with their places, in the order given. */
    public List<PlacedFinding> of(SubmissionReport submission, List<Finding> findings) {
        Map<Integer, TableReport> tables = new HashMap<>();
        submission.tables().forEach(table -> tables.put(table.index(), table));
        Map<Integer, FindingPlace> places = new HashMap<>();
        List<PlacedFinding> placed = new ArrayList<>(findings.size());
        for (Finding finding : findings) {
            @Nullable Integer number = finding.table();
            TableReport table = number == null ? null : tables.get(number);
            FindingPlace place = places.computeIfAbsent(
                    number == null ? 0 : number, none -> new FindingPlace(table, texts, language));
            placed.add(new PlacedFinding(
                    submission.source().name(), number, table == null ? "" : table.name(), place.of(finding), finding));
        }
        return placed;
    }
}
