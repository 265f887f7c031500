package io.github.jixiao.mutants;

import static io.github.jixiao.finding.Severity.ERROR;
import static io.github.jixiao.finding.Severity.INFO;
import static io.github.jixiao.finding.Severity.WARNING;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Faults of the indicators taken together: categories, columns, weights. */
final class TableFaults {
    private static final Map<String, String> REQUIRED = Map.of(
            "QUANTITY", "quantity-indicator-missing",
            "QUALITY", "quality-indicator-missing",
            "TIMELINESS", "timeliness-indicator-missing",
            "SERVICE_RECIPIENT_SATISFACTION", "satisfaction-indicator-missing");
    private static final Set<String> OUTPUTS = Set.of("QUANTITY", "QUALITY", "TIMELINESS");
    private static final Set<String> BENEFITS =
            Set.of("ECONOMIC_BENEFIT", "SOCIAL_BENEFIT", "ECOLOGICAL_BENEFIT", "SUSTAINABLE_IMPACT");

    private TableFaults() {}

    static List<Fault> all() {
        List<Fault> faults = new ArrayList<>();
        faults.addAll(categories());
        faults.addAll(counts());
        faults.addAll(columns());
        faults.addAll(weights());
        return faults;
    }

    private static List<Fault> categories() {
        List<Fault> faults = new ArrayList<>();
        REQUIRED.forEach((type, rule) -> {
            var severity = type.startsWith("QU") ? ERROR : WARNING;
            faults.add(new Fault(
                    rule,
                    severity,
                    "no " + type,
                    form -> drop(form, row -> type(row).equals(type))));
            faults.add(new Fault(rule, severity, type + " without names", form -> {
                form.rows(type)
                        .forEach(row -> row.put("name", "").putObject("target").put("text", ""));
                return !form.hasColumn("WEIGHT")
                        && !form.json().path("indicators").toString().contains("MEDIUM_TERM");
            }));
            faults.add(new Fault(rule, severity, type + " printed and left empty", form -> {
                form.json().putArray("blankTypes").add(type);
                return drop(form, row -> type(row).equals(type));
            }));
        });
        faults.add(new Fault("cost-indicator-missing", WARNING, "no cost", form -> noCost(form, "便民服务活动")));
        faults.add(new Fault("cost-indicator-missing", WARNING, "no cost, printed", form -> {
            form.json().putArray("blankTypes").add("COST");
            return noCost(form, "便民服务活动");
        }));
        for (String capital : List.of("办公楼维修改造", "教学设备购置", "污水管网工程建设")) {
            faults.add(
                    new Fault("cost-indicator-missing", ERROR, "no cost of " + capital, form -> noCost(form, capital)));
        }
        faults.add(new Fault(
                "output-or-benefit-indicators-missing",
                ERROR,
                "no output",
                form -> drop(
                        form, row -> OUTPUTS.contains(type(row)) || type(row).equals("COST"))));
        faults.add(new Fault(
                "output-or-benefit-indicators-missing",
                ERROR,
                "no benefit",
                form -> drop(form, row -> BENEFITS.contains(type(row)))));
        faults.add(new Fault("output-or-benefit-indicators-missing", ERROR, "benefits printed and left empty", form -> {
            BENEFITS.forEach(form.json().putArray("blankTypes")::add);
            return drop(form, row -> BENEFITS.contains(type(row)));
        }));
        for (String type : List.of("ECONOMIC_BENEFIT", "ECOLOGICAL_BENEFIT", "SUSTAINABLE_IMPACT")) {
            faults.add(new Fault("indicator-type-left-empty", INFO, type, form -> {
                boolean printed = form.json().path("blankTypes").toString().contains(type);
                form.json().putArray("blankTypes").add(type);
                return !printed && form.rows(type).isEmpty();
            }));
        }
        return faults;
    }

    private static boolean noCost(Form form, String project) {
        if (form.is("DEPARTMENT")) {
            return false;
        }
        form.json().put("projectName", project);
        return drop(form, row -> type(row).endsWith("COST"));
    }

    private static String type(JsonNode row) {
        return row.path("type").asText();
    }

    /** Takes rows away, and the weight column with them, so that nothing but their absence is wrong. */
    private static boolean drop(Form form, Predicate<JsonNode> unwanted) {
        ArrayNode kept = WrittenTable.MAPPER.createArrayNode();
        int before = form.indicators().size();
        form.indicators().forEach(row -> {
            if (!unwanted.test(row)) {
                kept.add(row);
            }
        });
        form.json().set("indicators", kept);
        return kept.size() < before && !form.hasColumn("WEIGHT");
    }

