package io.github.jixiao.mutants;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.value.TargetValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Indicators that take the place of a clean form's, from files of lines. A heading {@code # rule SEVERITY} says what reports the lines below;
 * {@code {amount}} stands for the amount of the row that goes, in 万元. A price or a rate behind an amount takes no row's place.
 */
final class RowLines {

    private RowLines() {}

    /** Every line of the files in a folder as a fault. */
    static List<Fault> in(String folder) {
        try (Stream<Path> files = Files.list(CleanForms.folder(folder))) {
            List<Fault> faults = new ArrayList<>();
            for (Path file : files.sorted(Comparator.naturalOrder()).toList()) {
                faults.addAll(read(Files.readAllLines(file)));
            }
            return faults;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Fault> read(List<String> lines) {
        List<Fault> faults = new ArrayList<>();
        String rule = "";
        Severity severity = Severity.INFO;
        for (String line : lines) {
            if (line.startsWith("# ")) {
                String[] heading = line.substring(2).split(" ", -1);
                rule = heading[0];
                severity = Severity.valueOf(heading[1]);
            } else if (!line.isBlank()) {
                faults.add(new Fault(rule, severity, line, form -> replace(form, line)));
            }
        }
        return faults;
    }

    private static boolean isPrice(ObjectNode indicator) {
        String target = indicator.path("target").path("text").asText();
        return indicator.path("type").asText().equals("COST") && (target.contains("/") || target.endsWith("%"));
    }

    /**
     * Puts the indicators of a line in the place of the first of their types, and those beyond beside them; {@code false} where the form has
     * no indicator of the type, or no weight for one more.
     */
    private static boolean replace(Form form, String line) {
        for (String type : types(line)) {
            List<ObjectNode> given = WrittenTable.indicators(line);
            given.removeIf(indicator -> !indicator.path("type").asText().equals(type));
            List<ObjectNode> rows = form.rows(type);
            if (type.equals("COST")) {
                rows.removeIf(row -> amount(row).equals("0")
                        || row.path("target").path("text").asText().contains("/"));
            }
            boolean more = given.size() > rows.size() || given.stream().skip(1).anyMatch(RowLines::isPrice);
            if (rows.isEmpty() || more && form.hasColumn("WEIGHT")) {
                return false;
            }
            ArrayNode indicators = form.indicators();
            ObjectNode last = rows.get(0);
            int taken = 0;
            for (ObjectNode indicator : given) {
                boolean takes = taken < rows.size() && !(taken > 0 && isPrice(indicator));
                ObjectNode old = rows.get(Math.min(taken, rows.size() - 1));
                take(indicator, old);
                int place = place(indicators, takes ? old : last);
                if (takes) {
                    indicators.set(place, indicator);
                    taken++;
                } else {
                    indicators.insert(place + 1, indicator);
                }
                last = indicator;
            }
        }
        return true;
    }

    private static Set<String> types(String line) {
        Set<String> types = new LinkedHashSet<>();
        WrittenTable.indicators(line)
                .forEach(indicator -> types.add(indicator.path("type").asText()));
        return types;
    }

    private static int place(ArrayNode indicators, ObjectNode wanted) {
        for (int i = 0; i < indicators.size(); i++) {
            if (indicators.get(i).equals(wanted)) {
                return i;
            }
        }
        throw new IllegalArgumentException("There is no such row.");
    }

    /** Gives an indicator what depends on its place in the form: type, weight, and the amount where it is asked for. */
    private static void take(ObjectNode indicator, ObjectNode old) {
        indicator.set("type", old.get("type"));
        if (old.has("weight") && !indicator.has("weight")) {
            indicator.set("weight", old.get("weight"));
        }
        ObjectNode target = (ObjectNode) indicator.get("target");
        String text = target.path("text").asText();
        if (text.contains("{amount}")) {
            target.put("text", text.replace("{amount}", amount(old)));
        }
    }

    /** The amount of a cost indicator in 万元. */
    private static String amount(JsonNode row) {
        TargetValue target = TargetValue.parse(row.path("target").path("text").asText());
        return target instanceof TargetValue.Quantitative cost && cost.money() != null
                ? cost.money().wanYuan().stripTrailingZeros().toPlainString()
                : "0";
    }
}
