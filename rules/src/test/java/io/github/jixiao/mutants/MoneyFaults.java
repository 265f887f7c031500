package io.github.jixiao.mutants;

import static io.github.jixiao.finding.Severity.ERROR;
import static io.github.jixiao.finding.Severity.INFO;
import static io.github.jixiao.finding.Severity.WARNING;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Faults in funding, in the costs as a whole, in the expenditure schedule and in the tasks. */
final class MoneyFaults {

    private MoneyFaults() {}

    static List<Fault> all() {
        List<Fault> faults = new ArrayList<>();
        faults.addAll(funding());
        faults.addAll(department());
        faults.addAll(cost());
        faults.addAll(schedule());
        faults.addAll(tasks());
        return faults;
    }

    private static List<Fault> funding() {
        List<Fault> faults = new ArrayList<>();
        faults.add(new Fault("budget-total-missing", ERROR, "total left out", form -> {
            form.box("funding", "annual").remove("total");
            return true;
        }));
        faults.add(new Fault("budget-total-missing", ERROR, "total null", form -> {
            form.box("funding", "annual").putNull("total");
            return true;
        }));
        faults.add(new Fault("budget-total-missing", ERROR, "no amount at all, but a unit", form -> {
            form.json()
                    .putObject("funding")
                    .put("statedUnit", "万元")
                    .putObject("annual")
                    .putNull("total");
            return true;
        }));
        faults.add(new Fault("budget-total-missing", INFO, "form without money", form -> {
            form.json().remove("funding");
            return !form.is("DEPARTMENT");
        }));
        for (String part : List.of("fiscalAppropriation", "otherFunds", "higherLevelFunds", "carriedOver")) {
            for (String by : List.of("-0.1", "10", "0.03", "-3")) {
                faults.add(
                        new Fault("funding-total-mismatch", ERROR, part + " by " + by, form -> shift(form, part, by)));
            }
        }
        for (String by : List.of("0.1", "-0.02", "100")) {
            faults.add(new Fault("funding-total-mismatch", ERROR, "total by " + by, form -> shift(form, "total", by)));
        }
        for (String amount : List.of("-12", "0")) {
            faults.add(new Fault("amount-unreadable", ERROR, "total " + amount, form -> {
                form.json()
                        .putObject("funding")
                        .put("statedUnit", "万元")
                        .putObject("annual")
                        .put("total", new BigDecimal(amount));
                return true;
            }));
        }
        faults.add(new Fault("amount-unreadable", ERROR, "negative part", form -> {
            ObjectNode annual = form.box("funding", "annual");
            if (!form.states("fiscalAppropriation")) {
                return false;
            }
            annual.put("fiscalAppropriation", form.amount("fiscalAppropriation").negate());
            return true;
        }));
        faults.add(new Fault("amount-unreadable", ERROR, "no unit", form -> {
            form.box("funding").putNull("statedUnit");
            return true;
        }));
        return faults;
    }

    private static boolean shift(Form form, String part, String by) {
        if (!form.states(part) || form.amount(part).signum() == 0) {
            return false;
        }
        BigDecimal shifted = form.amount(part).add(new BigDecimal(by));
        form.box("funding", "annual").put(part, shifted);
        return shifted.signum() > 0;
    }

    private static List<Fault> department() {
        List<Fault> faults = new ArrayList<>();
        for (String box : List.of("basicExpenditure", "projectExpenditure")) {
            for (String by : List.of("1", "-20.5")) {
                faults.add(new Fault("department-funding-mismatch", ERROR, box + " by " + by, form -> {
                    ObjectNode funding = form.box("funding");
                    if (!funding.path(box).isNumber()) {
                        return false;
                    }
                    funding.put(box, funding.path(box).decimalValue().add(new BigDecimal(by)));
                    return true;
                }));
            }
        }
        for (int source = 0; source < 2; source++) {
            int wanted = source;
            faults.add(new Fault("department-funding-mismatch", ERROR, "source " + source, form -> {
                if (!(form.json().path("funding").path("bySource").path(wanted) instanceof ObjectNode row)) {
                    return false;
                }
                row.put("amount", row.path("amount").decimalValue().add(BigDecimal.TEN));
                return true;
            }));
        }
        return faults;
    }

