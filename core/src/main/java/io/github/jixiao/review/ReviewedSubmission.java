package io.github.jixiao.review;

import io.github.jixiao.finding.Subject;
import io.github.jixiao.rule.Availability;
import io.github.jixiao.rule.FormPart;
import io.github.jixiao.rule.Profile;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Submission;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A submission with what follows from all its tables and its text together. */
public final class ReviewedSubmission implements Subject {
    private final Submission submission;
    private final List<ReviewedTable> tables;

    public ReviewedSubmission(Submission submission, Profile profile) {
        this.submission = submission;
        List<ReviewedTable> reviewed = new ArrayList<>(submission.tables().size());
        for (int i = 0; i < submission.tables().size(); i++) {
            reviewed.add(new ReviewedTable(i + 1, submission.tables().get(i), profile));
        }
        this.tables = List.copyOf(reviewed);
    }

    public Submission submission() {
        return submission;
    }

    /** The tables, in the order of the document. */
    public List<ReviewedTable> tables() {
        return tables;
    }

    /** Everything that rules across tables look at. */
    public Collection<Object> facts() {
        return List.of(this);
    }

    /** Whether the submission offers what a rule needs. */
    public Availability availabilityOf(FormPart part) {
        return Availability.AVAILABLE;
    }

    @Override
    public Location location() {
        return Location.UNKNOWN;
    }

    @Override
    public String identity() {
        return "submission";
    }

    @Override
    public int position() {
        return 0;
    }

    @Override
    public @Nullable Integer tableIndex() {
        return null;
    }
}
