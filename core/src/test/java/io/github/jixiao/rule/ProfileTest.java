package io.github.jixiao.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.finding.ReviewAspect;
import io.github.jixiao.finding.ReviewItem;
import io.github.jixiao.finding.Severity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProfileTest {
    private static final RuleInfo RULE = new RuleInfo(
            "total-mismatch",
            "standard",
            "funding",
            RuleScope.TABLE,
            Severity.ERROR,
            Map.of("row", Severity.WARNING),
            ReviewAspect.APPROPRIATENESS,
            ReviewItem.FUNDING_MATCH,
            Basis.of("ARITHMETIC"),
            List.of(),
            new RulePage(ProfileTest.class.getClassLoader(), "none"));

    @Test
    void theRulesOwnSeveritiesHoldUnlessTheProfileSaysOtherwise() {
        Profile profile = Profile.standard();

        assertThat(profile.severity(RULE, "")).isEqualTo(Severity.ERROR);
        assertThat(profile.severity(RULE, "row")).isEqualTo(Severity.WARNING);
        assertThat(profile.severity(RULE, "unheard-of")).isEqualTo(Severity.ERROR);
    }

    @Test
    void aSeverityOfTheProfileHoldsForEveryVariant() {
        Profile lenient = Profile.standard().withSeverity("total-mismatch", Severity.INFO);

        assertThat(lenient.severity(RULE, "")).isEqualTo(Severity.INFO);
        assertThat(lenient.severity(RULE, "row")).isEqualTo(Severity.INFO);
        assertThat(Profile.standard().severity(RULE, "")).isEqualTo(Severity.ERROR);
    }

    @Test
    void changesAddUpAndLeaveTheStandardAlone() {
        Profile changed = Profile.standard()
                .without("total-mismatch")
                .withSeverity("other", Severity.INFO)
                .requiringControlRate();

        assertThat(changed.excluded()).containsExactly("total-mismatch");
        assertThat(changed.severities()).containsOnlyKeys("other");
        assertThat(changed.controlRateRequired()).isTrue();
        assertThat(Profile.standard().excluded()).isEmpty();
    }
}
