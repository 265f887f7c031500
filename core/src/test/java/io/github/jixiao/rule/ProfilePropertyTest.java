package io.github.jixiao.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.rule.Thresholds.Amounts;
import io.github.jixiao.rule.Thresholds.IndicatorCounts;
import io.github.jixiao.rule.Thresholds.NameLengths;
import io.github.jixiao.rule.Thresholds.ObjectiveLength;
import io.github.jixiao.rule.Thresholds.SatisfactionLevels;
import io.github.jixiao.rule.Thresholds.Slogans;
import io.github.jixiao.rule.Thresholds.WeightTotals;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProfilePropertyTest {

    @Property(tries = 200)
    void thresholdsWrittenAreThresholdsRead(@ForAll("thresholds") Thresholds thresholds) throws Exception {
        String yaml = "thresholds:\n" + yaml(thresholds);

        assertThat(Profile.read(yaml, "a.yaml").thresholds()).isEqualTo(thresholds);
        assertThat(ProfileSchema.faults(yaml)).isEmpty();
    }

    @Property(tries = 100)
    void aProfileThatExtendsAnotherAndSaysNothingReviewsAlike(@ForAll("names") String name) throws Exception {
        Profile base = Profile.named(name);
        Profile profile = Profile.read("extends: " + name, "a.yaml");

        assertThat(profile.called(name, base.title())).isEqualTo(base.called(name, base.title()));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(Profile.names());
    }

    @Provide
    Arbitrary<Thresholds> thresholds() {
        Arbitrary<Amounts> amounts =
                Combinators.combine(decimals(1000), decimals(100)).as(Amounts::new);
        Arbitrary<IndicatorCounts> counts = Combinators.combine(
                        whole(0, 30), whole(30, 1000), whole(1, 1000), whole(0, 100))
                .as(IndicatorCounts::new);
        Arbitrary<NameLengths> names =
                Combinators.combine(whole(50, 10_000), whole(1, 50)).as(NameLengths::new);
        Arbitrary<SatisfactionLevels> satisfaction = Combinators.combine(decimals(50), decimals(50))
                .as((failing, more) -> new SatisfactionLevels(failing.add(more), failing));
        Arbitrary<Slogans> slogans =
                Combinators.combine(whole(1, 10_000), whole(1, 100)).as(Slogans::new);
        Arbitrary<WeightTotals> weights = whole(1, 1000)
                .map(BigDecimal::valueOf)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(WeightTotals::new);
        Arbitrary<ExpenditureCurve> schedule =
                Arbitraries.maps(whole(1, 12), decimals(100)).ofMaxSize(5).map(ExpenditureCurve::new);
        return Combinators.combine(
                        amounts,
                        counts,
                        names,
                        whole(0, 10_000).map(ObjectiveLength::new),
                        satisfaction,
                        slogans,
                        weights,
                        schedule)
                .as(Thresholds::new);
    }

    private static Arbitrary<Integer> whole(int least, int most) {
        return Arbitraries.integers().between(least, most);
    }

    private static Arbitrary<BigDecimal> decimals(int most) {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(most))
                .ofScale(3);
    }

    /** Writes records by the names of their components, which are the keys of a profile. */
    private static String yaml(Thresholds thresholds) {
        StringBuilder yaml = new StringBuilder();
        for (RecordComponent group : Thresholds.class.getRecordComponents()) {
            Object value = value(thresholds, group);
            yaml.append("  ")
                    .append(group.getName())
                    .append(": ")
                    .append(flow(value))
                    .append('\n');
        }
        return yaml.toString();
    }

    private static String flow(Object value) {
        if (value instanceof ExpenditureCurve curve) {
            return flow(curve.floors());
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + flow(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(ProfilePropertyTest::flow).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Record group) {
            return Arrays.stream(group.getClass().getRecordComponents())
                    .map(component -> component.getName() + ": " + flow(value(group, component)))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private static Object value(Record group, RecordComponent component) {
        try {
            return component.getAccessor().invoke(group);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
