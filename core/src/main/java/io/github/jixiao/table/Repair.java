package io.github.jixiao.table;

/**
 * Something a reader put right or doubts. Rules see it and never turn conversion noise into an accusation.
 *
 * @param kind what was done
 * @param text the words as they stood
 * @param location where
 */
public record Repair(Kind kind, String text, Location location) {

    /** What a reader did or doubts. */
    public enum Kind {
        /** A row had lost or gained cells and was aligned again. */
        SHIFTED_ROW,
        /** A cell cut in two, by a page or a line, was joined. */
        JOINED_CELL,
        /** One merged value was shared out to the indicators beside it. */
        SPLIT_VALUE,
        /** A value cell is shared by several indicators and could not be shared out. */
        SHARED_VALUE,
        /** Blanks inside a number were closed. */
        CLOSED_NUMBER,
        /** A character looks like a slip of text recognition. */
        DOUBTFUL_CHARACTER,
        /** A deleted revision was dropped, an inserted one taken. */
        TRACKED_CHANGE,
        /** A hidden row, column or sheet was passed over. */
        HIDDEN_CONTENT,
        /** A row or column that the form parser could not place. */
        UNCLAIMED
    }
}
