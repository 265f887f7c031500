package io.github.jixiao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    @Test
    void aDeadlineBeyondAllTimeIsFarAway() {
        assertThat(Deadline.after(ChronoUnit.FOREVER.getDuration()).isOver()).isFalse();
        assertThat(Deadline.after(Duration.ofSeconds(Long.MIN_VALUE)).isOver()).isTrue();
        assertThat(Deadline.after(Duration.ZERO).isOver()).isTrue();
    }

    @Test
    void aRuleOfAPackNeedsSomeTime() {
        TableValidator.Builder builder = TableValidator.builder();

        for (Duration limit : new Duration[] {Duration.ZERO, Duration.ofSeconds(-1)}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> builder.rulePackTimeLimit(limit))
                    .withMessageContaining("not positive");
        }
    }
}
