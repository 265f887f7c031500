package io.github.jixiao.cli;

/** Tables in the exchange format, each in one line. */
public final class Samples {
    private static final String TABLE = """
            {"kind": "PROJECT", "title": "项目支出绩效目标表", "fiscalYear": 2025, "projectName": "街心公园照明提升",\
             "implementingUnit": "云溪区城市管理局",\
             "funding": {"statedUnit": "万元", "annual": {"total": 50, "fiscalAppropriation": 40, "otherFunds": OTHER}},\
             "objectives": {"annual": "年内更换老旧路灯420盏，新装灯杆36根，公园夜间亮灯率达到98%，方便居民夜间出行。"},\
             "columns": ["NAME", "TARGET"],\
             "indicators": [\
            {"category": "OUTPUT", "type": "QUANTITY", "name": "更换路灯数量", "target": "≥420盏"},\
            {"category": "OUTPUT", "type": "QUALITY", "name": "工程验收合格率", "target": "≥98%"},\
            {"category": "OUTPUT", "type": "TIMELINESS", "name": "工程完工时间", "target": "2025年10月底前"},\
            {"category": "OUTPUT", "type": "COST", "name": "灯具采购费", "target": "≤35万元"},\
            {"category": "OUTPUT", "type": "COST", "name": "施工费", "target": "≤15万元"},\
            {"category": "BENEFIT", "type": "ECONOMIC_BENEFIT", "name": "每年节约电费", "target": "≥3万元"},\
            {"category": "BENEFIT", "type": "SOCIAL_BENEFIT", "name": "公园夜间亮灯率", "target": "≥98%"},\
            {"category": "BENEFIT", "type": "ECOLOGICAL_BENEFIT", "name": "照明用电量下降率", "target": "≥20%"},\
            {"category": "BENEFIT", "type": "SUSTAINABLE_IMPACT", "name": "灯具质保年限", "target": "≥5年"},\
            {"category": "SATISFACTION", "type": "SERVICE_RECIPIENT_SATISFACTION", "name": "周边居民满意度", "target": "≥90%"}\
            ]}
            """;

    /** A table on which no rule has anything to say. */
    public static final String CLEAN = TABLE.replace("OTHER", "10").strip();

    /** A table whose total is not the sum of its sources; one error. */
    public static final String WRONG_TOTAL = TABLE.replace("OTHER", "20").strip();

    /** A table with one indicator less: no error, a warning. */
    static final String WITHOUT_TIMELINESS = CLEAN.replaceAll("\\{[^{}]*TIMELINESS[^{}]*\\},", "");

    private Samples() {}
}
