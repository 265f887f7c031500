package io.github.jixiao.reports.html;

import io.github.jixiao.finding.ValueText;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.Funding;
import io.github.jixiao.table.FundingAmounts;
import io.github.jixiao.table.LabelledAmount;
import io.github.jixiao.table.Location;
import io.github.jixiao.value.Money;
import java.util.ArrayList;
import java.util.List;

/** The funding block: the total and its parts, over the medium term and for the year side by side; a department's splits below. */
final class MoneyRows {
    private final Funding funding;
    private final FormColumns columns;
    private final FormWords words;

    MoneyRows(Funding funding, FormColumns columns, FormWords words) {
        this.funding = funding;
        this.columns = columns;
        this.words = words;
    }

    /** An amount with its label. */
    private record Amount(String label, String text, Location location) {}

    List<List<FormCell>> rows() {
        List<Amount> mediumTerm = amounts("mediumTerm", funding.mediumTerm());
        List<Amount> annual = amounts("annual", funding.annual());
        List<Amount> split = split();
        List<List<FormCell>> rows = new ArrayList<>();
        List<Amount> left = mediumTerm.isEmpty() ? annual : mediumTerm;
        List<Amount> right = mediumTerm.isEmpty() ? split : annual;
        add(rows, left, right);
        if (!mediumTerm.isEmpty()) {
            add(rows, split, List.of());
        }
        if (!rows.isEmpty()) {
            rows.get(0).add(0, FormCell.side(side(), rows.size()));
        }
        return rows;
    }

    private String side() {
        String unit = words.of(funding.statedUnit().value());
        return unit.isEmpty() ? words.label("funding") : words.label("funding.in", unit);
    }

    private List<Amount> amounts(String term, FundingAmounts amounts) {
        List<Amount> known = new ArrayList<>();
        add(known, "funding." + term, amounts.total());
        add(known, "funding.fiscalAppropriation", amounts.fiscalAppropriation());
        add(known, "funding.higherLevelFunds", amounts.higherLevelFunds());
        add(known, "funding.carriedOver", amounts.carriedOver());
        add(known, "funding.otherFunds", amounts.otherFunds());
        return known;
    }

    private List<Amount> split() {
        List<Amount> split = new ArrayList<>();
        add(split, "funding.basicExpenditure", funding.basicExpenditure());
        add(split, "funding.projectExpenditure", funding.projectExpenditure());
        for (LabelledAmount source : funding.bySource()) {
            split.add(new Amount(
                    words.of(source.label()), ValueText.number(source.amount().wanYuan()), Location.UNKNOWN));
        }
        return split;
    }

    private void add(List<Amount> amounts, String label, Entry<Money> entry) {
        if (entry.isOnForm()) {
            amounts.add(new Amount(words.label(label), words.amount(entry), entry.location()));
        }
    }

    private void add(List<List<FormCell>> rows, List<Amount> left, List<Amount> right) {
        int body = columns.body();
        int half = right.isEmpty() ? body : body / 2;
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            List<FormCell> row = new ArrayList<>();
            addHalf(row, left, i, half);
            if (!right.isEmpty()) {
                addHalf(row, right, i, body - half);
            }
            rows.add(row);
        }
    }

    private static void addHalf(List<FormCell> row, List<Amount> amounts, int index, int width) {
        if (index < amounts.size()) {
            Amount amount = amounts.get(index);
            int label = (width + 1) / 2;
            row.add(FormCell.label(amount.label(), label));
            row.add(FormCell.number(amount.text(), width - label, amount.location()));
        } else {
            row.add(new FormCell(FormCell.Kind.FILLER, "", width, 1, Location.UNKNOWN));
        }
    }
}
