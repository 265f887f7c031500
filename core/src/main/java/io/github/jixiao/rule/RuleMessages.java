package io.github.jixiao.rule;

import io.github.jixiao.finding.Wording;
import io.github.jixiao.value.Language;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Messages of a bureau's own for one rule, in place of those on the rule's page. What they do not state is told as on the page.
 *
 * @param byVariant messages by variant of the rule, the empty name standing for the rule itself, and by language
 */
public record RuleMessages(Map<String, Map<Language, String>> byVariant) {

    public RuleMessages {
        Map<String, Map<Language, String>> copy = new HashMap<>();
        byVariant.forEach((variant, messages) -> copy.put(variant, Map.copyOf(messages)));
        byVariant = Map.copyOf(copy);
    }

    /** These messages, and those of a base where these state none. */
    RuleMessages over(@Nullable RuleMessages base) {
        if (base == null) {
            return this;
        }
        Map<String, Map<Language, String>> merged = new HashMap<>(base.byVariant);
        byVariant.forEach((variant, messages) -> merged.merge(variant, messages, (old, own) -> {
            Map<Language, String> both = new HashMap<>(old);
            both.putAll(own);
            return both;
        }));
        return new RuleMessages(merged);
    }

    /** A rule's words with these messages in place of its own. */
    Wording inPlaceOf(Wording page) {
        return new OwnWording(page, this);
    }

    private @Nullable String template(String variant, Language language) {
        return byVariant.getOrDefault(variant, Map.of()).get(language);
    }

    private record OwnWording(Wording page, RuleMessages own) implements Wording {

        @Override
        public String title(Language language) {
            return page.title(language);
        }

        @Override
        public String message(String variant, Map<String, Object> values, Language language) {
            String template = own.template(variant, language);
            return template == null
                    ? page.message(variant, values, language)
                    : MessageTemplate.fill(Objects.requireNonNull(template), values, language);
        }

        @Override
        public String advice(Language language) {
            return page.advice(language);
        }
    }
}
