package io.github.jixiao.reports.html;

import io.github.jixiao.TableReport;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.finding.ValueText;
import io.github.jixiao.reports.FindingPlace;
import io.github.jixiao.reports.ProfileTitle;
import io.github.jixiao.reports.Texts;
import io.github.jixiao.reports.sheet.ItemText;
import io.github.jixiao.reports.text.TextReport;
import io.github.jixiao.rule.RuleStatus.Outcome;
import io.github.jixiao.value.Bilingual;
import io.github.jixiao.value.Language;
import io.github.jixiao.value.Money;
import org.jspecify.annotations.Nullable;

/** Everything the page says in its own words, in one language. */
final class ReportWords {
    private final Language language;
    private final Texts page;
    private final Texts report;
    private final ItemText sheet;
    private final ShownText inert;
    private final FormWords form;

    ReportWords(Language language) {
        this.language = language;
        this.page = Texts.of(HtmlReport.class, "html-report", language);
        this.report = Texts.of(TextReport.class, "text-report", language);
        this.sheet = new ItemText(language);
        this.inert = new ShownText(page);
        this.form = new FormWords(page, language);
    }

    Language language() {
        return language;
    }

    /** Language of the page as HTML names it. */
    String tag() {
        return language == Language.ENGLISH ? "en" : "zh-CN";
    }

    String get(String key, Object... arguments) {
        return page.get(key, arguments);
    }

    /** What people call a profile. */
    String profile(String name) {
        return ProfileTitle.of(name, language);
    }

    /** What people call a type of file: the media type itself where the page has no name for it. */
    String mediaType(String type) {
        return page.find("media." + type).orElseGet(() -> inert(type));
    }

    ItemText sheet() {
        return sheet;
    }

    /** Words of the review sheet. */
    String sheet(String key, Object... arguments) {
        return sheet.get(key, arguments);
    }

    String of(Bilingual named) {
        return named.in(language);
    }

    String of(Severity severity) {
        return report.get("word." + severity.name());
    }

    String of(Outcome outcome) {
        return page.get("status." + outcome.name());
    }

    /** An amount with its unit. */
    String of(Money amount) {
        return ValueText.of(amount, language);
    }

    /** Words from a form or file. */
    String inert(@Nullable String text) {
        return text == null ? "" : inert.of(text);
    }

    FormWords form() {
        return form;
    }

    /** Names the places of findings about a table, or about none. */
    FindingPlace places(@Nullable TableReport table) {
        return new FindingPlace(table, report, language);
    }
}
