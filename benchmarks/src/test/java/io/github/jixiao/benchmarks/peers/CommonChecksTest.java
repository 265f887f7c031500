package io.github.jixiao.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.benchmarks.Forms;
import io.github.jixiao.table.Submission;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommonChecksTest {

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void everyMeansFindsAsMany(boolean faulty) {
        Submission submission = Forms.submission(30, faulty);
        int expected = new CommonRules().check(submission).findings().size();

        assertThat(expected > 0).isEqualTo(faulty);
        assertThat(new PlainPredicates().check(submission)).hasSize(expected);
        assertThat(new EasyRules().check(submission)).hasSize(expected);
        try (Evrete evrete = new Evrete()) {
            assertThat(evrete.check(submission)).hasSize(expected);
        }
        assertThat(new SchematronChecks().check(Forms.xml(30, faulty))).isEqualTo(expected);
        assertThat(new JsonSchemaChecks().check(Forms.json(30, faulty)).isEmpty())
                .isEqualTo(!faulty);
    }
}
