package io.github.jixiao.pack;

import io.github.jixiao.finding.Findings;
import java.util.Collection;
import java.util.Map;

/** One rule, compiled and ready to run, whatever runs it. Safe for use by many threads. */
public non-sealed interface CompiledRule extends RuleBody {

    /** How many times a rule may fire in one run; one that fires as often makes itself fire again and again. */
    int MOST_FIRINGS = 20_000;

    /** The rule's name. */
    String name();

    /** The package of its DRL file. */
    String drlPackage();

    /** What the DRL file states about the rule, by key. */
    Map<String, Object> metadata();

    /**
     * Runs the rule over facts.
     *
     * @param findings takes what it reports
     * @throws RuleFailureException if the rule fails
     */
    void fire(Collection<Object> facts, Findings findings) throws RuleFailureException;
}
