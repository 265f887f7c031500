package io.github.jixiao.rule;

import io.github.jixiao.table.TableKind;
import io.github.jixiao.value.Bilingual;
import java.util.Locale;
import java.util.ResourceBundle;

/** A part of the form, or of a submission, that a rule may need ({@code needs} in its DRL file). */
public enum FormPart {
    /** The form as a whole, even one that nobody filled in. */
    BLANK_FORM,
    /** At least one filled indicator. */
    INDICATORS,
    OUTPUT_INDICATORS,
    QUANTITY_INDICATORS,
    QUALITY_INDICATORS,
    TIMELINESS_INDICATORS,
    BENEFIT_INDICATORS,
    ECONOMIC_BENEFIT_INDICATORS,
    SATISFACTION_INDICATORS,
    COST_INDICATORS,
    /** Cost indicators that state money which adds up. */
    COST_ITEMS,
    /** All cost indicators, every one stating money that adds up. */
    ALL_COST_ITEMS,
    /** Level-two rows as printed. */
    TYPE_ROWS,
    STANDARD_COLUMN,
    DESCRIPTION_COLUMN,
    WEIGHTS,
    /** The amount that cost indicators are measured against. */
    BUDGET,
    /** Any amount of money. */
    AMOUNTS,
    /** A total and at least one of its parts. */
    FUNDING_PARTS,
    /** The department form's split by expenditure or by source. */
    DEPARTMENT_FUNDING,
    PROJECT_EXPENDITURE,
    UNITS,
    IMPLEMENTING_UNIT,
    PROJECT_CODE,
    FISCAL_YEAR,
    ANNUAL_OBJECTIVE,
    EXPENDITURE_SCHEDULE,
    TASKS,
    TASK_AMOUNTS,
    /** A cost control rate row that the province's form prints. */
    CONTROL_RATE_ROW,
    /** A self-evaluation that gives scores. */
    SELF_EVALUATION,
    /** Two or more tables in one submission. */
    SEVERAL_TABLES,
    /** A department table beside project tables. */
    DEPARTMENT_AND_PROJECTS,
    NARRATIVE_TOTAL,
    NARRATIVE_CHANGE,
    NARRATIVE_PROJECTS,
    /** The running text itself. */
    NARRATIVE_TEXT;

    /** Why a rule that needs this part did not speak. */
    public Bilingual reason(Availability availability) {
        return new Reason(name() + "." + availability.name().toLowerCase(Locale.ROOT));
    }

    /** Why no rule speaks on a kind of form that is not reviewed. */
    public static Bilingual kindReason(TableKind kind) {
        return new Reason("KIND." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** A text of the bundle, looked up when it is asked for. */
    private record Reason(String key) implements Bilingual {
        private static final String BUNDLE = "io.github.jixiao.rule.form-parts";

        @Override
        public String chinese() {
            return ResourceBundle.getBundle(BUNDLE, Locale.ROOT).getString(key);
        }

        @Override
        public String english() {
            return ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH).getString(key);
        }
    }
}
