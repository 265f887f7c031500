package io.github.jixiao.readers;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * How much of what a careful person reads in a document was read: a point for every box of the head that the person found filled, and one
 * for every indicator that is right in type, name, sign, number, unit and words. Indicators that nobody wrote count against.
 */
final class ReadingScore {

    private static final List<String> UNITS = List.of(
            "implementingUnit",
            "budgetUnit",
            "budgetDepartment",
            "departmentInCharge",
            "reportingUnit",
            "departmentName");
    private static final double SAME_WORDS = 0.9;
    private static final double SAME_INDICATOR = 1.2;

    private final List<String> faults = new ArrayList<>();
    private int right;
    private int all;

    /** Compares the tables read, in the exchange format, with the person's. */
    static ReadingScore of(List<JsonNode> tables, List<JsonNode> truths) {
        ReadingScore score = new ReadingScore();
        score.point("tables " + tables.size() + "/" + truths.size(), tables.size() == truths.size());
        for (int i = 0; i < truths.size(); i++) {
            JsonNode truth = truths.get(i);
            if (i < tables.size()) {
                score.head(tables.get(i), truth);
                score.indicators(tables.get(i), truth);
            } else {
                score.all += 1 + truth.get("indicators").size();
            }
        }
        return score;
    }

    double value() {
        return (double) right / all;
    }

    List<String> faults() {
        return faults;
    }

    private void point(String what, boolean given) {
        all++;
        right += given ? 1 : 0;
        if (!given) {
            faults.add(what);
        }
    }

    private void head(JsonNode table, JsonNode truth) {
        same("kind", table.at("/kind"), truth.at("/kind"));
        for (String pointer : List.of(
                "/fiscalYear",
                "/projectName",
                "/projectCode",
                "/departmentName",
                "/funding/annual/total",
                "/funding/annual/fiscalAppropriation",
                "/funding/annual/otherFunds",
                "/funding/mediumTerm/total",
                "/funding/mediumTerm/fiscalAppropriation",
                "/funding/mediumTerm/otherFunds",
                "/funding/basicExpenditure",
                "/funding/projectExpenditure")) {
            if (isStated(truth.at(pointer))) {
                same(pointer, table.at(pointer), truth.at(pointer));
            }
        }
        Set<String> units = new HashSet<>();
        UNITS.forEach(unit -> units.add(plain(table.at("/" + unit))));
        truth.at("/unitAnyOf").forEach(unit -> point("unit " + unit, units.contains(plain(unit))));
        for (String pointer : List.of("/objectives/annual", "/objectives/mediumTerm")) {
            if (isStated(truth.at(pointer))) {
                point(pointer, likeness(plain(table.at(pointer)), plain(truth.at(pointer))) >= SAME_WORDS);
            }
        }
        column("/expenditureSchedule", "cumulativePercent", table, truth);
        column("/tasks", "name", table, truth);
        column("/tasks", "total", table, truth);
    }

    private void column(String rows, String field, JsonNode table, JsonNode truth) {
        List<String> expected = column(truth.at(rows), field);
        if (!expected.isEmpty()) {
            point(rows + "/" + field, column(table.at(rows), field).equals(expected));
        }
    }

    private static List<String> column(JsonNode rows, String field) {
        return rows.valueStream().map(row -> plain(row.path(field))).toList();
    }

    private void indicators(JsonNode table, JsonNode truth) {
        List<JsonNode> left =
                new ArrayList<>(table.at("/indicators").valueStream().toList());
        for (JsonNode wanted : truth.get("indicators")) {
            JsonNode nearest = nearest(left, wanted);
            List<String> wrong = nearest == null ? List.of("absent") : wrong(nearest, wanted);
            left.remove(nearest);
            point(wanted.get("name") + " " + wrong, wrong.isEmpty());
        }
        left.forEach(extra -> point("extra " + extra.get("name"), false));
    }

    private static @Nullable JsonNode nearest(List<JsonNode> among, JsonNode wanted) {
        JsonNode nearest = null;
        double best = SAME_INDICATOR;
        for (JsonNode indicator : among) {
            String name = plain(indicator.path("name"));
            double likeness = likeness(name, plain(wanted.path("name")))
                    + (name.equals(plain(wanted.path("name"))) ? 2 : 0)
                    + (equal(indicator, wanted, "/type") ? 1 : 0)
                    + (equal(indicator, wanted, "/target/text") ? 1 : 0)
                    + (equal(indicator, wanted, "/term") ? 0.5 : 0);
            if (likeness > best) {
                best = likeness;
                nearest = indicator;
            }
        }
        return nearest;
    }

    private static List<String> wrong(JsonNode indicator, JsonNode wanted) {
        List<String> wrong = new ArrayList<>();
        Stream.of("/category", "/type", "/name", "/term")
                .filter(field -> isStated(wanted.at(field)) && !equal(indicator, wanted, field))
                .forEach(wrong::add);
        if (isStated(wanted.at("/target/number"))) {
            Stream.of("/target/number", "/target/unit")
                    .filter(field -> !equal(indicator, wanted, field))
                    .forEach(wrong::add);
            String sign = plain(indicator.at("/target/comparison"));
            if (!(sign.isEmpty() ? "=" : sign).equals(plain(wanted.at("/target/comparison")))) {
                wrong.add("/target/comparison");
            }
        }
        String text = plain(indicator.at("/target/text")).replace("=", "");
        if (!text.equals(plain(wanted.at("/target/text")).replace("=", ""))) {
            wrong.add("/target/text");
        }
        return wrong;
    }

    private void same(String what, JsonNode value, JsonNode expected) {
        point(what + " " + value + " not " + expected, plain(value).equals(plain(expected)));
    }

    private static boolean equal(JsonNode one, JsonNode other, String pointer) {
        return plain(one.at(pointer)).equals(plain(other.at(pointer)));
    }

    private static boolean isStated(JsonNode node) {
        return !node.isMissingNode() && !node.isNull();
    }

    /** The same words with the same meaning, however they are spaced; numbers without idle zeros. */
    private static String plain(JsonNode node) {
        if (node.isNumber()) {
            BigDecimal number = node.decimalValue();
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        String words = isStated(node) ? Normalizer.normalize(node.asString(), Normalizer.Form.NFKC) : "";
        return words.replace('≧', '≥')
                .replace('≦', '≤')
                .replaceAll("[\\s|“”\"']+", "")
                .replace(">=", "≥")
                .replace("<=", "≤");
    }

    /** Twice the longest common part in order over both lengths: 1 for equal words. */
    private static double likeness(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int i = 0; i < one.length(); i++) {
            int corner = 0;
            for (int j = 0; j < other.length(); j++) {
                int above = row[j + 1];
                row[j + 1] = one.charAt(i) == other.charAt(j) ? corner + 1 : Math.max(row[j], above);
                corner = above;
            }
        }
        int lengths = one.length() + other.length();
        return lengths == 0 ? 1 : 2.0 * row[other.length()] / lengths;
    }
}
