/** Jixiao in a Spring Boot application: beans, properties, health and metrics. */
@NullMarked
package io.github.jixiao.spring;

import org.jspecify.annotations.NullMarked;
