package io.github.jixiao.value;

/** A thing with a Chinese and an English name. */
public interface Bilingual {

    String chinese();

    String english();

    /** The name in the language asked for. */
    default String in(Language language) {
        return language == Language.ENGLISH ? english() : chinese();
    }
}
