package io.github.jixiao.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.ValidationReport;
import io.github.jixiao.reports.ReportOptions;
import io.github.jixiao.value.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** The page as a browser shows it. */
@EnabledIf("isInstalled")
class HtmlInBrowserTest {
    private static final String AXE_FAULTS =
            "axe.run(document, {resultTypes: ['violations']}).then(r => r.violations.map("
                    + "v => v.id + ': ' + v.nodes.map(n => n.html + ' ' + n.failureSummary).join(' | ')))";
    private static final String NARROWEST_EVIDENCE_OR_DECISION =
            "Math.min(...[...document.querySelectorAll('.sheet tbody tr')].flatMap(row => [...row.children].slice(-2))"
                    + ".map(box => box.offsetWidth))";
    private static final String OVERFLOW =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";
    private static final String BEYOND_THE_PAPER =
            "Array.from(document.querySelectorAll('main td, main th, main p, main li'))"
                    + ".filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)"
                    + ".map(e => e.className + ' ' + e.textContent.slice(0, 20))";

    private static final ValidationReport ONE = Pages.report(Pages.submission("a.docx", Pages.faulty()));
    private static final ValidationReport FOLDER = Pages.folder(3);
    private static final ValidationReport MANY = Pages.folder(60);
    private static final List<ValidationReport> REPORTS = List.of(
            ONE, Pages.report(Pages.submission("b.docx", Pages.department(), Pages.faulty(), Pages.faulty())), FOLDER);

    @TempDir
    private static Path folder;

    private static Browser browser;

    static boolean isInstalled() {
        return Browser.isInstalled();
    }

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() throws IOException {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({"390, CHINESE", "390, ENGLISH", "768, CHINESE", "1440, CHINESE", "1440, ENGLISH"})
    void nothingOverflowsIsFetchedOrComplainedAbout(int width, Language language) throws IOException {
        for (ValidationReport report : REPORTS) {
            Path file = write(report, language);
            BrowserPage page = browser.page().sized(width, 900).open(file);
            page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");

            assertThat(page.evaluate(OVERFLOW).asInt()).isLessThanOrEqualTo(0);
            assertThat(page.requests(file)).isEmpty();
            assertThat(page.console()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void axeFindsNothing(Language language) throws IOException {
        for (ValidationReport report : REPORTS) {
            BrowserPage page = browser.page().sized(1280, 900).open(write(report, language));
            page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");
            page.evaluate(axe());

            assertThat(page.evaluate(AXE_FAULTS).values()).isEmpty();
        }
    }

    @Test
    void pageIsWholeWithoutItsScript() throws IOException {
        Path file = write(FOLDER, Language.CHINESE);
        BrowserPage page = browser.page().sized(1280, 900).withoutScript().open(file);

        assertThat(page.evaluate("document.getElementById('tools').offsetHeight")
                        .asInt())
                .isZero();
        assertThat(page.evaluate("document.querySelector('main').textContent.length")
                        .asInt())
                .isGreaterThan(1000);
        page.evaluate("document.querySelector('#lines a').click()");
        assertThat(page.evaluate("document.querySelector(':target').closest('details').open")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void manyFilesWaitAsTextUntilTheyAreOpened() throws IOException {
        Path file = write(MANY, Language.CHINESE);
        String drawn = "document.querySelectorAll('article.table').length";
        BrowserPage page = browser.page().sized(1280, 900).open(file);
        assertThat(page.evaluate(drawn).asInt()).isEqualTo(50);

        page.evaluate("document.querySelector('#lines a[href=\"#f60t1\"]').click()");
        assertThat(page.evaluate(drawn).asInt()).isEqualTo(51);
        assertThat(page.evaluate("document.querySelector(':target').closest('details').open")
                        .asBoolean())
                .isTrue();
        page.evaluate("dispatchEvent(new Event('beforeprint'))");
        assertThat(page.evaluate(drawn).asInt()).isEqualTo(60);
        assertThat(page.console()).isEmpty();

        BrowserPage still = browser.page().sized(1280, 900).withoutScript().open(file);
        assertThat(still.evaluate(drawn).asInt()).isEqualTo(60);
    }

    @Test
    void noteAndBoxLeadToEachOther() throws IOException {
        BrowserPage page = browser.page().sized(1280, 900).open(write(ONE, Language.CHINESE));
        page.evaluate("document.querySelector('.form td a.m').click()");
        assertThat(page.evaluate("document.querySelector(':target').matches('.notes > li')")
                        .asBoolean())
                .isTrue();
        page.evaluate("document.querySelector(':target a.m').click()");
        assertThat(page.evaluate("document.querySelector(':target').matches('.form td, .form caption')")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void searchAndFilterLeaveWhatFits() throws IOException {
        BrowserPage page = browser.page().sized(1280, 900).open(write(FOLDER, Language.CHINESE));
        page.evaluate("const s = document.querySelector('#tools input'); s.value = '2.docx';"
                + " s.dispatchEvent(new Event('input'))");

        String shown = "Array.from(document.querySelectorAll('%s')).filter(e => !e.hidden).length";
        assertThat(page.evaluate(shown.formatted("#lines tr")).asInt()).isEqualTo(1);
        assertThat(page.evaluate(shown.formatted("details.file")).asInt()).isEqualTo(1);
        assertThat(page.evaluate("document.querySelector('#tools [role=status]').textContent")
                        .asString())
                .isEqualTo("显示 1 / 3");
    }

    @Test
    void theKeyboardReachesEveryNoteAndShowsWhereItIs() throws IOException {
        BrowserPage page = browser.page().sized(1280, 900).open(write(ONE, Language.CHINESE));
        int marks =
                page.evaluate("document.querySelectorAll('.form a.m').length").asInt();
        int reached = 0;
        for (int i = 0; i < 60 && reached < marks; i++) {
            page.press("Tab", 9);
            if (page.evaluate("document.activeElement.matches('.form a.m')").asBoolean()) {
                reached++;
                assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
                                .asString())
                        .isEqualTo("solid");
            }
        }
        assertThat(reached).isEqualTo(marks).isPositive();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothingIsCutOffAtTheEdgeOfThePaper(Language language) throws IOException {
        for (ValidationReport report : REPORTS) {
            BrowserPage page = browser.page().asPrinted().open(write(report, language));
            page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)");

            assertThat(page.evaluate(BEYOND_THE_PAPER).valueStream().map(JsonNode::asString))
                    .isEmpty();
            assertThat(page.evaluate(NARROWEST_EVIDENCE_OR_DECISION).asInt()).isGreaterThan(80);
        }
    }

    @Test
    void everythingIsPrintedOnPagesOfA4() throws IOException {
        BrowserPage page = browser.page().sized(1280, 900).open(write(ONE, Language.CHINESE));
        String pdf = new String(Base64.getDecoder().decode(page.printed()), StandardCharsets.ISO_8859_1);

        assertThat(pdf).startsWith("%PDF").containsPattern("/MediaBox \\[0 0 59[45][.\\d]* 84[12][.\\d]*\\]");
    }

    private static Path write(ValidationReport report, Language language) throws IOException {
        Path file = Files.createTempFile(folder, "report", ".html");
        return Files.writeString(file, Pages.html(report, ReportOptions.STANDARD.in(language)));
    }

    private static String axe() throws IOException {
        try (InputStream script = Objects.requireNonNull(HtmlInBrowserTest.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
