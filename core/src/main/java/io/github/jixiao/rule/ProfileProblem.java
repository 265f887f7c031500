package io.github.jixiao.rule;

import io.github.jixiao.value.Bilingual;
import io.github.jixiao.value.Language;

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
}
