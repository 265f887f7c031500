package io.github.jixiao.cli;

import io.github.jixiao.yaml.YamlList;
import io.github.jixiao.yaml.YamlMap;
import io.github.jixiao.yaml.YamlMap.Member;
import io.github.jixiao.yaml.YamlNode;
import io.github.jixiao.yaml.YamlText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A map in a written file, read key by key. What is not as it should be is noted and reads as if it were not there. */
final class FileSection {
    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,9}");

    private final YamlMap map;
    private final WrittenFile file;
    private final TreeSet<String> asked = new TreeSet<>();

    FileSection(YamlMap map, WrittenFile file) {
        this.map = map;
        this.file = file;
    }

    YamlMap map() {
        return map;
    }

    /** What stands under a key; {@code null} where nothing does. */
    @Nullable
    YamlNode node(String key) {
        asked.add(key);
        Member member = map.members().get(key);
        if (member == null) {
            return null;
        }
        if (member.value() instanceof YamlText text && text.isEmpty()) {
            file.add(member.place(), "empty", key);
            return null;
        }
        return member.value();
    }

    /** A word or sentence. */
    Optional<YamlText> text(String key) {
        YamlNode node = node(key);
        return node == null ? Optional.empty() : text(key, node);
    }

    private Optional<YamlText> text(String key, YamlNode node) {
        if (node instanceof YamlText text && !text.text().isBlank()) {
            return Optional.of(text);
        }
        file.add(node.place(), "text-expected", key);
        return Optional.empty();
    }

    /** One of a few words. */
    Optional<String> word(String key, Collection<String> known) {
        return text(key).flatMap(text -> word(text, known));
    }

    private Optional<String> word(YamlText text, Collection<String> known) {
        String word = text.text().strip().toLowerCase(Locale.ROOT);
        if (known.contains(word)) {
            return Optional.of(word);
        }
        file.unknown(text.place(), "word-unknown", text.text(), known);
        return Optional.empty();
    }

    /** A whole number, as it is written. */
    Optional<String> number(String key, int least) {
        Optional<YamlText> text = text(key);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return number(key, text.get(), least);
    }

    private Optional<String> number(String key, YamlText number, int least) {
        if (!number.quoted()
                && WHOLE_NUMBER.matcher(number.text()).matches()
                && Integer.parseInt(number.text()) >= least) {
            return Optional.of(number.text());
        }
        file.add(number.place(), "number-expected", key, least);
        return Optional.empty();
    }

    /** A whole number, at least 1, for some of a few names. */
    Map<String, String> numbers(String key, Collection<String> names) {
        Map<String, String> numbers = new LinkedHashMap<>();
        members(key).forEach((name, member) -> {
            if (names.contains(name)) {
                text(name, member.value())
                        .flatMap(number -> number(name, number, 1))
                        .ifPresent(number -> numbers.put(name, number));
            } else {
                file.unknown(member.place(), "key-unknown", name, names);
            }
        });
        return numbers;
    }

    /** Words in a list. */
    List<YamlText> texts(String key) {
        YamlNode node = node(key);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof YamlList list)) {
            file.add(node.place(), "list-expected", key);
            return List.of();
        }
        List<YamlText> texts = new ArrayList<>();
        list.items().forEach(item -> text(key, item).ifPresent(texts::add));
        return texts;
    }

    /** One of a few words for each of the file's own names. */
    Map<String, Member> words(String key, Collection<String> known) {
        Map<String, Member> words = members(key);
        words.forEach((name, member) -> text(name, member.value()).ifPresent(text -> word(text, known)));
        return words;
    }

    private Map<String, Member> members(String key) {
        YamlNode node = node(key);
        if (node instanceof YamlMap map) {
            return map.members();
        }
        if (node != null) {
            file.add(node.place(), "map-expected", key);
        }
        return Map.of();
    }

    /** Notes every key that nobody asked for. */
    void close() {
        map.members().forEach((key, member) -> {
            if (!asked.contains(key)) {
                file.unknown(member.place(), "key-unknown", key, asked);
            }
        });
    }
}
