package io.github.jixiao.spring.web;

import io.github.jixiao.readers.FileValidator;
import io.github.jixiao.spring.JixiaoAutoConfiguration;
import io.github.jixiao.spring.JixiaoProperties;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.DispatcherServlet;

/** What a controller needs: the review of uploads, and reports as answers. */
@AutoConfiguration(after = JixiaoAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass({DispatcherServlet.class, HttpServletRequest.class})
public final class JixiaoWebAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean(FileValidator.class)
    UploadValidator uploadValidator(FileValidator validator, JixiaoProperties properties) {
        return new UploadValidator(validator, properties.deadline());
    }

    @Bean
    @ConditionalOnMissingBean
    ValidationReportConverter validationReportConverter() {
        return new ValidationReportConverter();
    }
}
