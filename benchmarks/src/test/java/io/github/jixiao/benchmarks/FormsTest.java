package io.github.jixiao.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.TableValidator;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.rule.Profile;
import io.github.jixiao.rule.ProfileChoice;
import io.github.jixiao.rules.twin.Twin;
import io.github.jixiao.rules.twin.TwinFinding;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Submission;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormsTest {
    private static final ProfileChoice STANDARD = ProfileChoice.always(Profile.standard());
    private static final TableValidator VALIDATOR =
            TableValidator.builder().profiles(STANDARD).build();

    @Test
    void aFormOfUsualLengthIsClean() {
        assertThat(findings(Forms.submission(10, false))).isEmpty();
        assertThat(findings(Forms.submission(30, false))).isEmpty();
    }

    @Test
    void nothingButItsLengthIsWrongWithALongOne() {
        assertThat(findings(Forms.submission(1000, false)))
                .extracting(Finding::rule)
                .containsOnly("indicator-count-unusual");
    }

    @Test
    void everyRowOfAFaultyFormIsReported() {
        assertThat(findings(Forms.submission(30, true)).stream()
                        .map(Finding::location)
                        .map(Location::text)
                        .collect(Collectors.toSet()))
                .hasSizeGreaterThanOrEqualTo(30);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 30, 200})
    void engineAndTwinFindTheSame(int indicators) {
        Submission submission = Forms.submission(indicators, true);
        Twin twin = new Twin(VALIDATOR.rules());

        assertThat(findings(submission))
                .extracting(TwinFinding::of)
                .containsExactlyInAnyOrderElementsOf(
                        twin.review(submission, STANDARD).findings());
    }

    private static List<Finding> findings(Submission submission) {
        return VALIDATOR.validate(submission).findings();
    }
}
