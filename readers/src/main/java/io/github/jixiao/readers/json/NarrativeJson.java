package io.github.jixiao.readers.json;

import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.table.Narrative;
import io.github.jixiao.value.Money;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What the running text around the tables states. */
final class NarrativeJson {
    private static final String PROJECT_COUNT = "projectCount";
    private static final String TOTAL = "total";
    private static final String CHANGE = "change";
    private static final String COMPOSITION = "composition";
    private static final String PROJECTS = "projects";
    private static final String PARAGRAPHS = "paragraphs";

    private static final String DIRECTION = "direction";
    private static final String AMOUNT = "amount";
    private static final String PERCENT = "percent";

    private static final String NAME = "name";
    private static final String ANNUAL_BUDGET = "annualBudget";
    private static final String IMPLEMENTING_UNIT = "implementingUnit";
    private static final String START = "start";
    private static final String END = "end";
    private static final String OVERVIEW = "overview";
    private static final String CONTENT = "content";

    private NarrativeJson() {}

    static Narrative read(JsonObject json) throws UnreadableFileException {
        Narrative narrative = new Narrative(
                json.wholeNumber(PROJECT_COUNT, 0, Integer.MAX_VALUE),
                money(json, TOTAL),
                change(json.objectOrNull(CHANGE)),
                LabelledAmountJson.read(json, COMPOSITION, Money::ofWanYuan),
                json.each(PROJECTS, NarrativeJson::project),
                json.texts(PARAGRAPHS));
        json.refuseOthers();
        return narrative;
    }

    /** The change, where the text states all three of it. */
    private static Narrative.@Nullable Change change(@Nullable JsonObject json) throws UnreadableFileException {
        if (json == null) {
            return null;
        }
        Narrative.Change.Direction direction = json.oneOf(Narrative.Change.Direction.class, DIRECTION);
        Money amount = money(json, AMOUNT);
        BigDecimal percent = json.number(PERCENT);
        json.refuseOthers();
        return direction == null || amount == null || percent == null
                ? null
                : new Narrative.Change(direction, amount, percent);
    }

    private static Narrative.Project project(JsonObject json) throws UnreadableFileException {
        return new Narrative.Project(
                json.requiredText(NAME),
                money(json, ANNUAL_BUDGET),
                json.words(IMPLEMENTING_UNIT),
                json.date(START),
                json.date(END),
                json.words(OVERVIEW),
                json.words(CONTENT));
    }

    private static @Nullable Money money(JsonObject json, String name) throws UnreadableFileException {
        BigDecimal amount = json.number(name);
        return amount == null ? null : Money.ofWanYuan(amount);
    }

    static void write(JsonOutput out, Narrative narrative) throws IOException {
        out.number(PROJECT_COUNT, narrative.projectCount());
        writeMoney(out, TOTAL, narrative.total());
        Narrative.Change change = narrative.change();
        if (change == null) {
            out.nothing(CHANGE);
        } else {
            out.object(CHANGE, () -> {
                out.word(DIRECTION, change.direction());
                writeMoney(out, AMOUNT, change.amount());
                out.number(PERCENT, change.percent());
            });
        }
        LabelledAmountJson.write(out, COMPOSITION, narrative.composition());
        out.objects(PROJECTS, narrative.projects(), project -> {
            out.text(NAME, project.name());
            writeMoney(out, ANNUAL_BUDGET, project.annualBudget());
            out.text(IMPLEMENTING_UNIT, project.implementingUnit());
            out.word(START, project.start());
            out.word(END, project.end());
            out.textIfAny(OVERVIEW, project.overview());
            out.textIfAny(CONTENT, project.content());
        });
        if (!narrative.paragraphs().isEmpty()) {
            out.texts(PARAGRAPHS, narrative.paragraphs());
        }
    }

    private static void writeMoney(JsonOutput out, String name, @Nullable Money money) throws IOException {
        out.number(name, money == null ? null : money.wanYuan());
    }
}
