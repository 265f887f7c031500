package io.github.jixiao.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.rule.Profile;
import io.github.jixiao.testing.RuleVerifier;
import io.github.jixiao.testing.SampleTables;
import org.junit.jupiter.api.Test;

class RuleVerifierTest {

    @Test
    void aRuleKeepsItsRuleSetUnderAnotherProfile() {
        RuleVerifier verifier = RuleVerifier.forRule(FaultyRules.SOUND, FaultyRules.ruleSet())
                .under(Profile.standard().withSeverity(FaultyRules.SOUND, Severity.WARNING));

        assertThat(verifier.given(SampleTables.project()).findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }
}
