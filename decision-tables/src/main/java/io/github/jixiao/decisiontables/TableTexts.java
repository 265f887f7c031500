package io.github.jixiao.decisiontables;

import io.github.jixiao.value.Bilingual;
import io.github.jixiao.value.Language;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** What decision tables say to people. */
final class TableTexts {
    private static final ResourceBundle CHINESE = bundle(Locale.ROOT);
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

    private TableTexts() {}

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "io.github.jixiao.decisiontables.texts",
                locale,
                TableTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** A text in both languages, with details that may be in both themselves. */
    static Bilingual of(String key, Object... details) {
        return Bilingual.of(in(Language.CHINESE, key, details), in(Language.ENGLISH, key, details));
    }

    private static String in(Language language, String key, Object... details) {
        String text = (language == Language.ENGLISH ? ENGLISH : CHINESE).getString(key);
        Object[] told = Arrays.stream(details)
                .map(detail -> detail instanceof Bilingual named ? named.in(language) : String.valueOf(detail))
                .toArray();
        return new MessageFormat(text, Locale.ROOT).format(told);
    }
}
