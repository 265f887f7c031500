package io.github.jixiao.rules.twin;

/** A rule as plain Java. */
interface TwinRule {

    void review(Facts facts, TwinFindings findings);
}
