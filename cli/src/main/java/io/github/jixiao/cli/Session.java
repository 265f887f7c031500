package io.github.jixiao.cli;

import io.github.jixiao.reports.Texts;
import io.github.jixiao.value.Language;

/**
 * One call of the command: where it prints, and in which language.
 *
 * @param terminal where it reads and prints
 * @param language the language of everything a person reads
 * @param texts the command's own words in that language
 */
record Session(Terminal terminal, Language language, Texts texts) {

    static Session of(Terminal terminal, Language language) {
        return new Session(terminal, language, Texts.of(Jixiao.class, "texts", language));
    }

    /** Prints a text to standard error. */
    void say(String key, Object... arguments) {
        terminal.say(texts.get(key, arguments));
    }
}
