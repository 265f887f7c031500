package io.github.jixiao.reports;

import io.github.jixiao.value.Bilingual;
import io.github.jixiao.value.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * The words of one part of the product in one language, from {@code <name>.properties} (Chinese) or {@code <name>_en.properties}
 * beside a class. {@code {0}}, {@code {1}} … in a text are places for arguments.
 */
public final class Texts {
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

    /** The text of a key with its places filled; what there is in both languages is filled in that of the texts. */
    public String get(String key, Object... arguments) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("There is no text " + key + ".");
        }
        return arguments.length == 0 ? text : fill(text, arguments);
    }

    /** The text of a key about a number, in its singular {@code <key>.one} where the language has one. */
    public String count(String key, long number) {
        String singular = key + ".one";
        return get(number == 1 && texts.containsKey(singular) ? singular : key, number);
    }

    private String fill(String text, Object... arguments) {
        StringBuilder filled = new StringBuilder(text.length() + 32);
        for (int i = 0; i < text.length(); i++) {
            int index = i + 2 < text.length() && text.charAt(i) == '{' && text.charAt(i + 2) == '}'
                    ? text.charAt(i + 1) - '0'
                    : -1;
            if (index >= 0 && index < arguments.length) {
                Object argument = arguments[index];
                filled.append(argument instanceof Bilingual both ? both.in(language) : argument);
                i += 2;
            } else {
                filled.append(text.charAt(i));
            }
        }
        return filled.toString();
    }
}
