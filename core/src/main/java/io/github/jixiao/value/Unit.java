package io.github.jixiao.value;

/**
 * A unit read behind a number.
 *
 * @param name as written, folded: 人次, %, 元/人, 台(套)
 * @param end behind its last character
 * @param vague whether 余 or 多 stands between number and unit
 */
record Unit(String name, int end, boolean vague) {}
