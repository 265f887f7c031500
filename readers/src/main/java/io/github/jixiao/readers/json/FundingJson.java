package io.github.jixiao.readers.json;

import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.Funding;
import io.github.jixiao.table.FundingAmounts;
import java.io.IOException;

/** The money boxes of a table, in 万元. */
final class FundingJson {
    static final String STATED_UNIT = "statedUnit";
    private static final String ANNUAL = "annual";
    private static final String MEDIUM_TERM = "mediumTerm";
    private static final String BY_SOURCE = "bySource";
    private static final String BASIC_EXPENDITURE = "basicExpenditure";
    private static final String PROJECT_EXPENDITURE = "projectExpenditure";

    private static final String TOTAL = "total";
    private static final String FISCAL_APPROPRIATION = "fiscalAppropriation";
    private static final String OTHER_FUNDS = "otherFunds";
    private static final String HIGHER_LEVEL_FUNDS = "higherLevelFunds";
    private static final String CARRIED_OVER = "carriedOver";

    private FundingJson() {}

    /** Whether the form states its amounts in 元. */
    static Funding read(JsonObject json, Boxes boxes) throws UnreadableFileException {
        Funding funding = new Funding(
                statedUnit(json, boxes),
                amounts(json.object(ANNUAL), boxes),
                amounts(json.object(MEDIUM_TERM), boxes),
                LabelledAmountJson.read(json, BY_SOURCE, boxes::money),
                boxes.money(json, BASIC_EXPENDITURE),
                boxes.money(json, PROJECT_EXPENDITURE));
        json.refuseOthers();
        return funding;
    }

    /** Absent: nobody can tell. {@code null}: the form states no unit. */
    private static Entry<String> statedUnit(JsonObject json, Boxes boxes) throws UnreadableFileException {
        if (json.value(STATED_UNIT) != null || boxes.isPlaced(json, STATED_UNIT)) {
            return boxes.text(json, STATED_UNIT);
        }
        return json.mentions(STATED_UNIT) ? Entry.notOnForm() : Entry.unstated();
    }

    private static FundingAmounts amounts(JsonObject json, Boxes boxes) throws UnreadableFileException {
        FundingAmounts amounts = new FundingAmounts(
                boxes.money(json, TOTAL),
                boxes.money(json, FISCAL_APPROPRIATION),
                boxes.money(json, OTHER_FUNDS),
                boxes.money(json, HIGHER_LEVEL_FUNDS),
                boxes.money(json, CARRIED_OVER));
        json.refuseOthers();
        return amounts;
    }

    static void write(JsonOutput out, Funding funding, BoxWriter boxes) throws IOException {
        if (funding.statedUnit().presence() != Entry.Presence.UNSTATED) {
            boxes.text(STATED_UNIT, funding.statedUnit());
        }
        out.object(ANNUAL, () -> {
            writeParts(funding.annual(), boxes);
            boxes.money(HIGHER_LEVEL_FUNDS, funding.annual().higherLevelFunds());
            boxes.money(CARRIED_OVER, funding.annual().carriedOver());
        });
        out.object(MEDIUM_TERM, () -> {
            writeParts(funding.mediumTerm(), boxes);
            boxes.moneyIfOnForm(HIGHER_LEVEL_FUNDS, funding.mediumTerm().higherLevelFunds());
            boxes.moneyIfOnForm(CARRIED_OVER, funding.mediumTerm().carriedOver());
        });
        LabelledAmountJson.write(out, BY_SOURCE, funding.bySource());
        boxes.money(BASIC_EXPENDITURE, funding.basicExpenditure());
        boxes.money(PROJECT_EXPENDITURE, funding.projectExpenditure());
    }

    private static void writeParts(FundingAmounts amounts, BoxWriter boxes) throws IOException {
        boxes.money(TOTAL, amounts.total());
        boxes.money(FISCAL_APPROPRIATION, amounts.fiscalAppropriation());
        boxes.money(OTHER_FUNDS, amounts.otherFunds());
    }
}
