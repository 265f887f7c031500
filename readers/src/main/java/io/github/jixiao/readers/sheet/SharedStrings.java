package io.github.jixiao.readers.sheet;

import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.xml.OfficePackage;
import io.github.jixiao.readers.xml.XmlCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of an XML workbook. */
final class SharedStrings {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private SharedStrings() {}

    /** All texts in the order that cells refer to; none where the workbook has no such part. */
    static List<String> read(OfficePackage workbook, String mainPart) throws UnreadableFileException {
        List<String> strings = new ArrayList<>();
        Optional<String> part = workbook.related(mainPart, "sharedStrings");
        if (part.isPresent()) {
            XmlCursor cursor = workbook.open(part.get());
            cursor.forEachChild(item -> strings.add(text(cursor)));
        }
        return strings;
    }

    /** The text of the current element, runs joined, reading aids left out. */
    static String text(XmlCursor cursor) throws UnreadableFileException {
        StringBuilder text = new StringBuilder();
        cursor.forEachChild(name -> {
            switch (name) {
                case "t" -> text.append(unescaped(cursor.text()));
                case "r" -> text.append(text(cursor));
                default -> {}
            }
        });
        return text.toString();
    }

    /** Characters that XML cannot hold, or no line end survives, are written by their number. */
    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        Matcher escape = ESCAPED.matcher(text);
        return escape.replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))))
                .replace("\r\n", "\n")
                .replace('\r', '\n');
    }
}
