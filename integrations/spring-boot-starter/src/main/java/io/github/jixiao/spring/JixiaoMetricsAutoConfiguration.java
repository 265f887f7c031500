package io.github.jixiao.spring;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** Metrics of reviews, where the application collects metrics. */
@AutoConfiguration(
        before = JixiaoAutoConfiguration.class,
        afterName = "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration")
@ConditionalOnClass(MeterRegistry.class)
@ConditionalOnBean(MeterRegistry.class)
public final class JixiaoMetricsAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    ValidationMetrics validationMetrics(MeterRegistry registry) {
        return new ValidationMetrics(registry);
    }
}
