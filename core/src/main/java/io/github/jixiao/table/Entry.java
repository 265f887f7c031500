package io.github.jixiao.table;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What stands in one box of the form. A blank box is a value of its own, not a missing one.
 *
 * @param presence what is known about the box
 * @param text the words in the box; {@code null} unless {@link Presence#FILLED} or {@link Presence#UNREADABLE}
 * @param value the words understood; {@code null} unless {@link Presence#FILLED}
 * @param location where the box stands
 */
public record Entry<T>(
        Presence presence, @Nullable String text, @Nullable T value, Location location) {

    /** What is known about a box. */
    public enum Presence {
        /** The box holds a value. */
        FILLED,
        /** The box is there and nobody wrote in it, or it holds only a template hint. */
        BLANK,
        /** The box holds words that could not be understood. */
        UNREADABLE,
        /** The form has no such box. */
        NOT_ON_FORM,
        /** The source states no value and does not tell whether the form has the box. */
        UNSTATED
    }

    private static final Entry<Object> UNSTATED = new Entry<>(Presence.UNSTATED, null, null, Location.UNKNOWN);
    private static final Entry<Object> NOT_ON_FORM = new Entry<>(Presence.NOT_ON_FORM, null, null, Location.UNKNOWN);

    /** A filled box whose words are the value's own, at a place that nobody knows. */
    public static <T> Entry<T> of(T value) {
        return of(value, Location.UNKNOWN);
    }

    /** A filled box whose words are the value's own. */
    public static <T> Entry<T> of(T value, Location location) {
        return new Entry<>(Presence.FILLED, value.toString(), value, location);
    }

    /** A filled box: a value with the words it was read from. */
    public static <T> Entry<T> of(T value, String text, Location location) {
        return new Entry<>(Presence.FILLED, text, value, location);
    }

    /** A {@link Presence#BLANK} box, without words and without a value. */
    public static <T> Entry<T> blank(Location location) {
        return new Entry<>(Presence.BLANK, null, null, location);
    }

    /**
     * An {@link Presence#UNREADABLE} box, without a value.
     *
     * @param text the words that could not be understood
     */
    public static <T> Entry<T> unreadable(String text, Location location) {
        return new Entry<>(Presence.UNREADABLE, text, null, location);
    }

    /** A box that is {@link Presence#NOT_ON_FORM}, without words and without a place. */
    @SuppressWarnings("unchecked") // holds no value of T
    public static <T> Entry<T> notOnForm() {
        return (Entry<T>) NOT_ON_FORM;
    }

    /** A box of which the source says nothing, {@link Presence#UNSTATED}. */
    @SuppressWarnings("unchecked") // holds no value of T
    public static <T> Entry<T> unstated() {
        return (Entry<T>) UNSTATED;
    }

    public boolean isFilled() {
        return presence == Presence.FILLED;
    }

    public boolean isBlank() {
        return presence == Presence.BLANK;
    }

    public boolean isUnreadable() {
        return presence == Presence.UNREADABLE;
    }

    /** Whether the form is known to have the box. */
    public boolean isOnForm() {
        return presence != Presence.NOT_ON_FORM && presence != Presence.UNSTATED;
    }

    /**
     * The value of a filled box.
     *
     * @throws NullPointerException if the box is not filled
     */
    public T require() {
        return Objects.requireNonNull(value, "the box is not filled");
    }

    /** The value, or the one given where the box is not filled. */
    public T orElse(T other) {
        return value == null ? other : value;
    }

    /** The same box, the value of a filled one turned into another; its words stay. */
    public <R> Entry<R> map(Function<? super T, ? extends R> function) {
        return new Entry<>(presence, text, value == null ? null : function.apply(value), location);
    }
}
