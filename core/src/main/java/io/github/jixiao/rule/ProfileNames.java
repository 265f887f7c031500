package io.github.jixiao.rule;

import io.github.jixiao.rule.Vocabulary.Topic;
import io.github.jixiao.value.Bilingual;
import io.github.jixiao.yaml.YamlSection;
import io.github.jixiao.yaml.YamlSection.Word;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Brings names in a profile file to what they name. */
final class ProfileNames {
    private final ProfileProblems problems;

    ProfileNames(ProfileProblems problems) {
        this.problems = problems;
    }

    /** Constants by their names, as in the exchange format. */
    <E extends Enum<E>> Set<E> of(Class<E> type, Collection<Word> words) {
        return all(type, words, Enum::name);
    }

    Set<LayoutMark> marks(Collection<Word> words) {
        return all(LayoutMark.class, words, LayoutMark::id);
    }

    @Nullable
    Topic topic(Word word) {
        return one(Topic.class, word, Topic::fileName);
    }

    /** A constant by a name; {@code null} and a problem where there is none. */
    <E extends Enum<E>> @Nullable E one(Class<E> type, Word word, Function<E, String> naming) {
        List<E> constants = Arrays.asList(type.getEnumConstants());
        Optional<E> named = constants.stream()
                .filter(each -> naming.apply(each).equals(word.text()))
                .findFirst();
        if (named.isEmpty()) {
            problems.addUnknown(word, constants.stream().map(naming).toList());
        }
        return named.orElse(null);
    }

    private <E extends Enum<E>> Set<E> all(Class<E> type, Collection<Word> words, Function<E, String> naming) {
        return words.stream()
                .map(word -> one(type, word, naming))
                .filter(Objects::nonNull)
                .map(found -> Objects.requireNonNull(found))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }

    /** {@code title} with its two languages. */
    Bilingual title(YamlSection section, Bilingual otherwise) {
        YamlSection title = section.section("title");
        if (title == null) {
            return otherwise;
        }
        Word chinese = title.word("zh");
        Word english = title.word("en");
        title.close();
        if (chinese == null || english == null) {
            problems.add(title.place(), ProfileFault.TITLE_INCOMPLETE, "");
            return otherwise;
        }
        return Bilingual.of(chinese.text(), english.text());
    }
}
