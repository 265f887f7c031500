package io.github.jixiao.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jixiao.finding.ReviewItem;
import io.github.jixiao.finding.Severity;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RuleMetadataTest {
    private static final RuleSet BUREAU =
            new RuleSet("bureau", "1", "", "", "", RuleMetadataTest.class.getClassLoader());

    private static RuleInfo info(Map<String, Object> metadata) {
        return new RuleMetadata("some-rule", "local.bureau.target_value", metadata).info(BUREAU);
    }

    @Test
    void aRuleThatStatesNothingIsAHintFromPracticeAboutItsSection() {
        RuleInfo rule = info(Map.of());

        assertThat(rule.section()).isEqualTo("target-value");
        assertThat(rule.severity()).isEqualTo(Severity.INFO);
        assertThat(rule.scope()).isEqualTo(RuleScope.TABLE);
        assertThat(rule.basis()).isEqualTo(Basis.of("REVIEW_PRACTICE"));
        assertThat(rule.item()).isEqualTo(ReviewItem.FORM_COMPLETENESS);
    }

    @Test
    void aRuleSpeaksAboutTheUsualItemOfItsAspectUnlessItNamesAnother() {
        assertThat(info(Map.of("aspect", "FEASIBILITY")).item()).isEqualTo(ReviewItem.ATTAINABILITY);
        assertThat(info(Map.of("aspect", "FEASIBILITY", "item", "CLARITY")).item())
                .isEqualTo(ReviewItem.CLARITY);
    }

    @Test
    void everyVariantHasASeverity() {
        assertThat(info(Map.of("variants", "\"few: ERROR, many: INFO\"")).variants())
                .isEqualTo(Map.of("few", Severity.ERROR, "many", Severity.INFO));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> info(Map.of("variants", "few")))
                .withMessageContaining("few");
    }

    @Test
    void whatDoesNotExistIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> info(Map.of("item", "BEAUTY")));
        assertThatIllegalArgumentException().isThrownBy(() -> info(Map.of("needs", "BEAUTY")));
    }
}
