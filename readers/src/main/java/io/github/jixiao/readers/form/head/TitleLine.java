package io.github.jixiao.readers.form.head;

import io.github.jixiao.readers.form.vocabulary.FormTitle;
import org.jspecify.annotations.Nullable;

/**
 * A line or a cell that is the title of a form, or begins with it and goes on with the year, the unit of money and who fills in the form.
 *
 * @param title the title
 * @param words the words of the title
 * @param rest what stands behind them; empty where nothing does
 */
public record TitleLine(FormTitle title, String words, String rest) {

    private static final int LONGEST = 180;

    /** The title in the line, or {@code null} where it does not begin with one. */
    public static @Nullable TitleLine of(String text) {
        FormTitle whole = FormTitle.of(text);
        if (whole != null) {
            return new TitleLine(whole, text, "");
        }
        if (text.length() > LONGEST || text.indexOf('表') < 0) {
            return null;
        }
        for (int end = text.length() - 1; end > text.indexOf('表'); end--) {
            if (mayEndAt(text, end)) {
                FormTitle title = FormTitle.of(text.substring(0, end));
                String rest = text.substring(end).strip();
                if (title != null && YearNote.isHeadLine(rest)) {
                    return new TitleLine(title, text.substring(0, end), rest);
                }
            }
        }
        return null;
    }

    private static boolean mayEndAt(String text, int end) {
        char last = text.charAt(end - 1);
        char next = text.charAt(end);
        return last == '表' || last == ')' || last == '）' || Character.isWhitespace(next);
    }
}
