package io.github.jixiao.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

class ComputingTimeTest {

    /** Measures nothing: all it is asked for is refused, but whether it is supported. */
    private static final ThreadMXBean WITHOUT_CPU_TIME = (ThreadMXBean) Proxy.newProxyInstance(
            ComputingTimeTest.class.getClassLoader(),
            new Class<?>[] {ThreadMXBean.class},
            (bean, method, arguments) -> {
                if (method.getName().equals("isThreadCpuTimeSupported")) {
                    return false;
                }
                throw new UnsupportedOperationException(method.getName());
            });

    @Test
    void aThreadThatHasNotBegunHasComputedNothing() {
        assertThat(new ComputingTime(ManagementFactory.getThreadMXBean()).nanos())
                .isZero();
    }

    @Test
    void withoutMeasurementComputingHasNoEnd() {
        ComputingTime time = new ComputingTime(WITHOUT_CPU_TIME);

        time.start();

        assertThat(time.nanos()).isEqualTo(Long.MAX_VALUE);
    }
}
