package io.github.jixiao.table;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When the project runs (实施期, 项目期).
 *
 * @param text as written, for example {@code 2022年全年}
 * @param start first day, where understood
 * @param end last day, where understood
 */
public record ImplementationPeriod(
        String text, @Nullable LocalDate start, @Nullable LocalDate end) {}
