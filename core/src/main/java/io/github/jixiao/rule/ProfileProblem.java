package io.github.jixiao.rule;

import io.github.jixiao.value.Bilingual;
import io.github.jixiao.value.Language;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is wrong with a profile file.
 *
 * @param file the file's name
 * @param line from 1
 * @param column from 1
 * @param message what is wrong and what may have been meant
 */
public record ProfileProblem(String file, int line, int column, Bilingual message) {

    /** For example {@code bureau.yaml:7:3: 没有“thresholdz”这个键；是不是“thresholds”？}. */
    public String in(Language language) {
        return file + ":" + line + ":" + column + ": " + message.in(language);
    }

    /** Several problems as one text, a line each. */
    public static Bilingual listed(List<ProfileProblem> problems) {
        return Bilingual.of(listed(problems, Language.CHINESE), listed(problems, Language.ENGLISH));
    }

    private static String listed(List<ProfileProblem> problems, Language language) {
        return problems.stream().map(problem -> problem.in(language)).collect(Collectors.joining("\n"));
    }
}
