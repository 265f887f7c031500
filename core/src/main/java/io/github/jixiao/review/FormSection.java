package io.github.jixiao.review;

/**
 * The sections of a form, from top to bottom. They order findings about a form that knows no rows, such as one that came as JSON, and what
 * stands in one row.
 */
public enum FormSection {
    NAME(1),
    CODE(2),
    UNITS(3),
    PERIOD(4),
    FUNDING(5),
    OBJECTIVES(6),
    SCHEDULE(7),
    TASKS(8),
    INDICATORS(9),
    TOTAL(10);

    /** More than any section has boxes. */
    private static final int BOXES = 1_000_000;

    private final int number;

    FormSection(int number) {
        this.number = number;
    }

    /** The position of its first box; above 0, which is the table as a whole. */
    public int first() {
        return at(0);
    }

    /**
     * The position of a box.
     *
     * @param box its number in the section, from 0
     */
    public int at(int box) {
        return number * BOXES + box;
    }
}
