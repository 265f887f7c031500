package io.github.jixiao.readers.form.head;

import io.github.jixiao.readers.form.cell.Amounts;
import io.github.jixiao.readers.form.cell.Box;
import io.github.jixiao.readers.form.cell.FormCell;
import io.github.jixiao.readers.form.vocabulary.Label;
import io.github.jixiao.readers.form.vocabulary.TickBoxes;
import io.github.jixiao.readers.form.vocabulary.Words;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.ImplementationPeriod;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Objectives;
import io.github.jixiao.table.ResponsibleUnits;
import io.github.jixiao.value.PlainText;
import io.github.jixiao.value.TargetValue;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The head of a form: every box that is not about money, tasks or indicators.
 *
 * @param boxes the labelled boxes, in the order of the form
 * @param loose words without a label
 */
public record Head(List<Box> boxes, List<FormCell> loose) {

    private static final Pattern CODED_UNIT =
            Pattern.compile("(?!(?:19|20)\\d\\d年)\\d{3,12}\\s*[-—_]?\\s*([\\p{IsHan}（）()、]{4,60})");
    private static final Pattern CODE = Pattern.compile("^\\s*[\\[【(（]?\\d{3,12}[\\]】)）]?\\s*[-—_]?\\s*(?=\\p{IsHan})");

    private static final Pattern CODE_AFTER =
            Pattern.compile("(?<=\\p{IsHan})\\s*(?:[\\[【(（]\\d{2,12}[\\]】)）]|[-—_]\\d{2,12})\\s*$");

    /** The note that asks for a stamp, left behind the name that somebody wrote before it. */
    private static final Pattern STAMP = Pattern.compile(
            "(?:\\s{0,3}[(（]\\s{0,3}(?:单位)?\\s{0,3}(?:盖\\s{0,3}章|公\\s{0,3}章|签\\s{0,3}章|印\\s{0,3}章|盖公章|签字盖章|签\\s{0,3}字|签\\s{0,3}名|章)"
                    + "\\s{0,3}[)）]){1,4}\\s{0,3}$");

    private static final Pattern SEVERAL_YEARS = Pattern.compile("20\\d\\d年?度?[-—–~至到]{1,2}(?:20)?\\d\\d年");

    private static final Pattern ORGANISATION = Pattern.compile(
            "[\\p{IsHan}()、]{2,40}(?:[局委办院校厅站所队馆处社会园]|中心|政府|公司|集团|大学|学院|小学|中学|街道|镇|乡|机关|支部|总部|本部|本级|汇总)(?:[(].{1,12}[)])?");

    private static final int LONGEST_UNIT_NAME = 60;
    private static final int SHORTEST_UNIT_NAME = 4;

    /** What a text box says. */
    public Entry<String> text(Label label) {
        return text(label, UnaryOperator.identity());
    }

    public Entry<String> projectName() {
        Entry<String> named = text(Label.PROJECT_NAME, Words::oneLine);
        return named.isOnForm() ? named : text(Label.OTHER_NAME, Words::oneLine);
    }

    public Entry<String> projectCode() {
        return text(Label.PROJECT_CODE, code -> code.replaceAll("\\s", ""));
    }

    public Entry<String> departmentName() {
        return text(Label.DEPARTMENT_NAME, Head::unitName);
    }

    public ResponsibleUnits units() {
        Entry<String> reporting = text(Label.REPORTING_UNIT, Head::unitName);
        return new ResponsibleUnits(
                implementingUnit(),
                budgetUnit(),
                text(Label.BUDGET_DEPARTMENT, Head::unitName),
                text(Label.DEPARTMENT_IN_CHARGE, Head::unitName),
                reporting.isFilled() ? reporting : reportingUnitWithoutLabel(reporting));
    }

    /** A form that asks for authorities of two levels and for no unit besides has the lower of them carry the project out. */
    private Entry<String> implementingUnit() {
        Entry<String> named = text(Label.IMPLEMENTING_UNIT, Head::unitName);
        List<Box> inCharge = boxes.stream()
                .filter(box -> box.label() == Label.DEPARTMENT_IN_CHARGE && box.isFilled())
                .toList();
        if (named.isOnForm() || inCharge.size() < 2) {
            return named;
        }
        Box last = inCharge.get(inCharge.size() - 1);
        String text = Objects.requireNonNull(last.text());
        return Entry.of(unitName(text), text, last.location());
    }

    /** 单位 may ask for the unit that has the budget as well as for the unit of money. */
    private Entry<String> budgetUnit() {
        Entry<String> named = text(Label.BUDGET_UNIT, Head::unitName);
        if (named.isOnForm()) {
            return named;
        }
        for (Box box : boxes) {
            String text = box.label() == Label.MONEY_UNIT ? box.text() : null;
            if (text != null && text.length() >= SHORTEST_UNIT_NAME && Amounts.unitIn(text) == null) {
                return Entry.of(unitName(text), text, box.location());
            }
        }
        return named;
    }

