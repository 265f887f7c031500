package io.github.jixiao.reports;

import io.github.jixiao.finding.Severity;

/** The word that a block of the console report starts with. */
public enum Word {
    ERROR("1;31"),
    WARNING("1;33"),
    INFO("1;36"),
    /** A clean table. */
    PASSED("32"),
    /** A table that no rule looked at. */
    NOT_REVIEWED("2"),
    /** A file that could not be read. */
    UNREAD("1;31"),
    /** A rule that broke. */
    BROKEN("1;31");

    private final String colour;

    Word(String colour) {
        this.colour = colour;
    }

    public static Word of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case INFO -> INFO;
        };
    }

    /** Parameters of the ANSI sequence that colours it. */
    String colour() {
        return colour;
    }
}
