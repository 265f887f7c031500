package io.github.jixiao.readers.form.vocabulary;

import io.github.jixiao.table.IndicatorCategory;
import io.github.jixiao.table.IndicatorType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of a cell, and what they are in a form. It is worked out once for a cell: whether a row is a head is asked of every row, by the
 * reader of every block.
 *
 * @param text as shown
 * @param heading the head of a column that the words are; {@code null} where they are none
 * @param label the label of a box that they are; {@code null} where they are none
 * @param isTerm whether they only name a term
 * @param level the level-one and the level-two indicator that they name
 */
public record Wording(
        String text, @Nullable Heading heading, @Nullable Label label, boolean isTerm, LevelWords.Level level) {

    /** Longer words are sentences. */
    private static final int LONGEST = 160;

    public static Wording of(String text) {
        if (text.length() > LONGEST) {
            return new Wording(text, null, null, false, LevelWords.Level.NONE);
        }
        String plain = Words.plain(text);
        Set<String> spellings = Words.spellings(plain);
        return new Wording(
                text,
                Heading.of(plain, spellings),
                Label.of(plain, spellings),
                Heading.isTerm(plain),
                LevelWords.level(plain));
    }

    /** The level-one indicator that the words name; {@code null} where they name none. */
    @Nullable
    public IndicatorCategory category() {
        return level.category();
    }

    /** The level-two indicator that the words name; {@code null} where they name none. */
    @Nullable
    public IndicatorType type() {
        return level.type();
    }

    /** Whether the words name a level-one or a level-two indicator. */
    public boolean isLevel() {
        return level.isNamed();
    }
}
