package io.github.jixiao.reports.html;

import io.github.jixiao.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A finding as a note in the margin.
 *
 * @param id anchor of the note
 * @param number its number on the form
 * @param severity how much it weighs
 * @param place where it stands, as a person would say
 * @param box anchor of the box it is about; {@code null} where nothing is drawn
 * @param message what is wrong
 * @param advice what to do about it; may be empty
 * @param basis what the rule rests on
 * @param rule id of the rule
 */
record FindingNote(
        String id,
        int number,
        Severity severity,
        String place,
        @Nullable String box,
        String message,
        String advice,
        String basis,
        String rule) {

    /** Name of the style of its severity. */
    String style() {
        return style(severity);
    }

    static String style(Severity severity) {
        return switch (severity) {
            case ERROR -> "e";
            case WARNING -> "w";
            case INFO -> "i";
        };
    }
}
