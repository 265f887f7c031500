package io.github.jixiao.review;

/**
 * A hint of the template that nobody replaced.
 *
 * @param place where it stands
 * @param variant the rule's wording: {@code blank-form} where the whole form is empty
 * @param text the hint
 */
public record TemplateHint(Place place, String variant, String text) implements AtPlace {}
