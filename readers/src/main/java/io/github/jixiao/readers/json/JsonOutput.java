package io.github.jixiao.readers.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.core.util.Separators;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** JSON text in one fixed shape: indented by two blanks, lines ended by {@code \n}, numbers in plain notation, UTF-8. */
final class JsonOutput implements Closeable {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .recyclerPool(JsonRecyclerPools.newConcurrentDequePool())
            .build();

    private final JsonGenerator generator;

    JsonOutput(OutputStream stream) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        generator = FACTORY.createGenerator(stream)
                .setPrettyPrinter(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                                .withObjectEmptySeparator("")
                                .withArrayEmptySeparator(""))
                        .withObjectIndenter(indenter)
                        .withArrayIndenter(indenter));
    }

    /** Writes the inside of an object or array. */
    interface Inside {
        void write() throws IOException;
    }

    /** Writes one element of an array. */
    interface Element<T> {
        void write(T element) throws IOException;
    }

    void startArray() throws IOException {
        generator.writeStartArray();
    }

    void endArray() throws IOException {
        generator.writeEndArray();
        generator.writeRaw('\n');
    }

    void object(Inside inside) throws IOException {
        generator.writeStartObject();
        inside.write();
        generator.writeEndObject();
    }

    void object(String name, Inside inside) throws IOException {
        generator.writeFieldName(name);
        object(inside);
    }

    /** An array of objects. */
    <T> void objects(String name, Collection<T> elements, Element<T> notation) throws IOException {
        array(name, elements, element -> object(() -> notation.write(element)));
    }

    <T> void array(String name, Collection<T> elements, Element<T> notation) throws IOException {
        generator.writeArrayFieldStart(name);
        for (T element : elements) {
            notation.write(element);
        }
        generator.writeEndArray();
    }

    void names(String name, Collection<? extends Enum<?>> constants) throws IOException {
        array(name, constants.stream().sorted().toList(), constant -> generator.writeString(constant.name()));
    }

    void texts(String name, Collection<String> texts) throws IOException {
        array(name, texts, text -> generator.writeString(WellFormed.of(text)));
    }

    void element(int number) throws IOException {
        generator.writeNumber(number);
    }

    void text(String name, @Nullable String text) throws IOException {
        generator.writeFieldName(name);
        if (text == null) {
            generator.writeNull();
        } else {
            generator.writeString(WellFormed.of(text));
        }
    }

    void textIfAny(String name, @Nullable String text) throws IOException {
        if (text != null) {
            text(name, text);
        }
    }

    /** A constant's name, or anything that is written as it prints: a date. */
    void word(String name, @Nullable Object word) throws IOException {
        text(name, word == null ? null : word.toString());
    }

    void number(String name, @Nullable BigDecimal number) throws IOException {
        generator.writeFieldName(name);
        if (number == null) {
            generator.writeNull();
        } else {
            generator.writeNumber(number);
        }
    }

    void number(String name, @Nullable Integer number) throws IOException {
        number(name, number == null ? null : BigDecimal.valueOf(number));
    }

    void numberIfAny(String name, @Nullable BigDecimal number) throws IOException {
        if (number != null) {
            number(name, number);
        }
    }

    void numberIfAny(String name, @Nullable Integer number) throws IOException {
        if (number != null) {
            number(name, number);
        }
    }

    void flag(String name, boolean flag) throws IOException {
        generator.writeBooleanField(name, flag);
    }

    void nothing(String name) throws IOException {
        generator.writeNullField(name);
    }

    /** The JSON Pointer of the object that is being written. */
    String pointer() {
        return generator.getOutputContext().pathAsPointer().toString();
    }

    void flush() throws IOException {
        generator.flush();
    }

    @Override
    public void close() throws IOException {
        generator.close();
    }
}
