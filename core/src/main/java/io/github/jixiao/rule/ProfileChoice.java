package io.github.jixiao.rule;

import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.Submission;
import io.github.jixiao.value.Bilingual;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Which profile each table of a submission is reviewed under: one for all, or the first whose marks the table bears.
 *
 * <p>What spans tables is reviewed under the profile that all of them share, or else under the usual one.
 */
public final class ProfileChoice {
    private static final Bilingual ASKED_FOR = Bilingual.of("指定采用", "asked for");
    private static final Bilingual NO_MARK = Bilingual.of("没有识别出专门的表式，采用通用口径", "no form of its own was recognised");

    private final Profile usual;
    private final List<Profile> candidates;
    private final Bilingual otherwise;

    private ProfileChoice(Profile usual, List<Profile> candidates, Bilingual otherwise) {
        this.usual = usual;
        this.candidates = candidates;
        this.otherwise = otherwise;
    }

    /** One profile for every table. */
    public static ProfileChoice always(Profile profile) {
        return new ProfileChoice(profile, List.of(), ASKED_FOR);
    }

    /** For each table the profile of the library that its form asks for; the default one where it bears no marks of another. */
    public static ProfileChoice byForm() {
        return among(BuiltInProfiles.recognisable(), Profile.standard());
    }

    /**
     * For each table the first profile whose marks it bears.
     *
     * @param candidates profiles with marks, the more special first
     * @param usual the profile of a table that bears the marks of none
     */
    public static ProfileChoice among(List<Profile> candidates, Profile usual) {
        return new ProfileChoice(usual, List.copyOf(candidates), NO_MARK);
    }

    /** This choice with every profile changed in the same way. */
    public ProfileChoice with(UnaryOperator<Profile> change) {
        return new ProfileChoice(
                change.apply(usual), candidates.stream().map(change).toList(), otherwise);
    }

    /** The profile asked for, or that of tables which bear the marks of no other. */
    public Profile usual() {
        return usual;
    }

    /** Every profile that may be chosen. */
    public List<Profile> profiles() {
        return Stream.concat(Stream.of(usual), candidates.stream()).toList();
    }

    /** The profile of each table, in the order of the submission. */
    public List<ChosenProfile> choose(Submission submission) {
        List<PerformanceTargetTable> tables = submission.tables();
        ChosenProfile unrecognised = new ChosenProfile(usual, otherwise);
        if (candidates.isEmpty()) {
            return Collections.nCopies(tables.size(), unrecognised);
        }
        List<Set<LayoutMark>> marks = tables.stream().map(LayoutMark::on).toList();
        if (marks.stream().anyMatch(seen -> seen.contains(LayoutMark.CONTROL_RATE_ROW))) {
            marks.forEach(seen -> seen.add(LayoutMark.CONTROL_RATE_ROW));
        }
        List<ChosenProfile> chosen = new ArrayList<>(tables.size());
        for (int i = 0; i < tables.size(); i++) {
            chosen.add(recognise(tables.get(i), marks.get(i)).orElse(unrecognised));
        }
        return chosen;
    }

    /** The profile for what spans the tables. */
    public Profile across(List<ChosenProfile> chosen) {
        Profile first = chosen.isEmpty() ? usual : chosen.get(0).profile();
        return chosen.stream().allMatch(each -> each.profile().equals(first)) ? first : usual;
    }

    private Optional<ChosenProfile> recognise(PerformanceTargetTable table, Set<LayoutMark> seen) {
        for (Profile candidate : candidates) {
            for (FormMarks marks : candidate.marks()) {
                Optional<Bilingual> reason = marks.recognise(table, seen);
                if (reason.isPresent()) {
                    return Optional.of(new ChosenProfile(candidate, reason.get()));
                }
            }
        }
        return Optional.empty();
    }
}
