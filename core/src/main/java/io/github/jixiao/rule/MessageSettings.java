package io.github.jixiao.rule;

import io.github.jixiao.value.Language;
import io.github.jixiao.yaml.YamlSection;
import io.github.jixiao.yaml.YamlSection.Word;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code messages} over those of a base profile. */
final class MessageSettings {
    private final List<RuleMention> mentions;

    /** @param mentions takes every rule that is named */
    MessageSettings(List<RuleMention> mentions) {
        this.mentions = mentions;
    }

    Map<String, RuleMessages> read(@Nullable YamlSection messages, Map<String, RuleMessages> base) {
        if (messages == null) {
            return base;
        }
        Map<String, RuleMessages> effective = new HashMap<>(base);
        for (String rule : messages.names()) {
            mentions.add(RuleMention.ofName(rule, messages.place(rule)));
            YamlSection section = messages.section(rule);
            if (section != null) {
                effective.put(rule, rule(rule, section).over(base.get(rule)));
            }
        }
        return effective;
    }

    private RuleMessages rule(String rule, YamlSection section) {
        Map<String, Map<Language, String>> byVariant = new HashMap<>();
        byVariant.put("", inLanguages(rule, "", section));
        YamlSection variants = section.section("variants");
        if (variants != null) {
            for (String variant : variants.names()) {
                YamlSection inner = variants.section(variant);
                if (inner != null) {
                    byVariant.put(variant, inLanguages(rule, variant, inner));
                    inner.close();
                }
            }
        }
        section.close();
        byVariant.values().removeIf(Map::isEmpty);
        return new RuleMessages(byVariant);
    }

    private Map<Language, String> inLanguages(String rule, String variant, YamlSection section) {
        Map<Language, String> messages = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Word message = section.word(language.code());
            if (message != null) {
                messages.put(language, message.text());
                mentions.add(new RuleMention(rule, variant, message.text(), message.place()));
            }
        }
        return messages;
    }
}
