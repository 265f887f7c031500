package io.github.jixiao.review;

/**
 * An amount of money that cannot be used.
 *
 * @param place its box
 * @param problem what is wrong with it
 * @param text as written
 */
public record UnreadableAmount(Place place, Problem problem, String text) implements AtPlace {

    /** What can be wrong with an amount. */
    public enum Problem {
        NOT_A_NUMBER(""),
        NOT_POSITIVE("not-positive"),
        WITHOUT_UNIT("without-unit");

        private final String variant;

        Problem(String variant) {
            this.variant = variant;
        }

        /** The variant of the rule's wording. */
        public String variant() {
            return variant;
        }
    }
}
