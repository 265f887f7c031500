package io.github.jixiao.benchmarks;

import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.json.SubmissionJsonReader;
import io.github.jixiao.table.Submission;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Project tables of any length, as a budget system would hand them over in JSON. */
public final class Forms {
    private static final int COST_WANYUAN = 3;

    /** A row of each kind that a form has: type, what is measured, a sound target, and the same row with a fault. */
    private static final List<Row> ROWS = List.of(
            new Row("QUANTITY", "改造路灯数量", "≥420盏", "改造路灯数量", "≤420"),
            new Row("QUALITY", "工程验收合格率", "≥98%", "工程验收合格率", "≥120%"),
            new Row("COST", "灯具购置费", "≤3万元", "灯具购置费", "≥3万元"),
            new Row("QUANTITY", "敷设电缆长度", "≥16公里", "敷设电缆长度", "若干"),
            new Row("TIMELINESS", "路灯改造完工时间", "2026年9月底前", "路灯改造完工时间", "及时"),
            new Row("SOCIAL_BENEFIT", "夜间亮灯率", "≥95%", "夜间亮灯率", "显著提升"),
            new Row("QUANTITY", "更换灯杆数量", "≥60根", "更换灯杆数量", "=60.5根"),
            new Row("QUALITY", "线路检测通过率", "≥99%", "线路检测通过率", "99"),
            new Row("SOCIAL_BENEFIT", "照明故障修复率", "≥96%", "照明故障率", "≥96%"),
            new Row("SERVICE_RECIPIENT_SATISFACTION", "沿街居民满意度", "≥92%", "满意度", "=100%"));

    private record Row(String type, String name, String target, String faultyName, String faultyTarget) {}

    private Forms() {}

    /** A submission of one table. */
    public static Submission submission(int indicators, boolean faulty) {
        return read(json(indicators, faulty));
    }

    /** What the JSON text holds. */
    public static Submission read(String json) {
        try {
            return SubmissionJsonReader.read("form.json", json.getBytes(StandardCharsets.UTF_8))
                    .get(0);
        } catch (UnreadableFileException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A table of so many indicators on one line of JSON: without a fault, or with one in every row. */
    public static String json(int indicators, boolean faulty) {
        return json(1, indicators, faulty);
    }

    /**
     * A table among many of its kind.
     *
     * @param number tells it from the others
     */
    public static String json(int number, int indicators, boolean faulty) {
        String rows = rows(indicators, faulty, "{\"type\": \"%s\", \"name\": \"%s\", \"target\": \"%s\"}", ", ");
        int budget = budget(indicators);
        return """
                {"kind": "PROJECT", "title": "项目支出绩效目标表", "fiscalYear": 2026, "projectName": "第%d片区路灯改造", \
                "implementingUnit": "青禾县城市管理局", "projectCode": null, "funding": {"statedUnit": "万元", \
                "annual": {"total": %d, "fiscalAppropriation": %d, "otherFunds": 0}}, \
                "objectives": {"annual": "全年改造路灯420盏，敷设电缆16公里，更换灯杆60根。"}, "indicators": [%s]}""".formatted(number, budget, budget, rows);
    }

    /** The same table in XML, for means that know no JSON. */
    public static String xml(int indicators, boolean faulty) {
        String rows = rows(indicators, faulty, "<indicator type=\"%s\" name=\"%s\" target=\"%s\"/>", "");
        int budget = budget(indicators);
        return "<table name=\"第1片区路灯改造\"><objective>全年改造路灯420盏。</objective>"
                + "<funding total=\"%d\" fiscal=\"%d\" other=\"0\"/>%s</table>".formatted(budget, budget, rows);
    }

    private static String rows(int indicators, boolean faulty, String template, String separator) {
        return IntStream.range(0, indicators)
                .mapToObj(i -> {
                    Row row = ROWS.get(i % ROWS.size());
                    String name = place(i / ROWS.size()) + (faulty ? row.faultyName : row.name);
                    return template.formatted(row.type, name, faulty ? row.faultyTarget : row.target);
                })
                .collect(Collectors.joining(separator));
    }

    private static int budget(int indicators) {
        long costs = IntStream.range(0, indicators)
                .filter(i -> ROWS.get(i % ROWS.size()).type.equals("COST"))
                .count();
        return Math.toIntExact(Math.max(1, costs) * COST_WANYUAN);
    }

    private static String place(int number) {
        return number == 0 ? "" : "第" + number + "街坊";
    }
}
