package io.github.jixiao.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.Deadline;
import io.github.jixiao.SubmissionReport;
import io.github.jixiao.TableReport;
import io.github.jixiao.TableValidator;
import io.github.jixiao.ValidationListener;
import io.github.jixiao.ValidationReport;
import io.github.jixiao.ValidationReport.Outcome;
import io.github.jixiao.table.Submission;
import io.github.jixiao.testing.SampleTables;
import io.github.jixiao.value.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A review ends when its time is over or it is called off, and says so; listeners hear of what was done. */
class DeadlineTest {
    private static final Submission TWO = Submission.of("two.json", SampleTables.project(), SampleTables.department());

    /** Remembers what was reviewed, and calls a deadline off after the first table. */
    private static final class Witness implements ValidationListener {
        private final List<String> heard = new ArrayList<>();
        private final Deadline deadline;

        Witness(Deadline deadline) {
            this.deadline = deadline;
        }

        @Override
        public void tableReviewed(TableReport table, Duration took) {
            assertThat(took).isPositive();
            heard.add(table.name());
            deadline.cancel();
        }

        @Override
        public void submissionReviewed(SubmissionReport submission, Duration took) {
            heard.add(submission.source().name());
        }
    }

    @Test
    void aReviewWithTimeEnoughIsComplete() {
        TableValidator validator = TableValidator.standard();

        assertThat(validator.validate(TWO, Deadline.after(Duration.ofHours(1))).findings())
                .isEqualTo(validator.validate(TWO).findings());
        assertThat(validator.validate(SampleTables.project(), Deadline.never()).isComplete())
                .isTrue();
    }

    @Test
    void aReviewWithoutTimeSaysThatItIsIncomplete() {
        ValidationReport report = TableValidator.standard().validate(TWO, Deadline.after(Duration.ZERO));

        assertThat(report.outcome()).isEqualTo(Outcome.INCOMPLETE);
        assertThat(report.submissions().get(0).tables()).isEmpty();
        assertThat(report.submissions().get(0).readErrors()).singleElement().satisfies(error -> {
            assertThat(error.reason()).isEqualTo("OUT_OF_TIME");
            assertThat(error.message(Language.CHINESE)).isEqualTo("检查超时，只完成了 0 张表");
        });
    }

    @Test
    void whatWasReviewedBeforeTheReviewWasCalledOffIsReported() {
        Deadline deadline = Deadline.never();
        Witness witness = new Witness(deadline);

        ValidationReport report =
                TableValidator.builder().listener(witness).build().validate(TWO, deadline);

        assertThat(report.submissions().get(0).tables()).hasSize(1);
        assertThat(report.submissions().get(0).readErrors())
                .singleElement()
                .satisfies(error -> assertThat(error.message(Language.ENGLISH)).isEqualTo("called off after 1 table"));
        assertThat(witness.heard).containsExactly(SampleTables.project().name(), "two.json");
    }

    @Test
    void aListenerThatFailsDoesNoHarm() {
        ValidationListener failing = new ValidationListener() {
            @Override
            public void tableReviewed(TableReport table, Duration took) {
                throw new IllegalStateException("deaf");
            }
        };

        assertThat(TableValidator.builder()
                        .listener(failing)
                        .build()
                        .validate(TWO)
                        .isComplete())
                .isTrue();
    }
}
