package io.github.jixiao.mutants;

import static io.github.jixiao.finding.Severity.ERROR;
import static io.github.jixiao.finding.Severity.INFO;
import static io.github.jixiao.finding.Severity.WARNING;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.jixiao.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** Faults in the head of the form: names, units, year, code, objectives. */
final class FormFaults {
    private static final List<String> UNITS =
            List.of("implementingUnit", "budgetUnit", "budgetDepartment", "departmentInCharge", "reportingUnit");

    private FormFaults() {}

    static List<Fault> all() {
        List<Fault> faults = new ArrayList<>();
        faults.addAll(names());
        faults.addAll(units());
        faults.addAll(yearAndCode());
        faults.addAll(objectives());
        return faults;
    }

    private static List<Fault> names() {
        return List.of(
                new Fault("project-name-missing", ERROR, "name left out", form -> {
                    form.json().remove(List.of("projectName", "departmentName"));
                    return true;
                }),
                new Fault("project-name-missing", ERROR, "name null", form -> {
                    form.json().putNull(form.is("DEPARTMENT") ? "departmentName" : "projectName");
                    return true;
                }),
                new Fault("project-name-missing", ERROR, "name of white space", form -> {
                    form.json().put(form.is("DEPARTMENT") ? "departmentName" : "projectName", " 　");
                    return true;
                }),
                new Fault("template-placeholder-left", WARNING, "years of the template", form -> {
                    form.json().putArray("placeholders").addObject().put("text", "（20××年—20××+n年）");
                    return true;
                }),
                new Fault("template-placeholder-left", WARNING, "an indicator of the template", form -> {
                    form.json().putArray("placeholders").addObject().put("text", "指标1：");
                    return true;
                }),
                new Fault("template-placeholder-left", WARNING, "a year of the template in the objective", form -> {
                    String annual = form.box("objectives").path("annual").asText();
                    form.box("objectives").put("annual", "20××年，" + annual);
                    return true;
                }),
                new Fault("template-placeholder-left", WARNING, "an objective of the template", form -> {
                    form.json().putArray("placeholders").addObject().put("text", "目标2：");
                    return true;
                }));
    }

    private static List<Fault> units() {
        List<Fault> faults = new ArrayList<>();
        faults.add(new Fault("responsible-unit-missing", ERROR, "no unit anywhere", form -> {
            form.json().remove(UNITS);
            return !form.is("DEPARTMENT");
        }));
        faults.add(new Fault("responsible-unit-missing", ERROR, "every unit null", form -> {
            UNITS.forEach(form.json()::putNull);
            return !form.is("DEPARTMENT");
        }));
        faults.add(new Fault("responsible-unit-missing", ERROR, "every unit blank", form -> {
            UNITS.forEach(unit -> form.json().put(unit, ""));
            return !form.is("DEPARTMENT");
        }));
        for (String stranger : List.of("张晓明", "信息化建设", "2025年度")) {
            faults.add(new Fault("implementing-unit-not-an-organisation", WARNING, "unit is " + stranger, form -> {
                if (form.is("DEPARTMENT")
                        || !form.json().path("implementingUnit").isTextual()) {
                    return false;
                }
                form.json().put("implementingUnit", stranger);
                return true;
            }));
        }
        for (String box : List.of("implementingUnit", "budgetUnit", "reportingUnit")) {
            faults.add(new Fault("implementing-unit-not-an-organisation", ERROR, box + " is the project", form -> {
                form.json().set(box, form.json().get("projectName"));
                return !form.is("DEPARTMENT");
            }));
        }
        return faults;
    }