    private static List<Fault> counts() {
        List<Fault> faults = new ArrayList<>();
        faults.add(new Fault("indicator-count-unusual", INFO, "three are left", form -> {
            ArrayNode kept = WrittenTable.MAPPER.createArrayNode();
            form.rows("QUANTITY").stream().limit(1).forEach(kept::add);
            form.rows("QUALITY").stream().limit(1).forEach(kept::add);
            form.rows("SOCIAL_BENEFIT").stream().limit(1).forEach(kept::add);
            form.json().set("indicators", kept);
            return !form.hasColumn("WEIGHT");
        }));
        faults.add(
                new Fault("indicator-count-unusual", INFO, "eleven of one kind", form -> more(form, 11, "QUANTITY")));
        faults.add(new Fault(
                "indicator-count-unusual",
                INFO,
                "too many",
                form -> more(form, 8, "QUANTITY") && more(form, 9, "QUALITY") && more(form, 9, "SOCIAL_BENEFIT")));
        faults.add(new Fault("yes-no-indicator", WARNING, "half say yes", form -> {
            int changed = 0;
            for (String type : List.of(
                    "QUALITY",
                    "SOCIAL_BENEFIT",
                    "SUSTAINABLE_IMPACT",
                    "QUANTITY",
                    "ECONOMIC_BENEFIT",
                    "TIMELINESS",
                    "SERVICE_RECIPIENT_SATISFACTION")) {
                for (ObjectNode row : form.rows(type)) {
                    row.put("name", "是否落实" + row.path("name").asText())
                            .putObject("target")
                            .put("text", "是");
                    changed++;
                }
            }
            return changed > 0;
        }));
        faults.add(new Fault("timeliness-only-whole-year", INFO, "the year in words", form -> only(form, "全年")));
        faults.add(new Fault(
                "timeliness-only-whole-year",
                INFO,
                "from January to December",
                form -> only(form, form.json().path("fiscalYear").asText() + "年1月至12月")));
        faults.add(new Fault(
                "timeliness-only-whole-year",
                INFO,
                "first day to last",
                form -> only(
                        form,
                        "{y}年1月1日至{y}年12月31日"
                                .replace("{y}", form.json().path("fiscalYear").asText()))));
        return faults;
    }

    private static boolean only(Form form, String target) {
        List<ObjectNode> rows = form.rows("TIMELINESS");
        rows.forEach(row -> row.putObject("target").put("text", target));
        return !rows.isEmpty();
    }

    private static boolean more(Form form, int count, String type) {
        for (int i = 0; i < count; i++) {
            String name = "第" + "甲乙丙丁戊己庚辛壬癸子".charAt(i) + (type.equals("QUANTITY") ? "类物资数量" : "类物资合格率");
            String target = type.equals("QUANTITY") ? "≥3件" : "≥95%";
            form.indicators()
                    .add(WrittenTable.indicators(type + " | " + name + " | " + target)
                            .get(0));
        }
        return !form.hasColumn("WEIGHT");
    }

    private static List<Fault> columns() {
        List<Fault> faults = new ArrayList<>();
        faults.add(new Fault("standard-repeats-target", WARNING, "every standard copied", form -> copied(form, 0)));
        faults.add(new Fault("standard-repeats-target", WARNING, "all copied but two blank", form -> copied(form, 2)));
        faults.add(new Fault("standard-repeats-target", WARNING, "copied with other spaces", form -> {
            copied(form, 0);
            form.indicators()
                    .forEach(row -> ((ObjectNode) row)
                            .put("standard", " " + row.path("standard").asText().replace("≥", "≧ ")));
            return true;
        }));
        for (String column : List.of("STANDARD", "SCORING")) {
            faults.add(new Fault("standard-column-blank", INFO, column, form -> {
                form.print(column);
                String box = column.toLowerCase(Locale.ROOT);
                form.indicators().forEach(row -> ((ObjectNode) row).remove(box));
                return true;
            }));
            faults.add(new Fault("standard-column-blank", INFO, column + " of white space", form -> {
                form.print(column);
                String box = column.toLowerCase(Locale.ROOT);
                form.indicators().forEach(row -> ((ObjectNode) row).put(box, " "));
                return true;
            }));
        }
        faults.add(new Fault("indicator-description-uninformative", INFO, "definition is the name", form -> {
            form.print("DEFINITION");
            form.indicators().forEach(row -> ((ObjectNode) row).set("definition", row.get("name")));
            return true;
        }));
        for (String basis : List.of("年度工作计划", "历史数据")) {
            faults.add(new Fault("indicator-description-uninformative", INFO, "basis always " + basis, form -> {
                form.print("BASIS");
                form.indicators().forEach(row -> ((ObjectNode) row).put("basis", basis));
                return true;
            }));
        }
        return faults;
    }

    private static boolean copied(Form form, int blank) {
        form.print("STANDARD");
        int index = 0;
        for (JsonNode row : form.indicators()) {
            if (index++ < blank) {
                ((ObjectNode) row).remove("standard");
            } else {
                ((ObjectNode) row).set("standard", row.path("target").get("text"));
            }
        }
        return true;
    }

    private static List<Fault> weights() {
        List<Fault> faults = new ArrayList<>();
        for (String weight : List.of("12", "30", "0", "-5", "9.5")) {
            faults.add(new Fault("weight-total-mismatch", ERROR, "a weight of " + weight, form -> {
                if (!form.hasColumn("WEIGHT")) {
                    return false;
                }
                ((ObjectNode) form.indicators().get(2)).put("weight", new BigDecimal(weight));
                return true;
            }));
        }
        faults.add(new Fault("weight-total-mismatch", ERROR, "a weight left blank", form -> {
            if (!form.hasColumn("WEIGHT")) {
                return false;
            }
            ((ObjectNode) form.indicators().get(1)).remove("weight");
            return true;
        }));
        faults.add(new Fault("weight-total-mismatch", ERROR, "a row lost", form -> {
            if (!form.hasColumn("WEIGHT")) {
                return false;
            }
            form.indicators().remove(form.indicators().size() - 2);
            return true;
        }));
        faults.add(new Fault("weight-total-mismatch", ERROR, "half the points", form -> {
            if (!form.hasColumn("WEIGHT")) {
                return false;
            }
            form.indicators().forEach(row -> ((ObjectNode) row).put("weight", 5));
            return true;
        }));
        return faults;
    }
}
