package io.github.jixiao.reports;

import io.github.jixiao.value.Bilingual;
import io.github.jixiao.value.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of one part of the product in one language, from {@code <name>.properties} (Chinese) or {@code <name>_en.properties}
 * beside a class. {@code {0}}, {@code {1}} … in a text are places for arguments; {@code {0:file|files}} is the first word where the argument is 1
 * and the second for any other.
 */
public final class Texts {
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])(?::([^{|}]*)\\|([^{|}]*))?}");

    private final Properties texts;
    private final Language language;

    private Texts(Properties texts, Language language) {
        this.texts = texts;
        this.language = language;
    }

    /** Loads the texts beside a class. */
    public static Texts of(Class<?> neighbour, String name, Language language) {
        String file = name + (language == Language.ENGLISH ? "_en" : "") + ".properties";
        Properties texts = new Properties();
        try (InputStream stream = neighbour.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The texts " + file + " are missing.");
            }
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The texts " + file + " cannot be read.", e);
        }
        return new Texts(texts, language);
    }

    /** The text of a key, if there is one. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.getProperty(key));
    }

    /** The text of a key with its places filled; what there is in both languages is filled in that of the texts. */
    public String get(String key, Object... arguments) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("There is no text " + key + ".");
        }
        return arguments.length == 0 ? text : fill(text, arguments);
    }

    private String fill(String text, Object... arguments) {
        StringBuilder filled = new StringBuilder(text.length() + 32);
        Matcher place = PLACE.matcher(text);
        int copied = 0;
        while (place.find()) {
            int index = place.group(1).charAt(0) - '0';
            if (index < arguments.length) {
                filled.append(text, copied, place.start()).append(filling(place, arguments[index]));
                copied = place.end();
            }
        }
        return filled.append(text, copied, text.length()).toString();
    }

    private String filling(Matcher place, Object argument) {
        String words = argument instanceof Bilingual both ? both.in(language) : String.valueOf(argument);
        if (place.group(2) == null) {
            return words;
        }
        return words.equals("1") ? place.group(2) : place.group(3);
    }
}
