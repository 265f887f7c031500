package io.github.jixiao.rule;

import io.github.jixiao.value.Bilingual;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** YAML under way: keys with their values, each with the place it is stated at. */
final class OpenListing {
    private static final Pattern PLAIN = Pattern.compile("[\\p{IsHan}A-Za-z][\\p{IsHan}A-Za-z0-9_-]{0,60}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final List<String> NOT_WORDS = List.of("null", "true", "false", "yes", "no");

    /** Keys that a file does not take over from its base. */
    private static final List<String> OWN = List.of("name", "title", "when");

    private final ProfileLayers layers;
    private final Deque<String> path = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();

    OpenListing(ProfileLayers layers) {
        this.layers = layers;
    }

    void open(String key, boolean empty) {
        line(quoted(key) + ":" + (empty ? " {}" : ""));
        path.addLast(key);
    }

    void openList(String key) {
        line(quoted(key) + ":");
        path.addLast(key);
    }

    void close() {
        path.removeLast();
    }

    /** A value that YAML takes as it is. */
    void plain(String key, Object value) {
        line((NUMBER.matcher(key).matches() ? key : quoted(key)) + ": " + value + origin(key));
    }

    void text(String key, String value) {
        line(quoted(key) + ": " + quoted(value) + origin(key));
    }

    void title(Bilingual title) {
        line("title: {zh: " + quoted(title.chinese()) + ", en: " + quoted(title.english()) + "}" + origin("title"));
    }

    /** A list of numbers that is stated as a whole. */
    void numbers(String key, Collection<String> numbers) {
        plain(key, "[" + String.join(", ", numbers) + "]");
    }

    /** A list that is stated as a whole. */
    void values(String key, Collection<String> values) {
        line(quoted(key) + ": " + list(values) + origin(key));
    }

    /** A list to which several files may have added. */
    void items(String key, Collection<String> items) {
        line(quoted(key) + ":" + (items.isEmpty() ? " []" : ""));
        path.addLast(key);
        items.forEach(item -> line("- " + quoted(item) + origin(item)));
        path.removeLast();
    }

    void entry(FormMarks marks) {
        List<String> members = new ArrayList<>();
        add(members, "kinds", marks.kinds().stream().map(Enum::name).sorted().toList());
        add(
                members,
                "layout",
                marks.layout().stream().map(LayoutMark::id).sorted().toList());
        add(members, "regions", marks.regions());
        add(members, "titleWords", marks.titleWords().words());
        add(members, "unitWords", marks.unitWords().words());
        line("- {" + String.join(", ", members) + "}");
    }

    private static void add(List<String> members, String key, Collection<String> values) {
        if (!values.isEmpty()) {
            members.add(key + ": " + list(values));
        }
    }

    private static String list(Collection<String> values) {
        return values.stream().map(OpenListing::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private void line(String words) {
        text.append("  ".repeat(path.size())).append(words).append('\n');
    }

    private String origin(String last) {
        List<String> keys = new ArrayList<>(path);
        keys.add(last);
        if (OWN.contains(keys.get(0))) {
            return layers.ownPlace(keys).map(place -> "  # " + place).orElse("");
        }
        return layers.origin(keys).map(place -> "  # " + place).orElse("");
    }

    private static String quoted(String words) {
        if (PLAIN.matcher(words).matches() && !NOT_WORDS.contains(words.toLowerCase(Locale.ROOT))) {
            return words;
        }
        StringBuilder quoted = new StringBuilder("\"");
        Iterator<Integer> characters = words.codePoints().iterator();
        while (characters.hasNext()) {
            int character = characters.next();
            if (character == '"' || character == '\\') {
                quoted.append('\\').appendCodePoint(character);
            } else if (Character.isISOControl(character)) {
                quoted.append(String.format(Locale.ROOT, "\\u%04x", character));
            } else {
                quoted.appendCodePoint(character);
            }
        }
        return quoted.append('"').toString();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
