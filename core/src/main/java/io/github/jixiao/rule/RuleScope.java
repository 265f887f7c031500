package io.github.jixiao.rule;

/** How much a rule looks at. */
public enum RuleScope {
    /** One table at a time. */
    TABLE,
    /** All tables of a submission together, and the text around them. */
    SUBMISSION
}
