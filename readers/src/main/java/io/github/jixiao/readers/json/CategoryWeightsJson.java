package io.github.jixiao.readers.json;

import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.table.IndicatorCategory;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** Points given to whole level-one indicators: a member for each category that has some. */
final class CategoryWeightsJson {

    private CategoryWeightsJson() {}

    static Map<IndicatorCategory, BigDecimal> read(JsonObject json) throws UnreadableFileException {
        Map<IndicatorCategory, BigDecimal> weights = new EnumMap<>(IndicatorCategory.class);
        for (IndicatorCategory category : IndicatorCategory.values()) {
            BigDecimal weight = json.number(category.name());
            if (weight != null) {
                weights.put(category, weight);
            }
        }
        json.refuseOthers();
        return weights;
    }

    static void write(JsonOutput out, Map<IndicatorCategory, BigDecimal> weights) throws IOException {
        for (Map.Entry<IndicatorCategory, BigDecimal> weight : new TreeMap<>(weights).entrySet()) {
            out.number(weight.getKey().name(), weight.getValue());
        }
    }
}