    private static List<Fault> cost() {
        List<Fault> faults = new ArrayList<>();
        faults.add(new Fault("cost-exceeds-budget", ERROR, "one item more than there is money for", form -> {
            if (form.hasColumn("WEIGHT")
                    || form.is("DEPARTMENT")
                    || form.firstRow("COST").isEmpty()) {
                return false;
            }
            form.indicators()
                    .add(WrittenTable.indicators("COST | 其他支出成本 | ≤3万元").get(0));
            return true;
        }));
        faults.add(new Fault("cost-exceeds-budget", ERROR, "budget cut, costs not", form -> {
            ObjectNode annual =
                    form.json().putObject("funding").put("statedUnit", "万元").putObject("annual");
            annual.put("total", new BigDecimal("11.5")).put("fiscalAppropriation", new BigDecimal("11.5"));
            return form.is("PROJECT") && form.firstRow("COST").isPresent();
        }));
        faults.add(new Fault("cost-below-budget", WARNING, "an item lost", form -> {
            List<ObjectNode> costs = form.rows("COST");
            costs.removeIf(row -> row.path("name").asText().contains("控制率")
                    || row.path("name").asText().contains("人均"));
            if (costs.size() < 2 || form.hasColumn("WEIGHT") || form.is("DEPARTMENT")) {
                return false;
            }
            ArrayNode rows = form.indicators();
            ObjectNode lost = costs.get(costs.size() - 1);
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i).equals(lost)) {
                    rows.remove(i);
                    return true;
                }
            }
            return false;
        }));
        faults.add(new Fault("quota-cost-control-rate-missing", WARNING, "rate in words", form -> rate(form, "合理")));
        faults.add(new Fault("quota-cost-control-rate-missing", WARNING, "rate above", form -> rate(form, "=101%")));
        faults.add(new Fault("quota-cost-control-rate-missing", WARNING, "rate of 95", form -> rate(form, "=95%")));
        faults.add(
                new Fault("quota-cost-control-rate-missing", WARNING, "rate not above", form -> rate(form, "≤100%")));
        return faults;
    }

    private static boolean rate(Form form, String target) {
        for (ObjectNode row : form.rows("COST")) {
            if (row.path("name").asText().equals("项目或定额成本控制率")) {
                row.putObject("target").put("text", target);
                return true;
            }
        }
        return false;
    }

    private static List<Fault> schedule() {
        return List.of(
                new Fault("expenditure-schedule-not-increasing", ERROR, "falls", form -> plan(form, 10, 50, 40, 100)),
                new Fault(
                        "expenditure-schedule-not-increasing",
                        ERROR,
                        "starts high",
                        form -> plan(form, 60, 45, 85, 100)),
                new Fault(
                        "expenditure-schedule-not-increasing",
                        ERROR,
                        "below nothing",
                        form -> plan(form, -5, 45, 85, 100)),
                new Fault(
                        "expenditure-schedule-not-increasing",
                        ERROR,
                        "above all",
                        form -> plan(form, 10, 45, 120, 100)),
                new Fault("expenditure-schedule-not-increasing", ERROR, "a period blank", form -> {
                    plan(form, 10, 45, 85, 100);
                    ((ObjectNode) form.json().path("expenditureSchedule").path(1)).putNull("cumulativePercent");
                    return true;
                }),
                new Fault("expenditure-schedule-incomplete", ERROR, "stops at 90", form -> plan(form, 10, 45, 85, 90)),
                new Fault("expenditure-schedule-incomplete", ERROR, "stops at 99", form -> plan(form, 10, 45, 85, 99)),
                new Fault("expenditure-schedule-incomplete", ERROR, "stops at 60", form -> plan(form, 10, 20, 40, 60)));
    }

    private static boolean plan(Form form, int... percents) {
        List<String> labels = List.of("3月底", "6月底", "10月底", "12月底");
        ArrayNode schedule = form.json().putArray("expenditureSchedule");
        for (int i = 0; i < percents.length; i++) {
            schedule.addObject().put("label", labels.get(i)).put("cumulativePercent", percents[i]);
        }
        return true;
    }

    private static List<Fault> tasks() {
        List<Fault> faults = new ArrayList<>();
        faults.add(new Fault("task-total-mismatch", ERROR, "a task's total", form -> task(form, 0, "total", "5")));
        faults.add(new Fault(
                "task-total-mismatch", ERROR, "a task's part", form -> task(form, 1, "fiscalAppropriation", "-7")));
        faults.add(new Fault(
                "task-total-mismatch", ERROR, "other funds besides", form -> task(form, 2, "otherFunds", "3")));
        for (String total : List.of("460", "449.9", "120")) {
            faults.add(new Fault("task-total-mismatch", ERROR, "sum of tasks " + total, form -> {
                if (!form.json().has("tasks")) {
                    return false;
                }
                form.box("taskTotal")
                        .put("total", new BigDecimal(total))
                        .put("fiscalAppropriation", new BigDecimal(total));
                return true;
            }));
        }
        for (String lost : List.of("30", "0.5", "50")) {
            faults.add(new Fault("task-total-differs-from-project-expenditure", WARNING, "tasks lose " + lost, form -> {
                BigDecimal less = new BigDecimal(lost).negate();
                if (!task(form, 0, "total", lost)) {
                    return false;
                }
                task(form, 0, "fiscalAppropriation", lost);
                ObjectNode total = form.box("taskTotal");
                for (String box : List.of("total", "fiscalAppropriation")) {
                    total.put(box, total.path(box).decimalValue().subtract(less));
                }
                return true;
            }));
        }
        return faults;
    }

    private static boolean task(Form form, int index, String box, String by) {
        if (!(form.json().path("tasks").path(index) instanceof ObjectNode task)) {
            return false;
        }
        BigDecimal old = task.path(box).isNumber() ? task.path(box).decimalValue() : BigDecimal.ZERO;
        task.put(box, old.add(new BigDecimal(by)));
        return true;
    }
}
