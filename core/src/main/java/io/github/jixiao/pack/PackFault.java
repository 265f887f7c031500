package io.github.jixiao.pack;

import io.github.jixiao.value.Bilingual;

/**
 * Why a rule of a pack is broken.
 *
 * @param place its file in the pack with line or cell, for example {@code bureau/my-rule.drl:12} or {@code 审核表.xlsx:计量单位!C12}
 * @param message what is wrong
 */
public record PackFault(String place, Bilingual message) implements Bilingual {

    /**
     * A fault in a text.
     *
     * @param file path of its file in the pack
     * @param line from 1; 0 where there is none to tell
     */
    public static PackFault of(String file, int line, Bilingual message) {
        return new PackFault(file + (line > 0 ? ":" + line : ""), message);
    }

    @Override
    public String chinese() {
        return place + ": " + message.chinese();
    }

    @Override
    public String english() {
        return place + ": " + message.english();
    }
}
