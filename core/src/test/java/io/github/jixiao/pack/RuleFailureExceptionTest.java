package io.github.jixiao.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.pack.RuleFailureException.Part;
import org.junit.jupiter.api.Test;

class RuleFailureExceptionTest {

    @Test
    void theFirstCauseIsTold() {
        Throwable failure = new IllegalStateException("outer", new ArithmeticException("by zero"));

        assertThat(new RuleFailureException(Part.CONDITION, failure).told()).isEqualTo("ArithmeticException: by zero");
        assertThat(RuleFailureException.told(new StackOverflowError())).isEqualTo("StackOverflowError");
    }

    @Test
    void causesThatNameEachOtherAreToldAllTheSame() {
        Throwable first = new IllegalStateException("first");
        Throwable second = new IllegalStateException("second", first);
        first.initCause(second);

        assertThat(RuleFailureException.told(first)).startsWith("IllegalStateException: ");
        assertThat(RuleFailureException.causes(first)).contains(first, second);
    }
}
