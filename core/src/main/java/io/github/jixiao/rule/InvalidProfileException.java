package io.github.jixiao.rule;

import io.github.jixiao.value.Bilingual;
import java.util.List;

/** A file is no profile; every problem found in it is told. */
public final class InvalidProfileException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<ProfileProblem> problems;

    InvalidProfileException(List<ProfileProblem> problems) {
        super(ProfileProblem.listed(problems).english());
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in the order of the file; at least one. */
    public List<ProfileProblem> problems() {
        return problems;
    }

    /** All of it as one text, a line each. */
    public Bilingual reason() {
        return ProfileProblem.listed(problems);
    }
}
