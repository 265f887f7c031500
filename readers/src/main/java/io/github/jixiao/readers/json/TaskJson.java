package io.github.jixiao.readers.json;

import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.table.AnnualTask;
import java.io.IOException;

/** A main annual task, or the total row of the tasks. */
final class TaskJson {
    private static final String NAME = "name";
    private static final String CONTENT = "content";
    private static final String TOTAL = "total";
    private static final String FISCAL_APPROPRIATION = "fiscalAppropriation";
    private static final String OTHER_FUNDS = "otherFunds";

    private TaskJson() {}

    static AnnualTask read(JsonObject json, Boxes boxes) throws UnreadableFileException {
        return new AnnualTask(
                boxes.text(json, NAME),
                boxes.text(json, CONTENT),
                boxes.money(json, TOTAL),
                boxes.money(json, FISCAL_APPROPRIATION),
                boxes.money(json, OTHER_FUNDS),
                LocationJson.of(json));
    }

    static void write(JsonOutput out, AnnualTask task, BoxWriter boxes) throws IOException {
        boxes.text(NAME, task.name());
        boxes.text(CONTENT, task.content());
        writeAmounts(out, task, boxes);
    }

    static void writeTotal(JsonOutput out, AnnualTask total, BoxWriter boxes) throws IOException {
        boxes.textIfOnForm(NAME, total.name());
        boxes.textIfOnForm(CONTENT, total.content());
        writeAmounts(out, total, boxes);
    }

    private static void writeAmounts(JsonOutput out, AnnualTask task, BoxWriter boxes) throws IOException {
        boxes.money(TOTAL, task.total());
        boxes.money(FISCAL_APPROPRIATION, task.fiscalAppropriation());
        boxes.money(OTHER_FUNDS, task.otherFunds());
        LocationJson.write(out, task.location());
    }
}
