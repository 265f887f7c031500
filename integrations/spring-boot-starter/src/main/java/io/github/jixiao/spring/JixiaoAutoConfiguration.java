package io.github.jixiao.spring;

import io.github.jixiao.TableValidator;
import io.github.jixiao.ValidationListener;
import io.github.jixiao.readers.FileValidator;
import io.github.jixiao.readers.Limit;
import io.github.jixiao.readers.ReadingLimits;
import io.github.jixiao.readers.SubmissionReader;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/**
 * One validator, one reader, and the two together, as the properties {@code jixiao.*} ask for. A bean of the application takes the place
 * of any of them; every {@link ValidationListener} bean hears of the reviews.
 */
@AutoConfiguration
@EnableConfigurationProperties(JixiaoProperties.class)
public final class JixiaoAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    TableValidator tableValidator(
            JixiaoProperties properties,
            ObjectProvider<ValidationListener> listeners,
            ObjectProvider<TableValidatorCustomizer> customizers) {
        ConfiguredRules rules = new ConfiguredRules(properties);
        TableValidator.Builder builder = rules.builder();
        listeners.orderedStream().forEach(builder::listener);
        customizers.orderedStream().forEach(customizer -> customizer.customize(builder));
        return rules.build(builder);
    }

    @Bean
    @ConditionalOnMissingBean
    SubmissionReader submissionReader(JixiaoProperties properties) {
        ReadingLimits limits = ReadingLimits.standard();
        for (Map.Entry<Limit, Integer> limit : properties.limits().entrySet()) {
            limits = limits.with(limit.getKey(), limit.getValue());
        }
        return SubmissionReader.within(limits);
    }

    @Bean
    @ConditionalOnMissingBean
    FileValidator fileValidator(SubmissionReader reader, TableValidator validator) {
        return new FileValidator(reader, validator);
    }
}
