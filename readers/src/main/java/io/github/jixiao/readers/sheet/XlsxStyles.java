package io.github.jixiao.readers.sheet;

import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.xml.OfficePackage;
import io.github.jixiao.readers.xml.XmlCursor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an XML workbook's cell styles say about numbers and rules. */
final class XlsxStyles {

    private final ShownNumbers numbers;
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Boolean> ruledBorders = new ArrayList<>();
    private final List<Style> styles = new ArrayList<>();

    private record Style(int format, int border) {}

    private XlsxStyles(ShownNumbers numbers) {
        this.numbers = numbers;
    }

    static XlsxStyles read(OfficePackage workbook, String mainPart, ShownNumbers numbers)
            throws UnreadableFileException {
        XlsxStyles styles = new XlsxStyles(numbers);
        Optional<String> part = workbook.related(mainPart, "styles");
        if (part.isPresent()) {
            styles.read(workbook.open(part.get()));
        }
        return styles;
    }

    /** A number as a cell of a style shows it. */
    String show(String digits, int style) {
        int format = style < styles.size() ? styles.get(style).format() : 0;
        return numbers.show(digits, format, codes.get(format));
    }

    /** Whether cells of a style have a line at their left or right. */
    boolean isRuled(int style) {
        int border = style < styles.size() ? styles.get(style).border() : 0;
        return border < ruledBorders.size() && ruledBorders.get(border);
    }

    private void read(XmlCursor cursor) throws UnreadableFileException {
        cursor.forEachChild(name -> {
            switch (name) {
                case "numFmts" ->
                    cursor.forEachChild(
                            format -> codes.put(cursor.number("numFmtId", 0), cursor.attribute("formatCode", "")));
                case "borders" -> cursor.forEachChild(border -> ruledBorders.add(isRuled(cursor)));
                case "cellXfs" ->
                    cursor.forEachChild(style -> styles.add(new Style(
                            Math.max(0, cursor.number("numFmtId", 0)), Math.max(0, cursor.number("borderId", 0)))));
                default -> {}
            }
        });
    }

    private static boolean isRuled(XmlCursor border) throws UnreadableFileException {
        boolean[] ruled = new boolean[1];
        border.forEachChild(side -> {
            boolean upright = List.of("left", "right", "start", "end").contains(side);
            ruled[0] |= upright && !border.attribute("style", "none").equals("none");
        });
        return ruled[0];
    }
}
