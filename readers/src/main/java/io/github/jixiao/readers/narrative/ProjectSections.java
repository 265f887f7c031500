package io.github.jixiao.readers.narrative;

import io.github.jixiao.table.Narrative;
import io.github.jixiao.value.Money;
import io.github.jixiao.value.TargetValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the text says about each project: a heading with the project's name, then who carries it out, when, and for how much. */
final class ProjectSections {

    private static final String NUMBERING = "(?:\\d{1,2}[.、．]|[（(][0-9一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、.])";
    private static final Pattern HEADING =
            Pattern.compile("^\\s*" + NUMBERING + "?\\s*[“\"「]([^”\"」。；]{2,40})[”\"」]\\s*(?:项目|经费)?[。：:]?\\s*$");
    private static final Pattern DESCRIPTION =
            Pattern.compile("^\\s*" + NUMBERING + "?\\s*([^，。；：:]{2,40}?)(?:项目)?(?:经费)?(?:情况)说明\\s*$");
    private static final Pattern FIELD =
            Pattern.compile("(实施主体|实施单位|起止时间|实施周期|实施期限|年度预算安排|年度预算金额)[。：:]?[\\s]*([^；;。\\s（(][^；;。]{0,80})?");

    private final List<Narrative.Project> projects = new ArrayList<>();
    private @Nullable String name;
    private @Nullable Money budget;
    private @Nullable String unit;
    private @Nullable LocalDate start;
    private @Nullable LocalDate end;
    private String awaited = "";

    /** The projects that the text tells more of than the name. */
    static List<Narrative.Project> read(List<String> paragraphs) {
        ProjectSections sections = new ProjectSections();
        paragraphs.forEach(sections::read);
        sections.close();
        return sections.projects;
    }

    private void read(String paragraph) {
        Matcher heading = HEADING.matcher(paragraph);
        Matcher description = DESCRIPTION.matcher(paragraph);
        if (paragraph.length() < 80 && (heading.find() || description.find())) {
            close();
            name = (heading.reset().find() ? heading : description).group(1).strip();
        } else if (name != null) {
            readFields(paragraph);
        }
    }

    private void readFields(String paragraph) {
        if (!awaited.isEmpty()) {
            take(awaited, paragraph.strip());
            awaited = "";
        }
        Matcher field = FIELD.matcher(paragraph);
        while (field.find()) {
            boolean titled = field.start() == 0 || "）)、. ．；;".indexOf(paragraph.charAt(field.start() - 1)) >= 0;
            String words = field.group(2);
            if (titled && words != null) {
                take(field.group(1), words.strip());
            } else if (titled && field.end() >= paragraph.stripTrailing().length()) {
                awaited = field.group(1);
            }
        }
    }

    private void take(String field, String words) {
        switch (field) {
            case "实施主体", "实施单位" -> unit = unit == null && isName(words) ? words : unit;
            case "年度预算安排", "年度预算金额" -> budget = budget == null ? amount(words) : budget;
            default -> takePeriod(words);
        }
    }

    private void takePeriod(String words) {
        if (start == null && end == null && TargetValue.parse(words) instanceof TargetValue.Period period) {
            start = period.start();
            end = period.end();
        }
    }

    /** The only amount in the words; two of them would have to be understood first. */
    private static @Nullable Money amount(String words) {
        Matcher matcher = Pattern.compile(StatedAmount.PATTERN).matcher(words);
        Money amount = matcher.find() ? StatedAmount.of(matcher, 1) : null;
        return matcher.find() ? null : amount;
    }

    private static boolean isName(String words) {
        return words.length() <= 40 && words.chars().noneMatch(character -> "，,：:".indexOf(character) >= 0);
    }

    private void close() {
        if (name != null && (budget != null || unit != null || start != null || end != null)) {
            projects.add(new Narrative.Project(name, budget, unit, start, end));
        }
        name = null;
        budget = null;
        unit = null;
        start = null;
        end = null;
        awaited = "";
    }
}