    private static List<Fault> yearAndCode() {
        List<Fault> faults = new ArrayList<>();
        faults.add(new Fault("fiscal-year-missing", WARNING, "no year anywhere", form -> {
            form.json().put("title", "项目支出绩效目标表").remove("fiscalYear");
            return !form.json().path("projectCode").isTextual();
        }));
        faults.add(new Fault("fiscal-year-missing", WARNING, "year null", form -> {
            form.json().put("title", "绩效目标申报表").putNull("fiscalYear");
            return !form.json().path("projectCode").isTextual();
        }));
        faults.add(new Fault("fiscal-year-missing", INFO, "year only in the code", form -> {
            form.json().put("title", "绩效目标申报表").putNull("fiscalYear");
            return form.json().path("projectCode").isTextual();
        }));
        for (String code : List.of("13010", "ABC10025P001234567890", "130102X5P0012345678901")) {
            faults.add(new Fault("project-code-malformed", WARNING, "code " + code, form -> {
                form.json().put("projectCode", code);
                return !form.is("DEPARTMENT");
            }));
        }
        faults.add(new Fault("project-code-malformed", WARNING, "code of another year", form -> {
            form.json().put("projectCode", "13010219P001234567890");
            return !form.is("DEPARTMENT");
        }));
        faults.add(new Fault("project-code-malformed", WARNING, "code one digit short", form -> {
            String year = form.json().path("fiscalYear").asText().substring(2);
            form.json().put("projectCode", "130102" + year + "P00123456789");
            return !form.is("DEPARTMENT");
        }));
        return faults;
    }

    private static List<Fault> objectives() {
        List<Fault> faults = new ArrayList<>();
        faults.add(new Fault("annual-objective-missing", ERROR, "objective left out", form -> {
            form.box("objectives").remove("annual");
            return true;
        }));
        faults.add(new Fault("annual-objective-missing", ERROR, "objective null", form -> {
            form.box("objectives").putNull("annual");
            return true;
        }));
        faults.add(new Fault("annual-objective-missing", ERROR, "objective blank", form -> {
            form.box("objectives").put("annual", "  ");
            return true;
        }));
        faults.addAll(rewritten(
                "objective-without-number",
                WARNING,
                List.of(
                        "进一步提高公共服务水平，改善群众生产生活条件，推动各项工作再上新台阶。",
                        "目标1：完善基础设施；目标2：提升服务能力；目标3：保障工作有序开展。",
                        "按照《“十四五”规划》和政发〔2021〕15号文件要求，扎实推进各项重点任务落实。",
                        "在2025年内全面完成各项任务，确保项目顺利实施并发挥应有的社会效益。",
                        "提升服务质量。",
                        "一、完善制度建设。二、加强队伍管理。三、提高服务水平，保障项目顺利运行。")));
        faults.addAll(rewritten(
                "objective-names-another-organisation",
                ERROR,
                List.of(
                        "保障市委办正常办公秩序，全年完成重点任务12项，服务群众3000人次以上。",
                        "确保县财政局各项工作顺利开展，全年完成检查20次，整改率达到100%。",
                        "稳步推进区委组织部各项工作，全年举办培训6期，参训人员300人次。")));
        for (String sentence : List.of("确保2016年全面达标", "完成2017年各项任务")) {
            faults.add(new Fault("year-outside-period", WARNING, "objective adds " + sentence, form -> {
                ObjectNode objectives = form.box("objectives");
                objectives.put("annual", objectives.path("annual").asText() + sentence + "。");
                return true;
            }));
        }
        for (int year : List.of(2015, 2018, 2030)) {
            faults.add(new Fault("year-outside-period", ERROR, "the project runs in " + year, form -> {
                form.box("implementationPeriod")
                        .put("text", year + "年1月至12月")
                        .put("start", year + "-01-01")
                        .put("end", year + "-12-31");
                return true;
            }));
        }
        for (String tail : List.of("（详见实施方案", "《实施方案", "打造“示范点")) {
            faults.add(new Fault("punctuation-unbalanced", INFO, "objective adds " + tail, form -> {
                ObjectNode objectives = form.box("objectives");
                objectives.put("annual", objectives.path("annual").asText() + tail + "。");
                return true;
            }));
        }
        return faults;
    }

    private static List<Fault> rewritten(String rule, Severity severity, List<String> objectives) {
        return objectives.stream()
                .map(objective -> new Fault(rule, severity, objective, form -> {
                    form.box("objectives").put("annual", objective);
                    return true;
                }))
                .toList();
    }
}
