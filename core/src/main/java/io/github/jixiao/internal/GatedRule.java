package io.github.jixiao.internal;

import io.github.jixiao.rule.Availability;
import io.github.jixiao.rule.FormPart;
import io.github.jixiao.rule.RuleInfo;
import io.github.jixiao.rule.RuleStatus;
import io.github.jixiao.rule.RuleStatus.Outcome;
import io.github.jixiao.table.TableKind;
import io.github.jixiao.value.Bilingual;
import java.util.function.Function;

/** A rule in force with every status it can get, made once: reviewing a table makes none. */
final class GatedRule {
    private final RuleInfo info;
    private final int number;
    private final FormPart[] needs;
    private final RuleStatus passed;
    private final RuleStatus reported;
    private final RuleStatus[] notApplicable;
    private final RuleStatus[] insufficientData;

    /** @param number of the rule in its scope, from 0 */
    GatedRule(RuleInfo info, int number) {
        this.info = info;
        this.number = number;
        this.needs = info.needs().toArray(FormPart[]::new);
        this.passed = new RuleStatus(info.id(), Outcome.PASSED, null);
        this.reported = new RuleStatus(info.id(), Outcome.REPORTED, null);
        this.notApplicable = new RuleStatus[needs.length];
        this.insufficientData = new RuleStatus[needs.length];
        for (int i = 0; i < needs.length; i++) {
            notApplicable[i] = new RuleStatus(info.id(), Outcome.NOT_APPLICABLE, needs[i].reason(Availability.ABSENT));
            insufficientData[i] =
                    new RuleStatus(info.id(), Outcome.INSUFFICIENT_DATA, needs[i].reason(Availability.INSUFFICIENT));
        }
    }

    RuleInfo info() {
        return info;
    }

    int number() {
        return number;
    }

    RuleStatus reported() {
        return reported;
    }

    /** Whether it speaks about a form that is no filled target table: one on which nothing is filled, or a self-evaluation. */
    boolean looksAt(TableKind kind) {
        return info.needs().contains(kind == TableKind.BLANK_TEMPLATE ? FormPart.BLANK_FORM : FormPart.SELF_EVALUATION);
    }

    /** Passed until it reports, or why it has nothing to look at. What the form lacks weighs more than what it fails to tell. */
    RuleStatus status(Function<FormPart, Availability> availability) {
        int untold = -1;
        for (int i = 0; i < needs.length; i++) {
            switch (availability.apply(needs[i])) {
                case ABSENT -> {
                    return notApplicable[i];
                }
                case INSUFFICIENT -> untold = untold < 0 ? i : untold;
                case AVAILABLE -> {}
            }
        }
        return untold < 0 ? passed : insufficientData[untold];
    }

    RuleStatus notApplicable(Bilingual reason) {
        return new RuleStatus(info.id(), Outcome.NOT_APPLICABLE, reason);
    }

    RuleStatus broken(Bilingual failure) {
        return new RuleStatus(info.id(), Outcome.BROKEN, failure);
    }
}
