package io.github.jixiao.cli.explain;

import io.github.jixiao.reports.Texts;
import io.github.jixiao.reports.Wrapping;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.value.TargetValue;
import java.util.stream.Collectors;

/** Says how a target value was understood. */
final class TargetWords {

    private static final int LONGEST = 36;

    private TargetWords() {}

    static String of(Indicator indicator, Texts texts) {
        return indicator.qualitative()
                ? texts.get("qualitative", Wrapping.oneLine(indicator.target().text(), LONGEST))
                : of(indicator.target(), texts);
    }

    private static String of(TargetValue target, Texts texts) {
        if (target instanceof TargetValue.Quantitative number) {
            return number.canonical();
        }
        if (target instanceof TargetValue.Composite several) {
            return several.parts().stream().map(part -> of(part, texts)).collect(Collectors.joining("、"));
        }
        String words = Wrapping.oneLine(target.text(), LONGEST);
        if (target instanceof TargetValue.Blank) {
            return texts.get("blank");
        }
        return texts.get(target instanceof TargetValue.Period ? "time" : "qualitative", words);
    }
}
