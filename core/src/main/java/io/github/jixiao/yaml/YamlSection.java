package io.github.jixiao.yaml;

import io.github.jixiao.yaml.YamlMap.Member;
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
 * A map of a file that somebody wrote, read key by key. What is not as it should be is told and reads as if it were not there; keys nobody asked
 * for are told too.
 */
public final class YamlSection {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,10}(\\.\\d{1,9})?");

    private final YamlMap map;
    private final YamlFaults faults;
    private final Set<String> asked = new TreeSet<>();

    /** @param faults hears what is wrong in the map */
    public YamlSection(YamlMap map, YamlFaults faults) {
        this.map = map;
        this.faults = faults;
    }

    /** A word or sentence, without blanks around it, and its place. */
    public record Word(String text, YamlPlace place) {}

    /** Where the map begins. */
    public YamlPlace place() {
        return map.place();
    }

    /** Where a key stands; the section's place where it has no such key. */
    public YamlPlace place(String key) {
        Member member = map.members().get(key);
        return member == null ? map.place() : member.place();
    }

    /** Whether no key stands in the map. */
    public boolean isEmpty() {
        return map.members().isEmpty();
    }

    /** Whatever stands under a key; {@code null} where nothing does. */
    public @Nullable YamlNode value(String key) {
        asked.add(key);
        Member member = map.members().get(key);
        if (member == null) {
            return null;
        }
        if (member.value() instanceof YamlText text && text.isEmpty()) {
            faults.addEmpty(member.place(), key);
            return null;
        }
        return member.value();
    }

    /** A word or sentence, without blanks around it; {@code null} where there is none. */
    public @Nullable Word word(String key) {
        YamlNode value = value(key);
        if (value instanceof YamlText text && !text.text().isBlank()) {
            return new Word(text.text().strip(), text.place());
        }
        if (value != null) {
            faults.add(value.place(), SectionFault.TEXT_EXPECTED.about(key));
        }
        return null;
    }

    /** A number within bounds, both included. */
    public BigDecimal number(String key, BigDecimal otherwise, int least, int most) {
        BigDecimal number = number(key, least, most, SectionFault.NUMBER_EXPECTED);
        return number == null ? otherwise : number;
    }

    /** A whole number within bounds, both included; {@link Integer#MAX_VALUE} for no upper bound. */
    public int whole(String key, int otherwise, int least, int most) {
        BigDecimal number = number(key, least, most, SectionFault.WHOLE_EXPECTED);
        return number == null ? otherwise : number.intValueExact();
    }

    private @Nullable BigDecimal number(String key, int least, int most, SectionFault fault) {
        YamlNode value = value(key);
        return value == null ? null : number(key, value, least, most, fault);
    }

    private @Nullable BigDecimal number(String key, YamlNode value, int least, int most, SectionFault fault) {
        if (value instanceof YamlText text
                && !text.quoted()
                && NUMBER.matcher(text.text()).matches()) {
            BigDecimal number = new BigDecimal(text.text());
            boolean whole = fault == SectionFault.NUMBER_EXPECTED || number.scale() <= 0;
            if (whole
                    && number.compareTo(BigDecimal.valueOf(least)) >= 0
                    && number.compareTo(BigDecimal.valueOf(most)) <= 0) {
                return number;
            }
        }
        boolean open = fault == SectionFault.WHOLE_EXPECTED && most == Integer.MAX_VALUE;
        faults.add(value.place(), (open ? SectionFault.WHOLE_EXPECTED_FROM : fault).about(key, least, most));
        return null;
    }

    /** A list of numbers; {@code null} where there is none. */
    public @Nullable List<BigDecimal> numbers(String key, int least, int most) {
        YamlNode value = value(key);
        if (value == null) {
            return null;
        }
        if (!(value instanceof YamlList list) || list.items().isEmpty()) {
            faults.add(value.place(), SectionFault.LIST_EXPECTED.about(key));
            return null;
        }
        List<BigDecimal> numbers = new ArrayList<>();
        for (YamlNode item : list.items()) {
            BigDecimal number = number(key, item, least, most, SectionFault.NUMBER_EXPECTED);
            if (number != null) {
                numbers.add(number);
            }
        }
        return numbers.isEmpty() ? null : numbers;
    }

    /** Numbers by a whole number; {@code null} where there are none. */
    public @Nullable Map<Integer, BigDecimal> numbersBy(String key, int leastKey, int mostKey, int least, int most) {
        YamlSection section = section(key);
        if (section == null) {
            return null;
        }
        Map<Integer, BigDecimal> numbers = new LinkedHashMap<>();
        for (int each = leastKey; each <= mostKey; each++) {
            BigDecimal number = section.number(String.valueOf(each), least, most, SectionFault.NUMBER_EXPECTED);
            if (number != null) {
                numbers.put(each, number);
            }
        }
        section.close();
        return numbers;
    }

    /** {@code true} or {@code false}. */
    public boolean flag(String key, boolean otherwise) {
        YamlNode value = value(key);
        if (value == null) {
            return otherwise;
        }
        if (value instanceof YamlText text
                && !text.quoted()
                && Set.of("true", "false").contains(text.text())) {
            return text.text().equals("true");
        }
        faults.add(value.place(), SectionFault.FLAG_EXPECTED.about(key));
        return otherwise;
    }

    /** Words in a list; none where the key is absent. */
    public List<Word> words(String key) {
        YamlNode value = value(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof YamlList list)) {
            faults.add(value.place(), SectionFault.LIST_EXPECTED.about(key));
            return List.of();
        }
        List<Word> words = new ArrayList<>();
        for (YamlNode item : list.items()) {
            if (item instanceof YamlText text && !text.text().isBlank()) {
                words.add(new Word(text.text().strip(), text.place()));
            } else {
                faults.add(item.place(), SectionFault.TEXT_EXPECTED.about(key));
            }
        }
        return words;
    }

    /** The map under a key; {@code null} where the key is absent. */
    public @Nullable YamlSection section(String key) {
        YamlNode value = value(key);
        if (value instanceof YamlMap section) {
            return new YamlSection(section, faults);
        }
        if (value != null) {
            faults.add(value.place(), SectionFault.MAP_EXPECTED.about(key));
        }
        return null;
    }

    /** The maps in a list; none where the key is absent. */
    public List<YamlSection> sections(String key) {
        YamlNode value = value(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof YamlList list)) {
            faults.add(value.place(), SectionFault.LIST_EXPECTED.about(key));
            return List.of();
        }
        List<YamlSection> sections = new ArrayList<>();
        for (YamlNode item : list.items()) {
            if (item instanceof YamlMap section) {
                sections.add(new YamlSection(section, faults));
            } else {
                faults.add(item.place(), SectionFault.MAP_EXPECTED.about(key));
            }
        }
        return sections;
    }

    /** The keys, where they are names that the file gives and not names of this format. */
    public Set<String> names() {
        return map.members().keySet();
    }

    /** Tells of every key that nobody asked for. */
    public void close() {
        map.members().forEach((key, member) -> {
            if (!asked.contains(key)) {
                faults.add(
                        member.place(),
                        SectionFault.unknown(key, asked, SectionFault.UNKNOWN_KEY, SectionFault.UNKNOWN_KEY_NEAR));
            }
        });
    }
}
