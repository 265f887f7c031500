package io.github.jixiao.pack;

import io.github.jixiao.value.Bilingual;

/**
 * Why a rule of a pack is broken.
 *
 * @param file path of its file in the pack
 * @param line from 1; 0 where there is none to tell
 * @param message what is wrong
 */
public record PackFault(String file, int line, Bilingual message) implements Bilingual {

    @Override
    public String chinese() {
        return at() + message.chinese();
    }

    @Override
    public String english() {
        return at() + message.english();
    }

    private String at() {
        return file + (line > 0 ? ":" + line : "") + ": ";
    }
}
