package io.github.jixiao.readers.page;

/**
 * A straight line along the page or down it.
 *
 * @param horizontal whether it runs along the page
 * @param position its y if horizontal, else its x
 * @param start where it begins, left or top
 * @param end where it ends, right or bottom
 */
public record Ruling(boolean horizontal, double position, double start, double end) {

    /** Whether the line, or nearly, meets another that runs across it. */
    boolean meets(Ruling across, double tolerance) {
        return across.position >= start - tolerance
                && across.position <= end + tolerance
                && position >= across.start - tolerance
                && position <= across.end + tolerance;
    }
}
