package io.github.jixiao.readers.form.vocabulary;

import io.github.jixiao.table.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Boxes to tick inside a cell: {@code 新增项目□ 延续项目☑}. */
public final class TickBoxes {

    /** The last is what a tick of the font Wingdings looks like in any other. */
    private static final String TICKED = "☑☒√✓✔■★●R";

    private static final String MARKS = TICKED + "□☐口○☆";
    private static final Pattern MARK_AFTER = Pattern.compile("([^" + MARKS + "\\s]{1,20})\\s*([" + MARKS + "])");
    private static final Pattern MARK_BEFORE = Pattern.compile("([" + MARKS + "])\\s*([^" + MARKS + "\\s]{1,20})");
    private static final String REAL_BOXES = "□☐☑☒■";
    private static final int LONGEST_TEXT = 200;

    private TickBoxes() {}

    /** The words that are ticked; a blank box where there are boxes and none is ticked; the entry itself where there are none. */
    public static Entry<String> chosen(Entry<String> entry) {
        String text = entry.orElse("");
        boolean boxes = text.chars().anyMatch(character -> (REAL_BOXES + "√✓✔").indexOf(character) >= 0);
        if (!boxes || text.length() > LONGEST_TEXT) {
            return entry;
        }
        boolean markFirst = MARKS.indexOf(text.strip().charAt(0)) >= 0;
        Matcher matcher = (markFirst ? MARK_BEFORE : MARK_AFTER).matcher(text);
        List<String> chosen = new ArrayList<>();
        while (matcher.find()) {
            String mark = matcher.group(markFirst ? 1 : 2);
            if (TICKED.contains(mark)) {
                chosen.add(matcher.group(markFirst ? 2 : 1).strip());
            }
        }
        return chosen.isEmpty()
                ? Entry.blank(entry.location())
                : Entry.of(String.join("、", chosen), text, entry.location());
    }
}
