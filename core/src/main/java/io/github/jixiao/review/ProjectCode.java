package io.github.jixiao.review;

import io.github.jixiao.table.Entry;
import io.github.jixiao.table.FiscalYear;
import io.github.jixiao.value.PlainText;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A project code of the integrated budget system: six digits of the region, two of the year, a letter, and twelve more characters.
 *
 * @param place its box
 * @param code without white space
 * @param tableYear the year of the form, 0 where not known
 * @param repeated whether an earlier table of the submission has the same code
 */
public record ProjectCode(Place place, String code, int tableYear, boolean repeated) implements AtPlace {
    private static final Pattern FORM = Pattern.compile("\\d{6}\\d{2}[A-Z]\\d{3}[0-9A-Z]{9}");

    static @Nullable ProjectCode of(ReviewedTable table, boolean repeated) {
        Entry<String> box = table.table().projectCode();
        if (!box.isFilled()) {
            return null;
        }
        FiscalYear year = table.table().fiscalYear();
        boolean stated = year != null && year.origin() == FiscalYear.Origin.FORM;
        return new ProjectCode(
                table.place("projectCode", FormSection.CODE.first(), box),
                PlainText.compact(box.require()),
                year != null && stated ? year.value() : 0,
                repeated);
    }

    public boolean isMalformed() {
        return !FORM.matcher(code).matches();
    }

    /** The year in digits seven and eight, 0 where the code is malformed. */
    public int year() {
        return isMalformed() ? 0 : 2000 + Integer.parseInt(code.substring(6, 8));
    }

    public boolean isOfOtherYear() {
        return tableYear != 0 && year() != 0 && year() != tableYear;
    }

    public boolean isFaulty() {
        return isMalformed() || isOfOtherYear() || repeated;
    }

    /** The rule's wording. */
    public String variant() {
        if (isMalformed()) {
            return "";
        }
        return isOfOtherYear() ? "other-year" : "repeated";
    }
}
