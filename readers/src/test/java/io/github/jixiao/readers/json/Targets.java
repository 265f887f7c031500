package io.github.jixiao.readers.json;

import io.github.jixiao.value.Comparison;
import io.github.jixiao.value.NumberTrait;
import io.github.jixiao.value.TargetValue;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any target value, whether or not its words say what it holds. */
final class Targets {

    private Targets() {}

    static Arbitrary<TargetValue> any() {
        return Arbitraries.oneOf(simple(), composite(simple()), composite(composite(simple())));
    }

    private static Arbitrary<TargetValue> composite(Arbitrary<TargetValue> parts) {
        return Combinators.combine(
                        Submissions.words(), parts.list().ofMinSize(1).ofMaxSize(3))
                .as(TargetValue.Composite::new);
    }

    private static Arbitrary<TargetValue> simple() {
        Arbitrary<String> words = Submissions.words();
        Arbitrary<TargetValue> parsed = Arbitraries.of("≥95%", "3次", "明显", "是", "12月底前", "2031年1月至6月", "全年约5次", "")
                .map(TargetValue::parse);
        Arbitrary<TargetValue> quantitative = Combinators.combine(
                        words,
                        words.injectNull(0.5),
                        Arbitraries.of(Comparison.class).injectNull(0.3),
                        Submissions.decimals(),
                        words.injectNull(0.3),
                        words.injectNull(0.5),
                        Arbitraries.of(NumberTrait.class).set().ofMaxSize(2))
                .as(TargetValue.Quantitative::new);
        Arbitrary<TargetValue> qualitative = words.map(TargetValue.Qualitative::new);
        Arbitrary<TargetValue> yesNo =
                Combinators.combine(words, Arbitraries.of(true, false)).as(TargetValue.YesNo::new);
        Arbitrary<TargetValue> period = Combinators.combine(
                        words,
                        Submissions.dates().injectNull(0.3),
                        Submissions.dates().injectNull(0.3),
                        Arbitraries.integers().between(1900, 2100).list().ofMaxSize(2))
                .as(TargetValue.Period::new);
        return Arbitraries.oneOf(parsed, quantitative, qualitative, yesNo, period);
    }
}
