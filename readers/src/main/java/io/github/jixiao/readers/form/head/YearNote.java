package io.github.jixiao.readers.form.head;

import io.github.jixiao.readers.form.cell.LabelledText;
import io.github.jixiao.readers.form.vocabulary.Label;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The budget year where it shares a line or a cell with who fills in the form and the unit of money: {@code （2026年度）    单位：万元}.
 *
 * @param text the year, as printed
 * @param rest the line without it
 */
public record YearNote(String text, String rest) {

    private static final int LONGEST_LINE = 160;
    private static final String YEAR = "[2２][0０][0-9０-９]{2}\\s{0,3}年";
    private static final Pattern NOTE = Pattern.compile("[(（]\\s{0,3}(?:(?:预算)?年度\\s{0,3}[:：]?)?\\s{0,3}" + YEAR
            + "\\s{0,3}度?\\s{0,3}[)）]" + "|(?<![^\\s\\u3000])" + YEAR + "\\s{0,3}度(?![^\\s\\u3000])");

    /** What a line of the head asks for beside its year. */
    private static final Set<Label> BESIDE_A_YEAR = EnumSet.of(
            Label.MONEY_UNIT,
            Label.REPORTING_UNIT,
            Label.DEPARTMENT_NAME,
            Label.IMPLEMENTING_UNIT,
            Label.BUDGET_UNIT,
            Label.BUDGET_DEPARTMENT,
            Label.DEPARTMENT_IN_CHARGE,
            Label.PEOPLE);

    /** The year that the line notes beside other words; {@code null} where it notes none. */
    static @Nullable YearNote in(String line) {
        if (line.length() > LONGEST_LINE || line.indexOf('年') < 0) {
            return null;
        }
        Matcher note = NOTE.matcher(line);
        if (!note.find()) {
            return null;
        }
        String rest = (line.substring(0, note.start()) + "  " + line.substring(note.end())).strip();
        return mayStandBesideAYear(rest) ? new YearNote(note.group(), rest) : null;
    }

    /** The line without the year that it notes. */
    public static String without(String line) {
        YearNote note = in(line);
        return note == null ? line : note.rest();
    }

    /** Whether the words are such a line, be it without a year or nothing but the year. */
    static boolean isHeadLine(String words) {
        return words.length() <= LONGEST_LINE
                && (FiscalYears.isYearLine(words) || in(words) != null || mayStandBesideAYear(words));
    }

    private static boolean mayStandBesideAYear(String words) {
        List<LabelledText> inside = LabelledText.splitLine(words);
        return !inside.isEmpty() && inside.stream().map(LabelledText::label).allMatch(BESIDE_A_YEAR::contains);
    }
}
