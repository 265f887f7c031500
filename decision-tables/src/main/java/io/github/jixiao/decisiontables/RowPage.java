package io.github.jixiao.decisiontables;

import io.github.jixiao.rule.RulePage;
import io.github.jixiao.rule.RulePage.Words;
import io.github.jixiao.value.Bilingual;
import io.github.jixiao.value.Language;
import io.github.jixiao.value.NearestName;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a row's rule: those of the row, and those of its sheet where the row has none. */
final class RowPage {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]{0,60})\\}");

    private final SheetKind kind;
    private final Row row;
    private final Optional<String> message;
    private final Optional<String> englishMessage;

    RowPage(SheetKind kind, Row row) {
        this.kind = kind;
        this.row = row;
        this.message = row.read(Heading.MESSAGE, this::template);
        this.englishMessage = row.read(Heading.ENGLISH_MESSAGE, this::template);
    }

    /** A message with the names that rules give to values in place of those that reviewers write. */
    private String template(String text) throws InvalidCellException {
        Map<String, String> known = kind.placeholders();
        Matcher braces = PLACEHOLDER.matcher(text);
        StringBuilder template = new StringBuilder();
        while (braces.find()) {
            String name = braces.group(1).strip();
            String value = known.containsValue(name) ? name : known.get(name);
            if (value == null) {
                Optional<String> near = NearestName.of(name, known.keySet());
                throw near.isPresent()
                        ? new InvalidCellException("value-unknown-near", name, near.get())
                        : new InvalidCellException("value-unknown", name, String.join("、", known.keySet()));
            }
            braces.appendReplacement(template, Matcher.quoteReplacement("{" + value + "}"));
        }
        braces.appendTail(template);
        return template.toString();
    }

    RulePage of(RowCondition condition) {
        return RulePage.of(words(Language.CHINESE, condition), words(Language.ENGLISH, condition));
    }

    private Words words(Language language, RowCondition condition) {
        boolean chinese = language == Language.CHINESE;
        String title = text("title", condition).in(language);
        String told = (chinese ? message : englishMessage)
                .orElseGet(() -> text("message", condition).in(language));
        String advice = Optional.of(Heading.ADVICE)
                .filter(heading -> chinese)
                .flatMap(row::text)
                .orElseGet(() -> text("advice", condition).in(language));
        String why = TableTexts.of("origin", row.place()).in(language);
        String note = row.text(Heading.NOTE).map(words -> "\n\n" + words).orElse("");
        return new Words(title, told, advice, why + note);
    }

    private Bilingual text(String part, RowCondition condition) {
        return TableTexts.of(kind.template() + "." + part, condition.subject(), condition.demand());
    }
}
