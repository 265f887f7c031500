package io.github.jixiao.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {
    private static final List<String> RULES =
            List.of("target-unit-missing", "target-value-missing", "cost-exceeds-budget", "cost-below-budget");

    @ParameterizedTest
    @CsvSource({
        "target-unit-missing, target-unit-missing",
        "Target_Unit_Missing, target-unit-missing",
        "targetUnitMissing, target-unit-missing",
        "target-unit-mising, target-unit-missing",
        "target-unitt-missing, target-unit-missing",
        "target-value-misssing, target-value-missing",
        "target-walue-missing, target-value-missing",
        "cost-exceed-budget, cost-exceeds-budget",
        "cost-under-budget, cost-below-budget"
    })
    void aSlipOfThePenFindsTheNameThatWasMeant(String written, String meant) {
        assertThat(NearestName.of(written, RULES)).contains(meant);
    }

    @Test
    void aNameUnlikeAnyKnownOneFindsNone() {
        assertThat(NearestName.of("weights", RULES)).isEmpty();
        assertThat(NearestName.of("", RULES)).isEmpty();
        assertThat(NearestName.of("anything", List.of())).isEmpty();
    }

    @Test
    void aThirdOfTheLettersMayDifferAndNoMore() {
        assertThat(NearestName.of("abcdxx", List.of("abcdef"))).contains("abcdef");
        assertThat(NearestName.of("abcxxx", List.of("abcdef"))).isEmpty();
        assertThat(NearestName.of("x", List.of("zh"))).isEmpty();
        assertThat(NearestName.of("z", List.of("zh"))).contains("zh");
        assertThat(NearestName.of("zhx", List.of("zh"))).contains("zh");
    }

    @Test
    void ofNamesEquallyNearTheFirstInTheAlphabetIsTaken() {
        assertThat(NearestName.of("cat", List.of("car", "bat"))).contains("bat");
        assertThat(NearestName.of("cat", List.of("car", "cats", "cat"))).contains("cat");
    }

    @Test
    void aNameOfMoreThanSixtyFourLettersIsNotCompared() {
        String longest = "a".repeat(64);

        assertThat(NearestName.of(longest, List.of(longest))).contains(longest);
        assertThat(NearestName.of(longest + "a", List.of(longest + "a"))).isEmpty();
    }
}
