package io.github.jixiao.yaml;

import io.github.jixiao.value.Bilingual;
import io.github.jixiao.value.NearestName;
import java.util.Collection;

/** What can be wrong in a map, in words; {@code %1$s} stands for the key. */
enum SectionFault {
    UNKNOWN_KEY("没有“%1$s”这个键，可用的有 %2$s", "there is no key “%1$s”; there are %2$s"),
    UNKNOWN_KEY_NEAR("没有“%1$s”这个键；是不是“%2$s”？", "there is no key “%1$s”; is “%2$s” meant?"),
    UNKNOWN_WORD("“%1$s”不可用，可用的有 %2$s", "“%1$s” is not known; there are %2$s"),
    UNKNOWN_WORD_NEAR("“%1$s”不可用；是不是“%2$s”？", "“%1$s” is not known; is “%2$s” meant?"),
    MAP_EXPECTED("“%1$s”下面应当是“键: 值”", "“%1$s” takes keys with values"),
    LIST_EXPECTED("“%1$s”应当是列表，例如 [甲, 乙]", "“%1$s” takes a list, for example [a, b]"),
    TEXT_EXPECTED("“%1$s”应当是一个词或一句话", "“%1$s” takes a word or a sentence"),
    NUMBER_EXPECTED("“%1$s”应当是 %2$s 到 %3$s 的数", "“%1$s” takes a number from %2$s to %3$s"),
    WHOLE_EXPECTED("“%1$s”应当是 %2$s 到 %3$s 的整数", "“%1$s” takes a whole number from %2$s to %3$s"),
    WHOLE_EXPECTED_FROM("“%1$s”应当是不小于 %2$s 的整数", "“%1$s” takes a whole number of at least %2$s"),
    FLAG_EXPECTED("“%1$s”应当是 true 或 false", "“%1$s” takes true or false"),
    EMPTY("“%1$s”没有写内容", "“%1$s” is empty");

    private final String chinese;
    private final String english;

    SectionFault(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** That a name is none of those known: plainly, or with the one that may have been meant. */
    static Bilingual unknown(String name, Collection<String> known, SectionFault plain, SectionFault near) {
        return NearestName.of(name, known)
                .map(nearest -> near.about(name, nearest))
                .orElseGet(() -> plain.about(name, String.join(", ", known)));
    }

    /** @param words the key, and what else the sentence names */
    Bilingual about(Object... words) {
        return Bilingual.of(chinese.formatted(words), english.formatted(words));
    }
}
