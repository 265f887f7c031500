package io.github.jixiao.fuzzing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pattern takes time in proportion to the length of its text, whatever the text. */
class PatternsTest {
    private static final int LENGTH = 400;

    /** Twice the text takes a linear pattern twice as long, and a quadratic one four times. */
    private static final double SUPERLINEAR = 3;

    /** Fewer steps a character are nothing that an attacker could make use of. */
    private static final int HARMLESS = 40;

    private static final Pattern WORD =
            Pattern.compile("\\p{IsHan}{1,6}|[A-Za-z]{1,12}|[0-9]{1,2}|[^\\p{IsHan}A-Za-z0-9\\\\]");
    private static final List<String> FILLERS = List.of(" ", "\n", "1", "甲", "A", "-");

    static Stream<Arguments> patterns() throws Exception {
        return WrittenPatterns.all().entrySet().stream().map(each -> Arguments.of(each.getKey(), each.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("patterns")
    void aPatternIsLinear(String name, Pattern pattern) {
        for (String[] text : texts(pattern)) {
            long once = steps(pattern, text, LENGTH);
            long twice = steps(pattern, text, 2 * LENGTH);

            assertThat(twice <= SUPERLINEAR * once || twice < (long) HARMLESS * 2 * LENGTH)
                    .as(
                            "%s takes %d steps, then %d: %s, then %s and so on, then %s",
                            name, once, twice, text[0], text[1], text[2])
                    .isTrue();
        }
    }

    @Test
    void patternsAreFoundInEveryModuleThatHasAny() throws Exception {
        assertThat(WrittenPatterns.all())
                .hasSizeGreaterThan(150)
                .containsKeys(
                        "review.wording.YearsInText.YEAR",
                        "readers.FileSignature.JSON_START",
                        "reports.annotation.CellAddress.FORM",
                        "decisiontables.RowRule.ID",
                        "cli.baseline.AcceptedFindings.FINGERPRINT");
    }

    @Test
    void aQuadraticPatternIsNoticed() {
        Pattern quadratic = Pattern.compile("\\s*x");
        String[] blanks = {"", " ", "。"};
        assertThat(steps(quadratic, blanks, 2 * LENGTH))
                .isGreaterThan((long) (SUPERLINEAR * steps(quadratic, blanks, LENGTH)));
    }

    private static long steps(Pattern pattern, String[] text, int length) {
        String middle = text[1].repeat(length / text[1].length() + 1);
        return Steps.of(pattern, text[0] + middle + text[2]);
    }

    /** Beginnings, what follows again and again, and ends, out of the pattern's own words. */
    private static List<String[]> texts(Pattern pattern) {
        Set<String> words = new LinkedHashSet<>();
        words.add("");
        WORD.matcher(pattern.pattern())
                .results()
                .map(MatchResult::group)
                .limit(16)
                .forEach(words::add);
        Set<String> fillers = new LinkedHashSet<>(FILLERS);
        words.stream().filter(word -> !word.isEmpty()).limit(6).forEach(fillers::add);
        return words.stream()
                .flatMap(word -> fillers.stream().map(filler -> new String[] {word, filler, "。"}))
                .toList();
    }
}
