package io.github.jixiao.review.thorough;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.review.Forms;
import io.github.jixiao.rule.Vocabulary;
import io.github.jixiao.table.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopiedObjectiveTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    统筹协调各方，负责全区照明设施的规划和养护等工作，为决策提供依据。 | true
                    1.承担公园照明设施的日常养护工作                              | true
                    负责全区照明工作，亮灯率达到98%。                             | false
                    负责全区照明工作，改善居民夜间出行。                           | false
                    负责养护路灯420盏等工作                                      | false
                    做好照明工作。                                              | false
                    明确专人负责照明工作                                         | false
                    """)
    void dutiesAreNoObjective(String text, boolean duties) {
        assertThat(CopiedObjective.isListOfDuties(text, Vocabulary.standard())).isEqualTo(duties);
    }

    @Test
    void copyIsToldWhateverItsPunctuation() {
        var table = Forms.project("照明", "1. 更新公园照明设施，方便居民夜间出行。").useOfFunds(Entry.of("更新公园照明设施,方便居民夜间出行"));

        assertThat(CopiedObjective.of(Forms.reviewed(table)))
                .singleElement()
                .satisfies(copy -> assertThat(copy.variant()).isEmpty());
    }

    @Test
    void fewWordsMayBeAlike() {
        var table = Forms.project("照明", "更新照明。").useOfFunds(Entry.of("更新照明"));

        assertThat(CopiedObjective.of(Forms.reviewed(table))).isEmpty();
    }
}
