package io.github.jixiao.readers.form;

import io.github.jixiao.readers.form.cell.LabelledText;
import io.github.jixiao.readers.form.vocabulary.ColumnRole;
import io.github.jixiao.readers.form.vocabulary.FormTitle;
import io.github.jixiao.readers.form.vocabulary.Heading;
import io.github.jixiao.readers.form.vocabulary.Label;
import io.github.jixiao.readers.form.vocabulary.LevelWords;
import io.github.jixiao.readers.form.vocabulary.PageNumber;

/** What words are in a form, for readers of files that have no lines between their cells and can only go by the words. */
public final class PrintedWords {

    private PrintedWords() {}

    /** What the head of a column says about the cells below it. */
    public enum Head {
        /** No head of a column of indicators. */
        NONE,
        /** Level-one or level-two indicators, or the words 绩效指标 down the side: a cell stands for several rows. */
        LEVEL,
        /** The indicators' names: a cell a row. */
        NAME,
        /** The target values: a cell a row. */
        TARGET,
        /** Another column of the indicator block. */
        FURTHER
    }

    /** What the words are as the head of a column. */
    public static Head head(String text) {
        Heading heading = Heading.of(text);
        if (heading == null) {
            return Head.NONE;
        }
        return switch (heading.role()) {
            case SECTION, CATEGORY, TYPE -> Head.LEVEL;
            case NAME -> Head.NAME;
            case TARGET -> Head.TARGET;
            default -> Head.FURTHER;
        };
    }

    /** Whether the words only name the indicator block as a whole, down its side. */
    public static boolean isSection(String text) {
        Heading heading = Heading.of(text);
        return Label.of(text) == Label.INDICATORS || (heading != null && heading.role() == ColumnRole.SECTION);
    }

    /** Whether the words are the title of a form. */
    public static boolean isTitle(String text) {
        return FormTitle.of(text) != null;
    }

    /** Whether the words are the label of a box, or the head of a column. */
    public static boolean isLabel(String text) {
        return Label.of(text) != null || Heading.of(text) != null;
    }

    /** Whether the words as a whole are the label of a box that forms are known to have. */
    public static boolean isKnownLabel(String text) {
        return Label.ofKnownWords(text) != null;
    }

    /** Whether the words as a whole are the head of a column that forms are known to have, or the label of a box. */
    public static boolean isKnownHead(String text) {
        return Heading.isKnown(text) || isKnownLabel(text);
    }

    /** Whether the words begin with the label of a box. */
    public static boolean beginsBox(String text) {
        return isLabel(text) || !LabelledText.split(text).isEmpty();
    }

    /** Whether the words name a level-one or level-two indicator. */
    public static boolean isLevel(String text) {
        return LevelWords.isLevel(text);
    }

    /** Whether the words are the number of a page. */
    public static boolean isPageNumber(String text) {
        return PageNumber.is(text);
    }

    /** Whether the line stands below the indicators: who filled in the form, what the office says of it. */
    public static boolean isClosing(String line) {
        return LabelledText.splitLine(line).stream()
                .anyMatch(inside -> inside.label() == Label.PEOPLE || inside.label() == Label.CLOSING);
    }
}
