package io.github.jixiao.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatedCampaignTest {

    @Test
    void theLastYearIsTheLatestInWhateverOrderTheYearsAreWritten() {
        DatedCampaign campaign = DatedCampaign.of("某行动:2021:2019");

        assertThat(campaign.years()).containsExactly(2019, 2021);
        assertThat(campaign.lastYear()).isEqualTo(2021);
        assertThat(campaign.isOverBefore(2020)).isFalse();
    }
}
