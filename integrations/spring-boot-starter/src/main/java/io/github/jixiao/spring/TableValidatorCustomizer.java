package io.github.jixiao.spring;

import io.github.jixiao.TableValidator;

/** A bean of this type has a say in how the application's validator is built, after the properties. */
@FunctionalInterface
public interface TableValidatorCustomizer {

    void customize(TableValidator.Builder builder);
}
