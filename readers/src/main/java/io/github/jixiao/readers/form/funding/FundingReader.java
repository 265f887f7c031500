package io.github.jixiao.readers.form.funding;

import io.github.jixiao.readers.form.cell.Amounts;
import io.github.jixiao.readers.form.cell.Box;
import io.github.jixiao.readers.form.vocabulary.Heading;
import io.github.jixiao.readers.form.vocabulary.Label;
import io.github.jixiao.readers.form.vocabulary.Words;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.Funding;
import io.github.jixiao.table.FundingAmounts;
import io.github.jixiao.table.LabelledAmount;
import io.github.jixiao.table.Repair;
import io.github.jixiao.table.Term;
import io.github.jixiao.value.Money;
import io.github.jixiao.value.StatedAmount;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Brings the money boxes of a form's head together. */
public final class FundingReader {

    private final List<Box> boxes;
    private final MoneyUnits units;

    private FundingReader(List<Box> boxes, MoneyUnits units) {
        this.boxes = boxes;
        this.units = units;
    }

    /** The money boxes among all boxes of the head. */
    public static Funding read(List<Box> boxes, MoneyUnits units) {
        return new FundingReader(boxes, units).funding();
    }

    private Funding funding() {
        return new Funding(
                units.stated(),
                amounts(Term.ANNUAL),
                amounts(Term.MEDIUM_TERM),
                bySource(),
                first(find(Label.BASIC)),
                first(find(Label.PROJECT_EXPENDITURE)));
    }

    private FundingAmounts amounts(Term term) {
        List<Box> ofTerm = boxes.stream()
                .filter(box -> box.label().isMoney() && term(box) == term)
                .toList();
        FundingAmounts read = new FundingAmounts(
                total(ofTerm, term),
                find(ofTerm, Label.OWN_LEVEL).isEmpty()
                        ? genericOrSum(ofTerm, Label.FISCAL, Label.FISCAL_SOURCE)
                        : first(find(ofTerm, Label.OWN_LEVEL)),
                genericOrSum(ofTerm, Label.OTHER, Label.OTHER_SOURCE),
                sum(find(ofTerm, Label.HIGHER_LEVEL)),
                first(find(ofTerm, Label.CARRIED_OVER)));
        return FundingSplit.addsUp(read) ? read : FundingSplit.settle(read, besideOther(ofTerm), besideFiscal(ofTerm));
    }

    /** 其他资金 and the sources beside it, as one amount. */
    private Entry<Money> besideOther(List<Box> ofTerm) {
        return sum(ofTerm.stream()
                .filter(box -> box.label() == Label.OTHER || box.label() == Label.OTHER_SOURCE)
                .toList());
    }

    /** 财政拨款 and the budgets beside it, as one amount. */
    private Entry<Money> besideFiscal(List<Box> ofTerm) {
        return sum(ofTerm.stream()
                .filter(box -> box.label() == Label.FISCAL || box.label() == Label.FISCAL_SOURCE)
                .toList());
    }

    private Entry<Money> total(List<Box> ofTerm, Term term) {
        List<Box> totals = ofTerm.stream().filter(box -> box.label().isTotal()).toList();
        if (totals.isEmpty() && term == Term.ANNUAL) {
            totals = boxes.stream()
                    .filter(box -> box.label().headsMoney() && box.isFilled())
                    .sorted(Comparator.comparing(Box::label))
                    .toList();
        }
        List<Box> ownLevel = find(ofTerm, Label.OWN_LEVEL);
        return totals.isEmpty() && !ownLevel.isEmpty() ? withHigherLevel(ofTerm, first(ownLevel)) : first(totals);
    }

    /** A form with one box for its own level of government and one for higher levels has the total in both together. */
    private Entry<Money> withHigherLevel(List<Box> ofTerm, Entry<Money> ownLevel) {
        Entry<Money> higher = sum(find(ofTerm, Label.HIGHER_LEVEL));
        if (!ownLevel.isFilled() || !higher.isFilled()) {
            return ownLevel;
        }
        Money sum = ownLevel.require().plus(higher.require());
        return Entry.of(sum, ownLevel.text() + " + " + higher.text(), ownLevel.location());
    }

    /** The box that stands for the whole kind of funds, or else the sum of the sources it is made of. */
    private Entry<Money> genericOrSum(List<Box> ofTerm, Label generic, Label source) {
        List<Box> whole = find(ofTerm, generic);
        List<Box> sources = find(ofTerm, source);
        return whole.isEmpty() ? sum(sources) : first(whole);
    }

