package io.github.jixiao.mutants;

import static io.github.jixiao.finding.Severity.ERROR;
import static io.github.jixiao.finding.Severity.INFO;
import static io.github.jixiao.finding.Severity.WARNING;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Faults between the tables of a document, and between them and the text around them. */
final class DocumentFaults {

    private DocumentFaults() {}

    static List<Fault> all() {
        List<Fault> faults = new ArrayList<>();
        faults.addAll(tables());
        faults.addAll(narrative());
        return faults;
    }

    private static List<Fault> tables() {
        List<Fault> faults = new ArrayList<>();
        for (String less : List.of("399", "300", "399.5")) {
            faults.add(new Fault("project-budgets-differ-from-department", ERROR, "only " + less, form -> {
                if (!form.is("DEPARTMENT") || !form.hasSeveralTables()) {
                    return false;
                }
                form.box("funding").put("projectExpenditure", new BigDecimal(less));
                return true;
            }));
        }
        for (String more : List.of("401", "460", "700")) {
            faults.add(new Fault("project-budgets-differ-from-department", INFO, "as much as " + more, form -> {
                if (!form.is("DEPARTMENT") || !form.hasSeveralTables()) {
                    return false;
                }
                form.box("funding").put("projectExpenditure", new BigDecimal(more));
                return true;
            }));
        }
        for (String amount : List.of("200", "275", "300")) {
            faults.add(new Fault("work-item-amounts-differ", WARNING, "the task costs " + amount, form -> {
                if (!form.is("DEPARTMENT") || !form.hasSeveralTables()) {
                    return false;
                }
                ObjectNode task = (ObjectNode) form.json().path("tasks").path(0);
                task.put("total", new BigDecimal(amount)).put("fiscalAppropriation", new BigDecimal(amount));
                return true;
            }));
        }
        faults.add(new Fault("project-code-malformed", WARNING, "one code twice", form -> {
            if (!form.hasSeveralTables() || form.is("DEPARTMENT")) {
                return false;
            }
            form.table(0).put("projectCode", "52010026P001C0030045X");
            form.table(1).put("projectCode", "52010026P001C0030045X");
            return true;
        }));
        return faults;
    }

    private static List<Fault> narrative() {
        List<Fault> faults = new ArrayList<>();
        for (String total : List.of("410", "399.9", "40")) {
            faults.add(told(
                    "narrative-total-mismatch", "total " + total, text -> text.put("total", new BigDecimal(total))));
        }
        for (int count : List.of(1, 3, 5)) {
            faults.add(told("narrative-total-mismatch", count + " projects", text -> text.put("projectCount", count)));
        }
        faults.add(told(
                "narrative-total-mismatch",
                "composition",
                text -> ((ObjectNode) text.path("composition").path(0)).put("amount", 390)));
        for (String budget : List.of("281", "28", "279.5")) {
            faults.add(told(
                    "narrative-project-budget-mismatch",
                    "budget " + budget,
                    text -> project(text).put("annualBudget", new BigDecimal(budget))));
        }
        for (String percent : List.of("7.67", "6.25", "66.7", "6.6")) {
            faults.add(told(
                    "narrative-growth-mismatch",
                    percent + " per cent",
                    text -> ((ObjectNode) text.get("change")).put("percent", new BigDecimal(percent))));
        }
        faults.add(told(
                "narrative-growth-mismatch",
                "down, not up",
                text -> ((ObjectNode) text.get("change")).put("direction", "DECREASE")));
        for (String unit : List.of("江口县农业农村局", "水利工程管理处", "红星镇人民政府")) {
            faults.add(
                    told("narrative-unit-mismatch", unit, text -> project(text).put("implementingUnit", unit)));
        }
        faults.add(told(
                "narrative-unit-mismatch",
                "last year's dates",
                text -> project(text).put("start", "2025-01-01").put("end", "2025-12-31")));
        return faults;
    }

    private static ObjectNode project(ObjectNode narrative) {
        return (ObjectNode) narrative.path("projects").path(0);
    }

    private static Fault told(String rule, String title, Consumer<ObjectNode> change) {
        return new Fault(rule, ERROR, title, form -> {
            if (!(form.document().get("narrative") instanceof ObjectNode narrative)) {
                return false;
            }
            change.accept(narrative);
            return true;
        });
    }
}
