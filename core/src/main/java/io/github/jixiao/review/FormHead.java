package io.github.jixiao.review;

import io.github.jixiao.table.Entry;
import io.github.jixiao.table.FiscalYear;
import io.github.jixiao.value.Money;
import io.github.jixiao.value.PlainText;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The boxes above the indicators that every form has to fill: the name, the year, the budget and the annual objective. */
public final class FormHead {
    private static final Pattern YEAR = Pattern.compile("20\\d\\d年");

    private final ReviewedTable table;

    FormHead(ReviewedTable table) {
        this.table = table;
    }

    /** The table it heads. */
    public ReviewedTable table() {
        return table;
    }

    /** Whether the box for the name of project or department is empty. */
    public boolean isNameMissing() {
        return isMissing(name());
    }

    private boolean isMissing(Entry<String> box) {
        return table.isReviewed() && !box.isFilled() && box.presence() != Entry.Presence.NOT_ON_FORM;
    }

    /** The box for the name of project or department. */
    public Place namePlace() {
        return table.place(table.isDepartment() ? "departmentName" : "projectName", FormSection.NAME.first(), name());
    }

    private Entry<String> name() {
        return table.isDepartment()
                ? table.table().departmentName()
                : table.table().projectName();
    }

    /** Whether the box for the annual objective is empty. */
    public boolean isAnnualObjectiveMissing() {
        return isMissing(table.table().objectives().annual());
    }

    public Place annualObjectivePlace() {
        return table.place(
                "objectives.annual",
                FormSection.OBJECTIVES.first(),
                table.table().objectives().annual());
    }

    /** Whether the year's total is not stated. */
    public boolean isBudgetTotalMissing() {
        Entry<Money> total = budgetTotal();
        return table.isReviewed() && !total.isFilled() && !total.isUnreadable();
    }

    /** How the total is missing: {@code not-on-form} where the form asks for no money at all. */
    public String budgetTotalVariant() {
        return hasBudgetBox() ? "" : "not-on-form";
    }

    public Place budgetTotalPlace() {
        return table.money().totalPlace();
    }

    /** Whether the form asks for a budget, as far as the source tells. */
    boolean hasBudgetBox() {
        Entry<Money> total = budgetTotal();
        return total.isOnForm()
                || total.presence() == Entry.Presence.UNSTATED
                        && (table.table().funding().statedUnit().isFilled()
                                || table.money().anyAmountWritten());
    }

    private Entry<Money> budgetTotal() {
        return table.table().funding().annual().total();
    }

    /** Whether nothing in the form states the budget year. */
    public boolean isFiscalYearUnstated() {
        FiscalYear year = table.table().fiscalYear();
        return table.isReviewed()
                && (year == null || year.origin() != FiscalYear.Origin.FORM)
                && !YEAR.matcher(PlainText.compact(table.table().title())).find();
    }

    /** How the year is unstated: {@code recoverable} where project code or content still tells it. */
    public String fiscalYearVariant() {
        return inferredYear() == null ? "" : "recoverable";
    }

    /** The year that content or project code tells, for example 2023; {@code null} where neither does. */
    public @Nullable Integer inferredYear() {
        FiscalYear year = table.table().fiscalYear();
        if (year != null) {
            return year.value();
        }
        ProjectCode code = ProjectCode.of(table, false);
        return code == null || code.year() == 0 ? null : code.year();
    }
}
