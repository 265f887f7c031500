package io.github.jixiao.rule;

import io.github.jixiao.value.Bilingual;
import io.github.jixiao.value.NearestName;
import io.github.jixiao.yaml.YamlFaults;
import io.github.jixiao.yaml.YamlPlace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Collects what is wrong with one file, so that all of it can be told at once. */
final class ProfileProblems implements YamlFaults {
    private final String file;
    private final List<ProfileProblem> found = new ArrayList<>();

    ProfileProblems(String file) {
        this.file = file;
    }

    String file() {
        return file;
    }

    int count() {
        return found.size();
    }

    void add(YamlPlace place, ProfileFault fault, String first, String second) {
        add(place, fault.about(first, second));
    }

    void add(YamlPlace place, ProfileFault fault, String first) {
        add(place, fault, first, "");
    }

    @Override
    public void add(YamlPlace place, Bilingual message) {
        found.add(new ProfileProblem(file, place.line(), place.column(), message));
    }

    /** Tells that a name is not known, and which one may have been meant. */
    void unknown(YamlPlace place, String name, Collection<String> known, ProfileFault plain, ProfileFault near) {
        Optional<String> nearest = NearestName.of(name, known);
        if (nearest.isPresent()) {
            add(place, near, name, nearest.get());
        } else {
            add(place, plain, name, String.join(", ", known));
        }
    }

    /** What was found, in the order of the file. */
    List<ProfileProblem> inOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(ProfileProblem::line).thenComparingInt(ProfileProblem::column))
                .toList();
    }

    /** Ends reading if anything is wrong. */
    void raise() throws InvalidProfileException {
        if (!found.isEmpty()) {
            throw refusal();
        }
    }

    /** The refusal of the file for what was found. */
    InvalidProfileException refusal() {
        return new InvalidProfileException(inOrder());
    }
}
