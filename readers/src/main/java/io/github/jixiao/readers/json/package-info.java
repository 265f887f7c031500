/**
 * The exchange format: submissions read from JSON and JSON Lines, and written as JSON.
 *
 * <p>Start with {@link io.github.jixiao.readers.json.SubmissionJsonReader} and {@link
 * io.github.jixiao.readers.json.SubmissionJsonWriter}. Each class named {@code …Json} holds the member names of one kind of object, and
 * both reads and writes it. The JSON Schema is the resource {@code /io/github/jixiao/readers/schema/table.schema.json}.
 */
@NullMarked
package io.github.jixiao.readers.json;

import org.jspecify.annotations.NullMarked;
