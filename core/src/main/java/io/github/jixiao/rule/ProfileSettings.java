package io.github.jixiao.rule;

import io.github.jixiao.finding.Severity;
import io.github.jixiao.rule.Vocabulary.Topic;
import io.github.jixiao.table.TableKind;
import io.github.jixiao.value.Bilingual;
import io.github.jixiao.value.PlainText;
import io.github.jixiao.yaml.YamlSection;
import io.github.jixiao.yaml.YamlSection.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the keys of a profile file over a base profile. */
final class ProfileSettings {
    private static final int LONGEST_NAME = 60;

    private final YamlSection file;
    private final ProfileProblems problems;
    private final ProfileNames names;
    private final List<RuleMention> mentions = new ArrayList<>();

    ProfileSettings(YamlSection file, ProfileProblems problems) {
        this.file = file;
        this.problems = problems;
        this.names = new ProfileNames(problems);
    }

    /**
     * @param fallbackName the profile's name where the file gives none
     * @param taken profiles whose names the file must not take
     */
    Profile over(Profile base, String fallbackName, Function<String, Optional<Profile>> taken) {
        String name = name(fallbackName, taken);
        Bilingual title = names.title(file, Bilingual.of(name, name));
        Profile profile = base.called(name, title)
                .withThresholds(ThresholdSettings.read(file.section("thresholds"), base.thresholds(), problems))
                .withRequirements(new RequirementSettings(names).read(file, base.requirements()))
                .withVocabulary(vocabulary(base.vocabulary()))
                .withMessages(new MessageSettings(mentions).read(file.section("messages"), base.messages()))
                .recognisedBy(marks());
        return withRules(profile.withRuleSets(ruleSets(base.ruleSets())));
    }

    /** Every rule the file names, in the order read. */
    List<RuleMention> mentions() {
        return mentions;
    }

    private String name(String fallback, Function<String, Optional<Profile>> taken) {
        Word word = file.word("name");
        String name = word == null ? fallback : word.text();
        if (name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isWhitespace)) {
            problems.add(file.place("name"), ProfileFault.NAME_MALFORMED, "");
        }
        if (taken.apply(name).isPresent()) {
            problems.add(file.place("name"), ProfileFault.NAME_TAKEN, name);
        }
        return name;
    }

    private List<String> ruleSets(List<String> base) {
        List<Word> words = file.words("ruleSets");
        if (words.isEmpty() && file.names().contains("ruleSets")) {
            problems.addEmpty(file.place("ruleSets"), "ruleSets");
        }
        for (Word word : words) {
            if (!RuleSet.names().contains(word.text())) {
                problems.addUnknown(word, RuleSet.names());
            }
        }
        return words.isEmpty()
                ? base
                : words.stream().map(Word::text).distinct().toList();
    }

    private Profile withRules(Profile base) {
        Map<String, Severity> severities = new HashMap<>(base.severities());
        YamlSection section = file.section("severities");
        if (section != null) {
            for (String rule : section.names()) {
                Word level = section.word(rule);
                Severity severity = level == null ? null : names.one(Severity.class, level, Enum::name);
                if (severity != null) {
                    severities.put(rule, severity);
                    mentions.add(RuleMention.ofName(rule, section.place(rule)));
                }
            }
        }
        Set<String> excluded = new HashSet<>(base.excluded());
        rules("include").forEach(excluded::remove);
        excluded.addAll(rules("exclude"));
        return new Profile(
                base.name(),
                base.title(),
                base.ruleSets(),
                severities,
                excluded,
                base.thresholds(),
                base.requirements(),
                base.vocabulary(),
                base.messages(),
                base.marks());
    }

    private List<String> rules(String key) {
        List<Word> words = file.words(key);
        words.forEach(word -> mentions.add(RuleMention.ofName(word.text(), word.place())));
        return words.stream().map(Word::text).toList();
    }

    private Vocabulary vocabulary(Vocabulary base) {
        Vocabulary vocabulary = base;
        YamlSection section = file.section("vocabulary");
        if (section != null) {
            for (Topic topic : Topic.values()) {
                List<String> words = new ArrayList<>();
                for (Word word : section.words(topic.fileName())) {
                    if (topic.takes(word.text())) {
                        words.add(word.text());
                    } else {
                        problems.add(word.place(), ProfileFault.NOT_A_WORD, word.text(), topic.fileName());
                    }
                }
                vocabulary = words.isEmpty() ? vocabulary : vocabulary.with(topic, words);
            }
            section.close();
        }
        return vocabulary;
    }

    private List<FormMarks> marks() {
        List<FormMarks> marks = new ArrayList<>();
        for (YamlSection condition : file.sections("when")) {
            int before = problems.count();
            Set<TableKind> kinds = names.of(TableKind.class, condition.words("kinds"));
            Set<LayoutMark> layout = names.marks(condition.words("layout"));
            List<String> regions = texts(condition.words("regions"));
            WordSet title = new WordSet(texts(condition.words("titleWords")));
            WordSet unit = new WordSet(texts(condition.words("unitWords")));
            condition.close();
            boolean silent = FormMarks.sayNothing(kinds, layout, regions, title, unit);
            if (silent && problems.count() == before) {
                problems.add(condition.place(), ProfileFault.CONDITION_EMPTY, "");
            } else if (!silent) {
                marks.add(new FormMarks(kinds, layout, regions, title, unit));
            }
        }
        return marks;
    }

    private static List<String> texts(List<Word> words) {
        return words.stream()
                .map(word -> PlainText.compact(word.text()))
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
