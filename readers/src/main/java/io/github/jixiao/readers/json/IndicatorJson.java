package io.github.jixiao.readers.json;

import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.form.vocabulary.IndicatorNumber;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.IndicatorCategory;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.Term;
import io.github.jixiao.value.TargetValue;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A level-three indicator. */
final class IndicatorJson {
    private static final String CATEGORY = "category";
    private static final String TYPE = "type";
    private static final String CATEGORY_LABEL = "categoryLabel";
    private static final String TYPE_LABEL = "typeLabel";
    private static final String NAME = "name";
    private static final String TERM = "term";
    private static final String TARGET = "target";
    private static final String STANDARD = "standard";
    private static final String DEFINITION = "definition";
    private static final String BASIS = "basis";
    private static final String SCORING = "scoring";
    private static final String REMARKS = "remarks";
    private static final String WEIGHT = "weight";
    private static final String ACTUAL = "actual";
    private static final String SCORE = "score";

    private IndicatorJson() {}

    /** @param moneyUnit the unit that the form gives its amounts in, once for all */
    static Indicator read(JsonObject json, Boxes boxes, @Nullable String moneyUnit) throws UnreadableFileException {
        IndicatorCategory category = json.oneOf(IndicatorCategory.class, CATEGORY);
        IndicatorType type = json.oneOf(IndicatorType.class, TYPE);
        String name = IndicatorNumber.without(Objects.requireNonNullElse(boxes.words(json, NAME), ""));
        TargetValue target = TargetJson.read(json.value(TARGET), boxes).inUnitOfName(name);
        return new Indicator(
                category == null && type != null ? type.category() : category,
                type == null ? onlyType(category) : type,
                json.words(CATEGORY_LABEL),
                json.words(TYPE_LABEL),
                name,
                Objects.requireNonNullElse(json.oneOf(Term.class, TERM), Term.ANNUAL),
                type != null && type.isCost() ? target.asCostOf(name, moneyUnit) : target,
                TargetJson.isMarkedQualitative(json.value(TARGET)),
                boxes.words(json, STANDARD),
                boxes.words(json, DEFINITION),
                boxes.words(json, BASIS),
                boxes.words(json, SCORING),
                boxes.words(json, REMARKS),
                json.number(WEIGHT),
                json.words(ACTUAL),
                json.number(SCORE),
                LocationJson.of(json));
    }

    /** The type, where the category has but one. */
    private static @Nullable IndicatorType onlyType(@Nullable IndicatorCategory category) {
        return category == IndicatorCategory.SATISFACTION ? IndicatorType.SERVICE_RECIPIENT_SATISFACTION : null;
    }

    static void write(JsonOutput out, Indicator indicator) throws IOException {
        out.word(CATEGORY, indicator.category());
        out.word(TYPE, indicator.type());
        out.text(CATEGORY_LABEL, indicator.categoryLabel());
        out.text(TYPE_LABEL, indicator.typeLabel());
        out.text(NAME, indicator.name());
        out.word(TERM, indicator.term());
        out.object(TARGET, () -> TargetJson.write(out, indicator.target(), indicator.qualitative()));
        out.text(STANDARD, indicator.standard());
        out.text(DEFINITION, indicator.definition());
        out.text(BASIS, indicator.basis());
        out.text(SCORING, indicator.scoring());
        out.text(REMARKS, indicator.remarks());
        out.number(WEIGHT, indicator.weight());
        out.textIfAny(ACTUAL, indicator.actual());
        out.numberIfAny(SCORE, indicator.score());
        LocationJson.write(out, indicator.location());
    }
}
