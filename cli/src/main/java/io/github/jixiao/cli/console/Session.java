package io.github.jixiao.cli.console;

import io.github.jixiao.cli.usage.InertArguments;
import io.github.jixiao.reports.Texts;
import io.github.jixiao.value.Bilingual;
import io.github.jixiao.value.Language;

/**
 * One call of the command: where it prints, and in which language.
 *
 * @param terminal where it reads and prints
 * @param environment where it runs
 * @param interruption Ctrl-C
 * @param language the language of everything a person reads
 * @param texts the command's own words in that language
 */
public record Session(
        Terminal terminal, Environment environment, Interruption interruption, Language language, Texts texts) {

    public static Session of(Terminal terminal, Environment environment, Interruption interruption, Language language) {
        return new Session(terminal, environment, interruption, language, texts(language));
    }

    /** The same call in a language. */
    public Session in(Language other) {
        return other == language ? this : of(terminal, environment, interruption, other);
    }

    /** Prints a text to standard error. */
    public void say(String key, Object... arguments) {
        terminal.say(texts.get(key, InertArguments.of(arguments)));
    }

    /** A text in both languages. */
    public static Bilingual both(String key, Object... arguments) {
        return Bilingual.of(
                texts(Language.CHINESE).get(key, arguments),
                texts(Language.ENGLISH).get(key, arguments));
    }

    private static Texts texts(Language language) {
        return Texts.of(Session.class, "texts", language);
    }
}
