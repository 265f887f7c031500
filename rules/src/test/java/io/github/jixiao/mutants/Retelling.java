package io.github.jixiao.mutants;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.jixiao.value.TargetValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The same facts told in another way: other order, other widths, other units.
 *
 * @param title how they are told
 * @param change tells them so
 */
record Retelling(String title, Consumer<Form> change) {

    static List<Retelling> all() {
        return List.of(
                new Retelling("rows in another order", Retelling::shuffle),
                new Retelling("full-width digits, letters and signs", form -> rewrite(form, Retelling::wide)),
                new Retelling("spaces around names and numbers", form -> rewrite(form, Retelling::spaced)),
                new Retelling("signs of the keyboard", form -> targets(form, Retelling::ascii)),
                new Retelling("amounts in 元", form -> targets(form, Retelling::inYuan)),
                new Retelling("another nature and another department in charge", Retelling::unrelated));
    }

    Form of(Form form) {
        Form retold = form.copy();
        change.accept(retold);
        return retold;
    }

    private static void unrelated(Form form) {
        form.json().put("projectNature", "延续性项目").put("departmentInCharge", "云溪区人民政府办公室");
    }

    private static String ascii(String text) {
        return text.replace("≥", ">=").replace("≤", "<=");
    }

    private static void shuffle(Form form) {
        List<JsonNode> rows = new ArrayList<>();
        form.indicators().forEach(rows::add);
        Collections.shuffle(rows, new Random(11));
        ArrayNode shuffled = form.json().putArray("indicators");
        rows.forEach(shuffled::add);
    }

    private static void rewrite(Form form, UnaryOperator<String> change) {
        targets(form, change);
        for (JsonNode row : form.indicators()) {
            for (String box : List.of("name", "standard", "definition", "basis", "scoring", "remarks")) {
                if (row.path(box).isTextual()) {
                    ((ObjectNode) row).put(box, change.apply(row.path(box).asText()));
                }
            }
        }
    }

    private static void targets(Form form, UnaryOperator<String> change) {
        for (JsonNode row : form.indicators()) {
            ObjectNode target = (ObjectNode) row.path("target");
            target.put("text", change.apply(target.path("text").asText()));
        }
    }

    private static String wide(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars()
                .forEach(character -> wide.append((char)
                        (character > ' ' && character <= '~' && character != '.' ? character + 0xFEE0 : character)));
        return wide.toString();
    }

    private static String spaced(String text) {
        return text.isEmpty()
                ? ""
                : " " + text.replaceAll("([≥≤=])(\\d)", "$1 $2").replaceAll("(\\d)([%万元人次个])", "$1 $2") + "　";
    }

    private static String inYuan(String text) {
        if (TargetValue.parse(text) instanceof TargetValue.Quantitative cost
                && "万元".equals(cost.unit())
                && text.matches("[≥≤=><]?[\\d.]+万元")) {
            String yuan = cost.number()
                    .multiply(BigDecimal.valueOf(10_000))
                    .stripTrailingZeros()
                    .toPlainString();
            return text.replaceAll("[\\d.]+万元", yuan + "元");
        }
        return text;
    }

    @Override
    public String toString() {
        return title;
    }
}
