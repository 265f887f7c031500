package io.github.jixiao.rule;

import io.github.jixiao.value.Bilingual;

/**
 * The profile a table is reviewed under.
 *
 * @param profile the profile
 * @param reason why this one
 */
public record ChosenProfile(Profile profile, Bilingual reason) {}