    /** The sum of the boxes; the first that cannot be read where there is one. */
    private Entry<Money> sum(List<Box> sources) {
        if (sources.size() <= 1) {
            return first(sources);
        }
        List<Entry<Money>> entries =
                sources.stream().map(box -> Amounts.entry(box, units.of(box))).toList();
        List<Entry<Money>> filled = entries.stream().filter(Entry::isFilled).toList();
        if (filled.size() <= 1 || entries.stream().anyMatch(Entry::isUnreadable)) {
            return entries.stream()
                    .filter(Entry::isUnreadable)
                    .findFirst()
                    .orElse(filled.isEmpty() ? entries.get(0) : filled.get(0));
        }
        String text = sources.stream()
                .filter(Box::isFilled)
                .map(box -> Words.plain(box.words()) + " " + box.text())
                .collect(Collectors.joining("；"));
        Money sum = Money.sum(filled.stream().map(Entry::require).toList());
        return Entry.of(sum, text, filled.get(0).location());
    }

    /** The kinds of revenue, where the form splits the total by them and by nothing coarser. */
    private List<LabelledAmount> bySource() {
        boolean split =
                boxes.stream().anyMatch(box -> box.label() == Label.BY_SOURCE || box.label() == Label.FURTHER_SOURCE);
        if (!split
                && (!find(Label.FISCAL).isEmpty() || find(Label.FISCAL_SOURCE).isEmpty())) {
            return List.of();
        }
        List<LabelledAmount> amounts = new ArrayList<>();
        List<Label> sources = Arrays.asList(
                Label.FISCAL,
                Label.FISCAL_SOURCE,
                Label.OTHER,
                Label.OTHER_SOURCE,
                Label.FURTHER_SOURCE,
                Label.HIGHER_LEVEL,
                Label.CARRIED_OVER);
        boolean fiscalAsWhole = !find(Label.FISCAL).isEmpty();
        for (Box box : boxes) {
            boolean part = fiscalAsWhole && box.label() == Label.FISCAL_SOURCE;
            if (sources.contains(box.label()) && !part && term(box) == Term.ANNUAL && box.text() != null) {
                Money money = Amounts.money(box.text(), units.of(box));
                if (money != null) {
                    amounts.add(new LabelledAmount(Words.label(box.words()), money));
                }
            }
        }
        return amounts;
    }

    /**
     * The term of a money box. Totals say it themselves; a part belongs to the total above it, by its place in the row or by its
     * column.
     */
    private Term term(Box box) {
        if (box.label() == Label.MEDIUM_TERM_TOTAL) {
            return Term.MEDIUM_TERM;
        }
        if (box.label() == Label.PROJECT_TOTAL) {
            boolean ofAllYears =
                    box.words().contains("投资") || !find(Label.TOTAL).isEmpty();
            return ofAllYears ? Term.MEDIUM_TERM : Term.ANNUAL;
        }
        if (box.label() == Label.TOTAL) {
            return Term.ANNUAL;
        }
        if (box.label() == Label.CARRIED_OVER) {
            return Term.ANNUAL;
        }
        Term own = Heading.termOf(Words.label(box.words()));
        Box total = own == null ? totalAbove(box) : null;
        return total == null ? own == null ? Term.ANNUAL : own : term(total);
    }

    private @Nullable Box totalAbove(Box part) {
        List<Box> totals = new ArrayList<>();
        for (Box box : boxes) {
            if (box.row() > part.row()) {
                break;
            }
            if (box.label().isTotal()) {
                if (!totals.isEmpty() && totals.get(0).row() != box.row()) {
                    totals.clear();
                }
                totals.add(box);
            }
        }
        if (totals.size() <= 1) {
            return totals.isEmpty() ? null : totals.get(0);
        }
        List<Box> same = boxes.stream()
                .filter(box -> box.row() == part.row() && box.label() == part.label())
                .toList();
        if (same.size() == totals.size()) {
            return totals.get(same.indexOf(part));
        }
        if (find(part.label()).size() == 1 && !find(totals, Label.PROJECT_TOTAL).isEmpty()) {
            return find(totals, Label.TOTAL).stream().findFirst().orElse(totals.get(0));
        }
        Box nearest = totals.get(0);
        for (Box total : totals) {
            nearest = total.cell().column() <= part.cell().column() ? total : nearest;
        }
        return nearest;
    }

    private List<Box> find(Label label) {
        return find(boxes, label);
    }

    private static List<Box> find(List<Box> among, Label label) {
        return among.stream().filter(box -> box.label() == label).toList();
    }

    /** The first box with words, or else the first box. */
    private Entry<Money> first(List<Box> same) {
        return same.stream()
                .filter(Box::isFilled)
                .findFirst()
                .or(() -> same.stream().findFirst())
                .map(box -> Amounts.entry(box, units.of(box)))
                .orElse(Entry.notOnForm());
    }

    /** Amounts inside which blanks were closed. */
    public static List<Repair> repairs(List<Box> boxes) {
        List<Repair> repairs = new ArrayList<>();
        for (Box box : boxes) {
            StatedAmount stated = box.label().isMoney() ? Amounts.stated(box.text(), null) : null;
            if (stated != null && stated.repaired() && box.text() != null) {
                repairs.add(new Repair(Repair.Kind.CLOSED_NUMBER, box.text(), box.location()));
            }
        }
        return repairs;
    }
}
