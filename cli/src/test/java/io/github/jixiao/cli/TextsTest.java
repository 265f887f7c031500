package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.cli.console.Session;
import io.github.jixiao.cli.explain.ReadingText;
import io.github.jixiao.reports.annotation.ReviewedCopy;
import io.github.jixiao.reports.github.GithubAnnotations;
import io.github.jixiao.reports.html.HtmlReport;
import io.github.jixiao.reports.junit.JunitReport;
import io.github.jixiao.reports.markdown.MarkdownReport;
import io.github.jixiao.reports.sarif.SarifReport;
import io.github.jixiao.reports.sheet.ReviewSheet;
import io.github.jixiao.reports.text.TextReport;
import io.github.jixiao.reports.workbook.WorkbookReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {
    /** Things that are counted while the program runs. */
    private static final String COUNTED = "\\{\\d} (more |other"
            + " )?(files|tables|findings|errors|warnings|infos|rules|submissions|lines|rows|faults|notes|indicators|points|review"
            + " sheets|bytes|parts|archives|characters|positions|pages|seconds|times)\\b";

    /** Texts whose numbers are never 1. */
    private static final Set<String> NEVER_ONE =
            Set.of("note.room.content", "text.cut", "notice.stale.more", "limit.INFLATION");

    static Stream<Map.Entry<Class<?>, String>> bundles() {
        return Stream.of(
                Map.entry(Session.class, "texts"),
                Map.entry(ReadingText.class, "explain"),
                Map.entry(TextReport.class, "text-report"),
                Map.entry(ReviewedCopy.class, "reviewed-copy"),
                Map.entry(GithubAnnotations.class, "github-annotations"),
                Map.entry(HtmlReport.class, "html-report"),
                Map.entry(JunitReport.class, "junit-report"),
                Map.entry(MarkdownReport.class, "markdown-report"),
                Map.entry(SarifReport.class, "sarif-report"),
                Map.entry(ReviewSheet.class, "review-sheet"),
                Map.entry(WorkbookReport.class, "workbook-report"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextIsThereInBothLanguages(Map.Entry<Class<?>, String> bundle) throws IOException {
        assertThat(texts(bundle, "_en").stringPropertyNames())
                .isEqualTo(texts(bundle, "").stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void whatIsCountedHasASingular(Map.Entry<Class<?>, String> bundle) throws IOException {
        Properties texts = texts(bundle, "_en");
        texts.keySet().removeAll(NEVER_ONE);

        assertThat(texts)
                .allSatisfy((key, text) ->
                        assertThat(String.valueOf(text)).as("%s", key).doesNotContainPattern(COUNTED));
    }

    @Test
    void oneFileIsNoFiles() {
        Run run = Run.withInput(
                Samples.WRONG_TOTAL, "check", "-", "--lang", "en", "-v", "--threads", "1", "--timeout", "1");

        assertThat(run.err()).contains("1 file at a time, 1 second each at most");
    }

    private static Properties texts(Map.Entry<Class<?>, String> bundle, String suffix) throws IOException {
        String file = bundle.getValue() + suffix + ".properties";
        Properties texts = new Properties();
        try (InputStream stream = Objects.requireNonNull(bundle.getKey().getResourceAsStream(file), file)) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
