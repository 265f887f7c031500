package io.github.jixiao.readers.json;

import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.value.Bilingual;
import java.math.BigDecimal;
import java.util.List;

/** A JSON value and where it stands. */
sealed interface JsonValue {

    Spot at();

    /** The value as a message shows it: shortened, on one line. */
    String quoted();

    default String text() throws UnreadableFileException {
        throw JsonFault.wrongValue(this, Bilingual.of("应为文字", "expected a string"));
    }

    default BigDecimal number() throws UnreadableFileException {
        throw JsonFault.wrongValue(this, Bilingual.of("应为不带引号的数字", "expected a number without quotes"));
    }

    default boolean flag() throws UnreadableFileException {
        throw JsonFault.wrongValue(this, Bilingual.of("应为 true 或 false", "expected true or false"));
    }

    default JsonObject object() throws UnreadableFileException {
        throw JsonFault.wrongValue(this, Bilingual.of("应为对象 {…}", "expected an object {…}"));
    }

    default List<JsonValue> elements() throws UnreadableFileException {
        throw JsonFault.wrongValue(this, Bilingual.of("应为数组 […]", "expected an array […]"));
    }

    /** The members of an object stand in a {@link JsonObject}; this is its face as a value. */
    record Members(JsonObject object) implements JsonValue {

        @Override
        public Spot at() {
            return object.at();
        }

        @Override
        public String quoted() {
            return "{…}";
        }
    }

    record Elements(Spot at, List<JsonValue> elements) implements JsonValue {

        @Override
        public String quoted() {
            return "[…]";
        }
    }

    record Text(Spot at, String text) implements JsonValue {
        private static final int SHOWN = 40;

        @Override
        public String quoted() {
            return quote(text);
        }

        static String quote(String text) {
            StringBuilder shown = new StringBuilder("\"");
            text.codePoints()
                    .limit(SHOWN)
                    .map(character -> Character.isISOControl(character) ? ' ' : character)
                    .forEach(shown::appendCodePoint);
            return shown.append(text.codePointCount(0, text.length()) > SHOWN ? "…\"" : "\"")
                    .toString();
        }
    }

    /**
     * A number that nobody has worked out yet.
     *
     * @param written the digits as they stand in the input; what they amount to is found when somebody asks
     */
    record Decimal(Spot at, String written) implements JsonValue {
        private static final int MOST_DECIMALS = 30;
        private static final int MOST_ZEROS = 30;

        @Override
        public String quoted() {
            return written;
        }

        /** The exact number, its decimals as written: {@code 40.00} keeps two, {@code 4e1} becomes 40. */
        @Override
        public BigDecimal number() throws UnreadableFileException {
            BigDecimal number;
            try {
                number = new BigDecimal(written);
            } catch (NumberFormatException exponentTooLarge) {
                throw outOfRange();
            }
            if (number.scale() > MOST_DECIMALS || number.scale() < -MOST_ZEROS) {
                throw outOfRange();
            }
            return number.scale() < 0 ? number.setScale(0) : number;
        }

        private UnreadableFileException outOfRange() {
            return JsonFault.wrongValue(
                    this,
                    JsonFault.both(
                            "小数至多 %s 位，指数至多 %s",
                            "expected at most %s decimals and an exponent of at most %s", MOST_DECIMALS, MOST_ZEROS));
        }
    }

    record Flag(Spot at, boolean flag) implements JsonValue {

        @Override
        public String quoted() {
            return Boolean.toString(flag);
        }
    }

    record Null(Spot at) implements JsonValue {

        @Override
        public String quoted() {
            return "null";
        }
    }
}
