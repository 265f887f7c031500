package io.github.jixiao.readers.json;

import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.value.Bilingual;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An object of the input. A member that is absent and one that is {@code null} are the same; a member that nobody asked for is one too
 * many.
 */
final class JsonObject {
    private final Spot at;
    private final Map<String, JsonValue> members;
    private final Set<String> known = new LinkedHashSet<>();

    JsonObject(Spot at, Map<String, JsonValue> members) {
        this.at = at;
        this.members = members;
    }

    Spot at() {
        return at;
    }

    /** Where the member stands, or would stand. */
    Spot spotOf(String name) {
        JsonValue value = members.get(name);
        return value == null ? at.child(name, at.line()) : value.at();
    }

    /** Whether the member is there, if only as {@code null}. */
    boolean mentions(String name) {
        known.add(name);
        return members.containsKey(name);
    }

    /** The names of the members that nobody asked for. */
    List<String> others() {
        return members.keySet().stream().filter(name -> !known.contains(name)).toList();
    }

    void refuseOthers() throws UnreadableFileException {
        for (String name : others()) {
            throw JsonFault.unknownField(spotOf(name), known);
        }
    }

    @Nullable
    JsonValue value(String name) {
        known.add(name);
        JsonValue value = members.get(name);
        return value instanceof JsonValue.Null ? null : value;
    }

    @Nullable
    String text(String name) throws UnreadableFileException {
        JsonValue value = value(name);
        return value == null ? null : value.text();
    }

    /** A text that says something: a blank one counts as absent. */
    @Nullable
    String words(String name) throws UnreadableFileException {
        String text = text(name);
        return text == null || text.isBlank() ? null : text;
    }

    String requiredText(String name) throws UnreadableFileException {
        String text = text(name);
        if (text == null) {
            throw JsonFault.missing(spotOf(name));
        }
        return text;
    }

    @Nullable
    BigDecimal number(String name) throws UnreadableFileException {
        JsonValue value = value(name);
        return value == null ? null : value.number();
    }

    BigDecimal requiredNumber(String name) throws UnreadableFileException {
        BigDecimal number = number(name);
        if (number == null) {
            throw JsonFault.missing(spotOf(name));
        }
        return number;
    }

    /** A whole number within bounds, both included. */
    @Nullable
    Integer wholeNumber(String name, int least, int most) throws UnreadableFileException {
        JsonValue value = value(name);
        return value == null ? null : wholeNumber(value, least, most);
    }

    static int wholeNumber(JsonValue value, int least, int most) throws UnreadableFileException {
        try {
            int whole = value.number().intValueExact();
            if (whole >= least && whole <= most) {
                return whole;
            }
        } catch (ArithmeticException fractionOrTooLarge) {
            // reported like a number out of bounds
        }
        throw JsonFault.wrongValue(
                value, JsonFault.both("应为 %s 至 %s 之间的整数", "expected a whole number from %s to %s", least, most));
    }

    /** Whether the member is {@code true}; an absent one is not. */
    boolean flag(String name) throws UnreadableFileException {
        JsonValue value = value(name);
        return value != null && value.flag();
    }

    @Nullable
    LocalDate date(String name) throws UnreadableFileException {
        JsonValue value = value(name);
        if (value == null) {
            return null;
        }
        try {
            return LocalDate.parse(value.text());
        } catch (DateTimeException noDate) {
            throw JsonFault.wrongValue(value, Bilingual.of("应为日期，如 2023-12-31", "expected a date such as 2023-12-31"));
        }
    }

    <E extends Enum<E>> @Nullable E oneOf(Class<E> type, String name) throws UnreadableFileException {
        JsonValue value = value(name);
        return value == null ? null : oneOf(type, value);
    }

    <E extends Enum<E>> E requiredOneOf(Class<E> type, String name) throws UnreadableFileException {
        E constant = oneOf(type, name);
        if (constant == null) {
            throw JsonFault.missing(spotOf(name));
        }
        return constant;
    }

    <E extends Enum<E>> Set<E> setOf(Class<E> type, String name) throws UnreadableFileException {
        Set<E> constants = EnumSet.noneOf(type);
        for (JsonValue element : elements(name)) {
            constants.add(oneOf(type, element));
        }
        return constants;
    }

    static <E extends Enum<E>> E oneOf(Class<E> type, JsonValue value) throws UnreadableFileException {
        String word = value.text();
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(word)) {
                return constant;
            }
        }
        throw JsonFault.wrongValue(value, expectedOneOf(Arrays.asList(type.getEnumConstants())));
    }

    static Bilingual expectedOneOf(List<?> words) {
        String list = String.join(", ", words.stream().map(Object::toString).toList());
        return JsonFault.both("应为下列之一：%s", "expected one of: %s", list);
    }

    /** The object, or one without members where it is absent. */
    JsonObject object(String name) throws UnreadableFileException {
        JsonObject object = objectOrNull(name);
        return object == null ? new JsonObject(spotOf(name), Map.of()) : object;
    }

    @Nullable
    JsonObject objectOrNull(String name) throws UnreadableFileException {
        JsonValue value = value(name);
        return value == null ? null : value.object();
    }

    /** The elements of an array; none where it is absent. */
    List<JsonValue> elements(String name) throws UnreadableFileException {
        JsonValue value = value(name);
        return value == null ? List.of() : value.elements();
    }

    /** The texts of an array that say something. */
    List<String> texts(String name) throws UnreadableFileException {
        List<String> texts = new ArrayList<>();
        for (JsonValue element : elements(name)) {
            String text = element.text();
            if (!text.isBlank()) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** Each element of an array of objects, as the notation given reads it; every member must be known. */
    <T> List<T> each(String name, Notation<T> notation) throws UnreadableFileException {
        List<T> read = new ArrayList<>();
        for (JsonValue element : elements(name)) {
            JsonObject object = element.object();
            read.add(notation.read(object));
            object.refuseOthers();
        }
        return read;
    }

    /** How one kind of object is read. */
    interface Notation<T> {
        T read(JsonObject object) throws UnreadableFileException;
    }
}
