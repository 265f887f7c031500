package io.github.jixiao.value;

/** A thing with a Chinese and an English name. */
public interface Bilingual {

    String chinese();

    String english();

    /** The name in the language asked for. */
    default String in(Language language) {
        return language == Language.ENGLISH ? english() : chinese();
    }

    /** A name that is nothing but its two sides. */
    static Bilingual of(String chinese, String english) {
        return new Pair(chinese, english);
    }

    /** A name that reads alike in both languages, such as that of a file. */
    static Bilingual of(String both) {
        return new Pair(both, both);
    }

    /** Both sides of a name. */
    record Pair(String chinese, String english) implements Bilingual {}
}
