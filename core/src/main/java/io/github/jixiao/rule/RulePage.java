package io.github.jixiao.rule;

import io.github.jixiao.finding.Wording;
import io.github.jixiao.value.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page of a rule: its words in both languages and its examples. It is read from the class path when first asked for.
 *
 * <p>A page has three top headings: the title in Chinese, the title in English, and the examples. Under a title stand the message
 * as a quotation (a variant's message starts with its name in brackets), the advice after {@code **改法**} or {@code **Advice**},
 * and why the rule exists.
 */
public final class RulePage implements Wording {
    private final ClassLoader loader;
    private final String resource;
    private volatile @Nullable RulePageText text;

    public RulePage(ClassLoader loader, String resource) {
        this.loader = loader;
        this.resource = resource;
    }

    private RulePage(RulePageText text) {
        this.loader = RulePage.class.getClassLoader();
        this.resource = "";
        this.text = text;
    }

    /**
     * A page that is read already.
     *
     * @throws IllegalArgumentException if the text is no page
     */
    public static RulePage of(String markdown) {
        try {
            return new RulePage(RulePageText.parse(markdown));
        } catch (IllegalStateException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** A page of one message and without examples. Its words may say anything; none of them is taken for a part of the page. */
    public static RulePage of(Words chinese, Words english) {
        return new RulePage(RulePageText.of(chinese, english));
    }

    /**
     * What a page says in one language.
     *
     * @param title what the rule is called
     * @param message the message, with {@code {placeholders}}
     * @param advice what to do about it
     * @param why why the rule exists
     */
    public record Words(String title, String message, String advice, String why) {}

    @Override
    public String title(Language language) {
        return text().side(language).title();
    }

    @Override
    public String message(String variant, Map<String, Object> values, Language language) {
        return MessageTemplate.fill(text().side(language).message(variant), values, language);
    }

    @Override
    public String advice(Language language) {
        return text().side(language).advice();
    }

    /** Why the rule exists, as Markdown. */
    public String why(Language language) {
        return text().side(language).why();
    }

    /** The message of a variant with its {@code {placeholders}} unfilled. */
    public String template(String variant, Language language) {
        return text().side(language).message(variant);
    }

    /** JSON changes to a clean table on which the rule reports. */
    public List<String> reportedExamples() {
        return text().reported();
    }

    /** JSON changes to a clean table on which the rule stays silent. */
    public List<String> silentExamples() {
        return text().silent();
    }

    /** The whole page as Markdown. */
    public String markdown() {
        return text().markdown();
    }

    /** Whether the page exists. */
    public boolean exists() {
        return text != null || loader.getResource(resource) != null;
    }

    private RulePageText text() {
        RulePageText known = text;
        if (known == null) {
            known = RulePageText.parse(load());
            text = known;
        }
        return known;
    }

    private String load() {
        try (InputStream stream = loader.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("The rule page " + resource + " is missing.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The rule page " + resource + " cannot be read.", e);
        }
    }
}
