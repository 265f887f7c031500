package io.github.jixiao.engine;

import io.github.jixiao.finding.Severity;
import io.github.jixiao.rule.Profile;
import io.github.jixiao.testing.RuleVerifier;
import io.github.jixiao.testing.SampleTables;
import org.junit.jupiter.api.Test;

class RuleVerifierTest {

    @Test
    void aRuleKeepsItsRuleSetUnderAnotherProfile() {
        RuleVerifier.forRule(FaultyRules.SOUND, FaultyRules.ruleSet())
                .under(Profile.standard().withSeverity(FaultyRules.SOUND, Severity.WARNING))
                .given(SampleTables.project())
                .reportsOnce()
                .hasSeverity(Severity.WARNING);
    }
}
