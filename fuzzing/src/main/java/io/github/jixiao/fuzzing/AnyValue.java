package io.github.jixiao.fuzzing;

import io.github.jixiao.value.TargetValue;
import io.github.jixiao.value.TargetValue.Blank;
import io.github.jixiao.value.TargetValue.Composite;
import io.github.jixiao.value.TargetValue.Period;
import io.github.jixiao.value.TargetValue.Quantitative;

/** Any text is understood, keeps its words, and is understood alike every time. */
final class AnyValue implements Property {

    @Override
    public void check(byte[] input) {
        String text = Words.of(input);
        TargetValue value = TargetValue.parse(text);
        Violation.unless(value instanceof Blank || value.text().equals(text), "words were lost");
        Violation.unless(value.equals(TargetValue.parse(text)), "understood in two ways");
        requireSound(value, text.length());
    }

    private static void requireSound(TargetValue value, int longest) {
        if (value instanceof Quantitative figure) {
            figure.money();
            Violation.unless(figure.canonical().length() <= 2 * longest + 64, "a number grew");
        } else if (value instanceof Period period) {
            period.isWholeYear();
        } else if (value instanceof Composite composite) {
            Violation.unless(composite.parts().size() > 1, "a composite of one part");
            composite.parts().forEach(part -> requireSound(part, longest));
        }
    }
}
