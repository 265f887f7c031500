package io.github.jixiao.rule;

import io.github.jixiao.rule.Vocabulary.Topic;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.value.Bilingual;
import io.github.jixiao.value.PlainText;
import io.github.jixiao.yaml.YamlSection;
import io.github.jixiao.yaml.YamlSection.Word;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code requiredTypes}, {@code optionalTypes} and {@code controlRateRequired} over those of a base profile. */
final class RequirementSettings {
    private final ProfileNames names;

    RequirementSettings(ProfileNames names) {
        this.names = names;
    }

    FormRequirements read(YamlSection file, FormRequirements base) {
        Map<String, RequiredTypes> required = new LinkedHashMap<>();
        base.required().forEach(each -> required.put(each.kind(), each));
        YamlSection kinds = file.section("requiredTypes");
        if (kinds != null) {
            for (String kind : kinds.names()) {
                YamlSection section = kinds.section(kind);
                if (section != null) {
                    required.put(kind, kind(kind, section, required.get(kind)));
                    section.close();
                }
            }
        }
        Set<IndicatorType> optional = EnumSet.noneOf(IndicatorType.class);
        optional.addAll(base.optional());
        optional.addAll(names.of(IndicatorType.class, file.words("optionalTypes")));
        List<RequiredTypes> effective = required.values().stream()
                .filter(each -> !each.types().isEmpty())
                .toList();
        return new FormRequirements(effective, optional, file.flag("controlRateRequired", base.controlRate()));
    }

    private RequiredTypes kind(String kind, YamlSection section, @Nullable RequiredTypes base) {
        Bilingual title = names.title(section, base == null ? Bilingual.of(kind, kind) : base.title());
        Word topicName = section.word("topic");
        Topic topic = topicName == null ? null : names.topic(topicName);
        List<String> words = section.words("words").stream()
                .map(word -> PlainText.compact(word.text()))
                .toList();
        Set<IndicatorType> types = names.of(IndicatorType.class, section.words("types"));
        if (base != null && topicName == null && words.isEmpty()) {
            return new RequiredTypes(kind, title, base.topic(), base.words(), types);
        }
        return new RequiredTypes(kind, title, topic, new WordSet(words), types);
    }
}
