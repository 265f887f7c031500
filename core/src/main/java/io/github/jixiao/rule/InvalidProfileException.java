package io.github.jixiao.rule;

import io.github.jixiao.value.Language;
import java.util.List;
import java.util.stream.Collectors;

/** A file is no profile; every problem found in it is told. */
public final class InvalidProfileException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<ProfileProblem> problems;

    InvalidProfileException(List<ProfileProblem> problems) {
        super(problems.stream().map(problem -> problem.in(Language.ENGLISH)).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in the order of the file; at least one. */
    public List<ProfileProblem> problems() {
        return problems;
    }
}
