package io.github.jixiao.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Published tables, read by hand, where they are at hand. */
@EnabledIf("samplesAreAtHand")
class SampleTargetsTest {
    private static final Path TRUTH = Path.of("..", "..", "shared", "samples", "truth");
    private static final Pattern TARGET = Pattern.compile("\"target\":\\s*\\{([^{}]*)}");

    static boolean samplesAreAtHand() {
        return Files.isDirectory(TRUTH);
    }

    @Test
    void numbersUnitsAndSignsAreThoseAPersonReads() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        int quantities = 0;
        for (Path file : files()) {
            Matcher target = TARGET.matcher(Files.readString(file));
            while (target.find()) {
                String object = target.group(1);
                if (Objects.equals(field(object, "kind"), "QUANTITATIVE")) {
                    quantities++;
                    verify(softly, object);
                }
            }
        }
        softly.assertAll();
        assertThat(quantities).isPositive();
    }

    private static void verify(SoftAssertions softly, String object) {
        String text = Objects.requireNonNull(field(object, "text"));
        TargetValue value = TargetValue.parse(text);
        softly.assertThat(value).as(text).isInstanceOf(TargetValue.Quantitative.class);
        if (value instanceof TargetValue.Quantitative figure) {
            String unit = field(object, "unit");
            softly.assertThat(figure.number())
                    .as(text)
                    .isEqualByComparingTo(new BigDecimal(Objects.requireNonNull(field(object, "number"))));
            softly.assertThat(sign(figure.comparison()))
                    .as(text)
                    .isEqualTo(Objects.requireNonNullElse(field(object, "comparison"), "="));
            // A bare number has its unit from the name or the head of the column.
            boolean bare = text.chars().allMatch(character -> character == '.' || Letters.isDigit((char) character));
            softly.assertThat(figure.unit()).as(text).isEqualTo(bare ? null : unit);
        }
    }

    private static String sign(@Nullable Comparison comparison) {
        return comparison == null ? "=" : comparison.symbol();
    }

    /** A field of a flat JSON object; {@code null} where it is null or absent. */
    private static @Nullable String field(String object, String name) {
        Matcher field = Pattern.compile("\"" + name + "\":\\s*(?:\"([^\"]*)\"|(-?[0-9.]+))")
                .matcher(object);
        if (!field.find()) {
            return null;
        }
        return field.group(1) == null ? field.group(2) : field.group(1);
    }

    private static Iterable<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(TRUTH)) {
            return files.sorted().toList();
        }
    }
}
