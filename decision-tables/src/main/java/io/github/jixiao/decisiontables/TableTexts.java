package io.github.jixiao.decisiontables;

import io.github.jixiao.value.Bilingual;
import io.github.jixiao.value.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;

/** What decision tables say to people. */
final class TableTexts {
    private static final Properties CHINESE = texts("texts.properties");
    private static final Properties ENGLISH = texts("texts_en.properties");

    private TableTexts() {}

    private static Properties texts(String file) {
        Properties texts = new Properties();
        try (InputStream stream = TableTexts.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The texts " + file + " are missing.");
            }
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The texts " + file + " cannot be read.", e);
        }
        return texts;
    }

    /** A text in both languages, with details that may be in both themselves. */
    static Bilingual of(String key, Object... details) {
        return Bilingual.of(in(Language.CHINESE, key, details), in(Language.ENGLISH, key, details));
    }

    private static String in(Language language, String key, Object... details) {
        String text = (language == Language.ENGLISH ? ENGLISH : CHINESE).getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("There is no text " + key + ".");
        }
        Object[] told = Arrays.stream(details)
                .map(detail -> detail instanceof Bilingual named ? named.in(language) : String.valueOf(detail))
                .toArray();
        return new MessageFormat(text, Locale.ROOT).format(told);
    }
}
