package io.github.jixiao.reports.html;

import io.github.jixiao.finding.ValueText;
import io.github.jixiao.reports.Texts;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.IndicatorCategory;
import io.github.jixiao.value.Bilingual;
import io.github.jixiao.value.Language;
import io.github.jixiao.value.Money;
import org.jspecify.annotations.Nullable;

/** The words of the drawn form: printed labels in the reader's language, and what stands in the boxes as it was written. */
final class FormWords {
    private final Texts texts;
    private final Language language;
    private final ShownText inert;

    FormWords(Texts texts, Language language) {
        this.texts = texts;
        this.language = language;
        this.inert = new ShownText(texts);
    }

    String label(String key, Object... arguments) {
        return texts.get("form." + key, arguments);
    }

    /** What stands in a box; empty for an empty one. */
    String of(Entry<?> entry) {
        return of(entry.text());
    }

    String of(@Nullable String text) {
        return text == null ? "" : inert.of(text.strip());
    }

    /** An amount as written; one that came as a bare number, in 万元. */
    String amount(Entry<Money> entry) {
        Money amount = entry.value();
        if (amount != null && amount.toString().equals(entry.text())) {
            return ValueText.number(amount.wanYuan());
        }
        return of(entry.text());
    }

    /** A level of the indicators: the form's own word, for English readers the usual term. */
    String level(@Nullable String label, @Nullable Bilingual level) {
        if (label != null && (language == Language.CHINESE || level == null)) {
            return of(label);
        }
        if (level instanceof IndicatorCategory category) {
            return label("level." + category.name());
        }
        return level == null ? "" : level.in(language);
    }
}
