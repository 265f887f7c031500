package io.github.jixiao.compiler;

import java.util.concurrent.atomic.AtomicBoolean;
import org.kie.api.runtime.rule.RuleContext;

/** What a rule may call that it should not. */
public final class Misdeeds {
    private static final AtomicBoolean LOOPING = new AtomicBoolean(true);

    private Misdeeds() {}

    public static boolean fail(String message) {
        throw new IllegalStateException(message);
    }

    /** True until the test is over, so that a loop that asks nobody else is one without end. */
    public static boolean goesOn() {
        return LOOPING.get();
    }

    static void start() {
        LOOPING.set(true);
    }

    static void stop() {
        LOOPING.set(false);
    }

    @SuppressWarnings("InfiniteRecursion") // what is to be survived
    public static int deeper(int depth) {
        return depth + deeper(depth + 1);
    }

    /** Makes the rule that looks at a fact look again. */
    public static void again(RuleContext rule, Object fact) {
        rule.getKieRuntime().update(rule.getKieRuntime().getFactHandle(fact), fact);
    }
}
