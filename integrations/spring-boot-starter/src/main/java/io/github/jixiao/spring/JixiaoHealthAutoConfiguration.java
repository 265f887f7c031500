package io.github.jixiao.spring;

import io.github.jixiao.TableValidator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.autoconfigure.contributor.ConditionalOnEnabledHealthIndicator;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/** Health of the rules, as {@code jixiao}; {@code management.health.jixiao.enabled=false} turns it off. */
@AutoConfiguration(after = JixiaoAutoConfiguration.class)
@ConditionalOnClass({HealthIndicator.class, ConditionalOnEnabledHealthIndicator.class})
@ConditionalOnBean(TableValidator.class)
public final class JixiaoHealthAutoConfiguration {

    @Bean
    @ConditionalOnEnabledHealthIndicator("jixiao")
    @ConditionalOnMissingBean(name = "jixiaoHealthIndicator")
    HealthIndicator jixiaoHealthIndicator(TableValidator validator) {
        return new RulesHealthIndicator(validator);
    }
}
