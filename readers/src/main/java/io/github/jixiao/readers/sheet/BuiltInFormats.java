package io.github.jixiao.readers.sheet;

import java.util.HashMap;
import java.util.Map;

/** The number formats that spreadsheets know by number alone, as a Chinese program spells them. */
final class BuiltInFormats {

    private static final Map<Integer, String> CODES = codes();

    private BuiltInFormats() {}

    /** The format with a number; {@code General} where it has no meaning. */
    static String code(int id) {
        return CODES.getOrDefault(id, "General");
    }

    private static Map<Integer, String> codes() {
        Map<Integer, String> codes = new HashMap<>();
        codes.put(1, "0");
        codes.put(2, "0.00");
        codes.put(3, "#,##0");
        codes.put(4, "#,##0.00");
        put(codes, "\"¥\"#,##0;\"¥\"\\-#,##0", 5, 6);
        put(codes, "\"¥\"#,##0.00;\"¥\"\\-#,##0.00", 7, 8);
        codes.put(9, "0%");
        codes.put(10, "0.00%");
        codes.put(11, "0.00E+00");
        codes.put(14, "yyyy/m/d");
        codes.put(15, "d-mmm-yy");
        codes.put(16, "d-mmm");
        codes.put(17, "mmm-yy");
        codes.put(18, "h:mm AM/PM");
        codes.put(19, "h:mm:ss AM/PM");
        codes.put(20, "h:mm");
        codes.put(21, "h:mm:ss");
        codes.put(22, "yyyy/m/d h:mm");
        put(codes, "yyyy\"年\"m\"月\"", 27, 36, 50, 52, 57);
        put(codes, "m\"月\"d\"日\"", 28, 29, 51, 53, 54, 58);
        codes.put(30, "m-d-yy");
        codes.put(31, "yyyy\"年\"m\"月\"d\"日\"");
        codes.put(32, "h\"时\"mm\"分\"");
        codes.put(33, "h\"时\"mm\"分\"ss\"秒\"");
        put(codes, "上午/下午h\"时\"mm\"分\"", 34, 55);
        put(codes, "上午/下午h\"时\"mm\"分\"ss\"秒\"", 35, 56);
        put(codes, "#,##0;\\-#,##0", 37, 38);
        put(codes, "#,##0.00;\\-#,##0.00", 39, 40);
        put(codes, "#,##0;\\-#,##0;\"-\"", 41);
        put(codes, "\"¥\"#,##0;\"¥\"\\-#,##0;\"¥\"\"-\"", 42);
        put(codes, "#,##0.00;\\-#,##0.00;\"-\"", 43);
        put(codes, "\"¥\"#,##0.00;\"¥\"\\-#,##0.00;\"¥\"\"-\"", 44);
        codes.put(45, "mm:ss");
        codes.put(46, "[h]:mm:ss");
        codes.put(47, "mm:ss");
        codes.put(48, "##0.0E+0");
        codes.put(49, "@");
        return Map.copyOf(codes);
    }

    private static void put(Map<Integer, String> codes, String code, int... ids) {
        for (int id : ids) {
            codes.put(id, code);
        }
    }
}
