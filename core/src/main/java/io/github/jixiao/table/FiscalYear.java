package io.github.jixiao.table;

/**
 * The budget year of a form, and how it is known.
 *
 * @param value for example 2023
 * @param origin where it comes from
 */
public record FiscalYear(int value, Origin origin) {

    /** Where a budget year comes from. */
    public enum Origin {
        /** The form states it, in its title or beside it. */
        FORM,
        /** Digits seven and eight of the project code give it. */
        PROJECT_CODE,
        /** A period or date inside the form gives it. */
        CONTENT
    }

    /** A year that the form states. */
    public static FiscalYear stated(int value) {
        return new FiscalYear(value, Origin.FORM);
    }
}
