package io.github.jixiao.reports.annotation;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.reports.InertText;
import io.github.jixiao.reports.PlacedFinding;
import io.github.jixiao.reports.Texts;
import io.github.jixiao.value.Language;
import java.util.ArrayList;
import java.util.List;

/** The words of a comment on a cell: every finding there, a line for the message, the advice and the rule each. */
final class CellComment {
    static final String AUTHOR = "绩效 Jixiao";

    private static final int LONGEST_LINE = 2_000;
    private static final int MOST_FINDINGS = 50;

    private final Language language;
    private final Texts texts;

    CellComment(Language language) {
        this.language = language;
        this.texts = Texts.of(ReviewedCopy.class, "reviewed-copy", language);
    }

    /** The lines, an empty one between findings. */
    List<String> lines(List<Annotation> annotations) {
        List<String> lines = new ArrayList<>();
        annotations.stream().limit(MOST_FINDINGS).forEach(annotation -> {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            add(annotation, lines);
        });
        if (annotations.size() > MOST_FINDINGS) {
            lines.add("");
            lines.add(texts.get("more", annotations.size() - MOST_FINDINGS));
        }
        return lines;
    }

    private void add(Annotation annotation, List<String> lines) {
        PlacedFinding placed = annotation.placed();
        Finding finding = placed.finding();
        String severity = finding.severity().in(language);
        String message = line(finding.message(language));
        lines.add(
                annotation.elsewhere()
                        ? texts.get("message.elsewhere", severity, line(placed.place()), message)
                        : texts.get("message", severity, message));
        String advice = finding.advice(language);
        if (!advice.isEmpty()) {
            lines.add(texts.get("advice", line(advice)));
        }
        lines.add(texts.get("basis", finding.basis(language), finding.rule()));
    }

    private static String line(String text) {
        return InertText.cut(InertText.line(text), LONGEST_LINE);
    }
}
