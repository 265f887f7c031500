package io.github.jixiao.value;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Words by one of their characters, in an open table: no object is made to look a character up. */
public final class WordsByCharacter {
    private static final String[] NONE = {};

    private final char[] characters;
    private final String[][] words;

    /**
     * @param all words of at least one character
     * @param character the character they are looked up by
     */
    public WordsByCharacter(List<String> all, Function<String, Character> character) {
        Map<Character, List<String>> groups = all.stream().collect(Collectors.groupingBy(character));
        int size = Integer.highestOneBit(Math.max(4, groups.size())) * 4;
        characters = new char[size];
        words = new String[size][];
        groups.forEach((key, group) -> {
            int slot = slot(key);
            characters[slot] = key;
            words[slot] = group.toArray(NONE);
        });
    }

    /** The words of this character, in the order they were given; not to be changed. */
    public String[] of(char character) {
        String[] found = words[slot(character)];
        return found == null ? NONE : found;
    }

    private int slot(char character) {
        int mask = characters.length - 1;
        int slot = ((character * 0x9E3779B1) >>> 16) & mask;
        while (words[slot] != null && characters[slot] != character) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