    public Entry<String> projectNature() {
        return text(Label.PROJECT_NATURE, UnaryOperator.identity()).isFilled()
                ? TickBoxes.chosen(text(Label.PROJECT_NATURE))
                : text(Label.PROJECT_NATURE);
    }

    public Objectives objectives() {
        Entry<String> annual = text(Label.ANNUAL_OBJECTIVE);
        Entry<String> mediumTerm = text(Label.MEDIUM_TERM_OBJECTIVE);
        Entry<String> period = text(Label.PERIOD_OBJECTIVE);
        Entry<String> overall = text(Label.OBJECTIVES);
        if (annual.isOnForm() && overall.isFilled() && !mediumTerm.isOnForm() && coversYears()) {
            return new Objectives(annual, overall, period);
        }
        if (annual.isOnForm() && overall.isFilled() && !period.isOnForm()) {
            return new Objectives(annual, mediumTerm, overall);
        }
        boolean only = !annual.isOnForm() && !mediumTerm.isOnForm() && !period.isOnForm();
        return new Objectives(
                only || (!annual.isOnForm() && overall.isFilled()) ? overall : annual, mediumTerm, period);
    }

    /** Whether the objective is asked for several years, {@code 总体绩效目标（2025—2027年期间）}. */
    private boolean coversYears() {
        Box overall = find(Label.OBJECTIVES);
        return overall != null
                && SEVERAL_YEARS.matcher(PlainText.compact(overall.words())).find();
    }

    public Entry<ImplementationPeriod> implementationPeriod() {
        Entry<String> whole = text(Label.PERIOD, Words::oneLine);
        Entry<String> start = text(Label.PERIOD_START, Words::oneLine);
        Entry<String> end = text(Label.PERIOD_END, Words::oneLine);
        if (whole.isOnForm() || !(start.isFilled() || end.isFilled())) {
            return whole.isOnForm() ? whole.map(Head::period) : start.map(Head::period);
        }
        String text = start.orElse("") + "—" + end.orElse("");
        Location place = start.isFilled() ? start.location() : end.location();
        return Entry.of(period(text), text, place);
    }

    private static ImplementationPeriod period(String text) {
        return TargetValue.parse(text) instanceof TargetValue.Period period
                ? new ImplementationPeriod(text, period.start(), period.end())
                : new ImplementationPeriod(text, null, null);
    }

    /** The line above a form that names the unit with its code in front, {@code 101001某某局}. */
    private Entry<String> reportingUnitWithoutLabel(Entry<String> labelled) {
        for (FormCell cell : loose) {
            Matcher matcher = CODED_UNIT.matcher(cell.text().strip());
            if (cell.text().length() < 90 && matcher.matches()) {
                return Entry.of(matcher.group(1), cell.text().strip(), cell.place("填报单位"));
            }
        }
        return loose.stream()
                .filter(cell -> isUnitBesideMoneyUnit(cell, boxes))
                .findFirst()
                .map(cell -> Entry.of(Words.oneLine(cell.text()), cell.text().strip(), cell.place("填报单位")))
                .orElse(labelled);
    }

    /** Whether the words name a unit in the line that states the unit of money, {@code 某县统计局本级　　单位：万元}. */
    static boolean isUnitBesideMoneyUnit(FormCell cell, List<Box> boxes) {
        return cell.text().length() <= LONGEST_UNIT_NAME
                && ORGANISATION.matcher(PlainText.compact(cell.text())).matches()
                && boxes.stream()
                        .anyMatch(box -> box.label() == Label.MONEY_UNIT
                                && box.isFilled()
                                && isInOneLine(box.cell().location(), cell.location()));
    }

    private static boolean isInOneLine(Location money, Location words) {
        return words.row() == null ? money.equals(words) : words.row().equals(money.row());
    }

    static boolean isCodedUnit(String text) {
        return text.length() < 90 && CODED_UNIT.matcher(text.strip()).matches();
    }

    /** The name without the unit's code before or after it, and without the note that asks for its stamp. */
    private static String unitName(String text) {
        String name = CODE.matcher(STAMP.matcher(Words.oneLine(text)).replaceFirst(""))
                .replaceFirst("");
        return CODE_AFTER.matcher(name).replaceFirst("");
    }

    /** The first box with words, or else the first one. */
    private Entry<String> text(Label label, UnaryOperator<String> tidy) {
        Box found = find(label);
        if (found == null) {
            return Entry.notOnForm();
        }
        String text = found.text();
        return text == null ? Entry.blank(found.location()) : Entry.of(tidy.apply(text), text, found.location());
    }

    private @Nullable Box find(Label label) {
        Box first = null;
        for (Box box : boxes) {
            if (box.label() == label && (first == null || (!first.isFilled() && box.isFilled()))) {
                first = box;
            }
        }
        return first;
    }
}
