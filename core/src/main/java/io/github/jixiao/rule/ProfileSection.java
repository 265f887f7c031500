package io.github.jixiao.rule;

import io.github.jixiao.value.Bilingual;
import io.github.jixiao.yaml.YamlList;
import io.github.jixiao.yaml.YamlMap;
import io.github.jixiao.yaml.YamlMap.Member;
import io.github.jixiao.yaml.YamlNode;
import io.github.jixiao.yaml.YamlPlace;
import io.github.jixiao.yaml.YamlText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A map of a profile file, read key by key. What is not as it should be becomes a problem and reads as if it were not there; keys
 * nobody asked for are problems too.
 */
final class ProfileSection {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,9})?");

    private final YamlMap map;
    private final ProfileProblems problems;
    private final Set<String> asked = new TreeSet<>();

    ProfileSection(YamlMap map, ProfileProblems problems) {
        this.map = map;
        this.problems = problems;
    }

    /** A word with its place. */
    record Word(String text, YamlPlace place) {}

    YamlPlace place() {
        return map.place();
    }

    /** Where a key stands; the section's place where it has no such key. */
    YamlPlace place(String key) {
        Member member = map.members().get(key);
        return member == null ? map.place() : member.place();
    }

    boolean isEmpty() {
        return map.members().isEmpty();
    }

    private @Nullable YamlNode value(String key) {
        asked.add(key);
        Member member = map.members().get(key);
        if (member == null) {
            return null;
        }
        if (member.value() instanceof YamlText text && text.isEmpty()) {
            problems.add(member.place(), ProfileFault.EMPTY, key);
            return null;
        }
        return member.value();
    }

    @Nullable
    Word word(String key) {
        YamlNode value = value(key);
        if (value instanceof YamlText text && !text.text().isBlank()) {
            return new Word(text.text().strip(), text.place());
        }
        if (value != null) {
            problems.add(value.place(), ProfileFault.TEXT_EXPECTED, key);
        }
        return null;
    }

    BigDecimal number(String key, BigDecimal otherwise, int least, int most) {
        BigDecimal number = number(key, least, most, ProfileFault.NUMBER_EXPECTED);
        return number == null ? otherwise : number;
    }

    int whole(String key, int otherwise, int least, int most) {
        BigDecimal number = number(key, least, most, ProfileFault.WHOLE_EXPECTED);
        return number == null ? otherwise : number.intValueExact();
    }

    private @Nullable BigDecimal number(String key, int least, int most, ProfileFault fault) {
        YamlNode value = value(key);
        return value == null ? null : number(key, value, least, most, fault);
    }

    private @Nullable BigDecimal number(String key, YamlNode value, int least, int most, ProfileFault fault) {
        if (value instanceof YamlText text
                && !text.quoted()
                && NUMBER.matcher(text.text()).matches()) {
            BigDecimal number = new BigDecimal(text.text());
            boolean whole = fault == ProfileFault.NUMBER_EXPECTED || number.scale() <= 0;
            if (whole
                    && number.compareTo(BigDecimal.valueOf(least)) >= 0
                    && number.compareTo(BigDecimal.valueOf(most)) <= 0) {
                return number;
            }
        }
        Bilingual range = Bilingual.of(least + " 到 " + most, "from " + least + " to " + most);
        problems.add(value.place(), fault.about(Bilingual.of(key, key), range));
        return null;
    }

    /** A list of numbers; {@code null} where there is none. */
    @Nullable
    List<BigDecimal> numbers(String key, int least, int most) {
        YamlNode value = value(key);
        if (value == null) {
            return null;
        }
        if (!(value instanceof YamlList list) || list.items().isEmpty()) {
            problems.add(value.place(), ProfileFault.LIST_EXPECTED, key);
            return null;
        }
        List<BigDecimal> numbers = new ArrayList<>();
        for (YamlNode item : list.items()) {
            BigDecimal number = number(key, item, least, most, ProfileFault.NUMBER_EXPECTED);
            if (number != null) {
                numbers.add(number);
            }
        }
        return numbers.isEmpty() ? null : numbers;
    }

    /** Numbers by a whole number; {@code null} where there are none. */
    @Nullable
    Map<Integer, BigDecimal> numbersBy(String key, int leastKey, int mostKey, int least, int most) {
        ProfileSection section = section(key);
        if (section == null) {
            return null;
        }
        Map<Integer, BigDecimal> numbers = new LinkedHashMap<>();
        for (int each = leastKey; each <= mostKey; each++) {
            BigDecimal number = section.number(String.valueOf(each), least, most, ProfileFault.NUMBER_EXPECTED);
            if (number != null) {
                numbers.put(each, number);
            }
        }
        section.close();
        return numbers;
    }

    boolean flag(String key, boolean otherwise) {
        YamlNode value = value(key);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof YamlText text
                && !text.quoted()
                && Set.of("true", "false").contains(text.text())) {
            return text.text().equals("true");
        }
        problems.add(value.place(), ProfileFault.FLAG_EXPECTED, key);
        return otherwise;
    }

    /** Words in a list; none where the key is absent. */
    List<Word> words(String key) {
        YamlNode value = value(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof YamlList list)) {
            problems.add(value.place(), ProfileFault.LIST_EXPECTED, key);
            return List.of();
        }
        List<Word> words = new ArrayList<>();
        for (YamlNode item : list.items()) {
            if (item instanceof YamlText text && !text.text().isBlank()) {
                words.add(new Word(text.text().strip(), text.place()));
            } else {
                problems.add(item.place(), ProfileFault.TEXT_EXPECTED, key);
            }
        }
        return words;
    }

    /** The map under a key; {@code null} where the key is absent. */
    @Nullable
    ProfileSection section(String key) {
        YamlNode value = value(key);
        if (value instanceof YamlMap section) {
            return new ProfileSection(section, problems);
        }
        if (value != null) {
            problems.add(value.place(), ProfileFault.MAP_EXPECTED, key);
        }
        return null;
    }

    /** The maps in a list; none where the key is absent. */
    List<ProfileSection> sections(String key) {
        YamlNode value = value(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof YamlList list)) {
            problems.add(value.place(), ProfileFault.LIST_EXPECTED, key);
            return List.of();
        }
        List<ProfileSection> sections = new ArrayList<>();
        for (YamlNode item : list.items()) {
            if (item instanceof YamlMap section) {
                sections.add(new ProfileSection(section, problems));
            } else {
                problems.add(item.place(), ProfileFault.MAP_EXPECTED, key);
            }
        }
        return sections;
    }

    /** The keys, where they are names that the file gives and not names of this format. */
    Set<String> names() {
        return map.members().keySet();
    }

    /** Tells of every key that nobody asked for. */
    void close() {
        map.members().forEach((key, member) -> {
            if (!asked.contains(key)) {
                problems.unknown(member.place(), key, asked, ProfileFault.UNKNOWN_KEY, ProfileFault.UNKNOWN_KEY_NEAR);
            }
        });
    }
}
