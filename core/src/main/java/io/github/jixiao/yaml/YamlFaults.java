package io.github.jixiao.yaml;

import io.github.jixiao.value.Bilingual;
import java.util.Collection;

/** Hears what is wrong in a file that somebody wrote, so that all of it can be told at once. */
public interface YamlFaults {

    void add(YamlPlace place, Bilingual reason);

    /** Hears that nothing is written under a key. */
    default void addEmpty(YamlPlace place, String key) {
        add(place, SectionFault.EMPTY.about(key));
    }

    /** Hears that a word is none of those known, and so which of them may have been meant. */
    default void addUnknown(YamlSection.Word word, Collection<String> known) {
        add(
                word.place(),
                SectionFault.unknown(word.text(), known, SectionFault.UNKNOWN_WORD, SectionFault.UNKNOWN_WORD_NEAR));
    }
}
