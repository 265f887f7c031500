package io.github.jixiao.rule;

import io.github.jixiao.value.NearestName;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A rule is named, to select or to weigh it, that no rule set in force holds. */
public final class UnknownRuleException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String rule;
    private final @Nullable String nearest;

    /** @param known ids of the rules there are */
    public UnknownRuleException(String rule, Collection<String> known) {
        this(rule, NearestName.of(rule, known).orElse(null));
    }

    private UnknownRuleException(String rule, @Nullable String nearest) {
        super("There is no rule " + rule + (nearest == null ? "." : "; did you mean " + nearest + "?"));
        this.rule = rule;
        this.nearest = nearest;
    }

    /** The name that is none. */
    public String rule() {
        return rule;
    }

    /** The rule that may have been meant. */
    public Optional<String> nearest() {
        return Optional.ofNullable(nearest);
    }
}
