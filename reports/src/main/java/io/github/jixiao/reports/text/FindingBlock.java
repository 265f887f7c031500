package io.github.jixiao.reports.text;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.reports.TextLines;
import io.github.jixiao.reports.Texts;
import io.github.jixiao.reports.Word;
import io.github.jixiao.value.Language;

/** One finding: severity and place, message, advice, basis and rule. */
final class FindingBlock {
    private final TextLines lines;
    private final Texts texts;
    private final Language language;

    FindingBlock(TextLines lines, Texts texts, Language language) {
        this.lines = lines;
        this.texts = texts;
        this.language = language;
    }

    void write(Finding finding, String place) {
        lines.gap();
        lines.headed(Word.of(finding.severity()), place);
        lines.indented(finding.message(language));
        String advice = finding.advice(language);
        if (!advice.isEmpty()) {
            lines.indented(texts.get("finding.advice", advice));
        }
        lines.footed(finding.basis(language), finding.rule());
    }
}
