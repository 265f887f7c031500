package io.github.jixiao.readers.narrative;

import io.github.jixiao.readers.grid.Paragraph;
import io.github.jixiao.readers.trace.Claim;
import io.github.jixiao.readers.trace.Claims;
import io.github.jixiao.readers.trace.Use;
import io.github.jixiao.table.Narrative;
import io.github.jixiao.value.Money;
import io.github.jixiao.value.TargetValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the text says about each project: a heading with the project's name, then who carries it out, when, and for how much. */
final class ProjectSections {

    private static final int LONGEST_PART = 20_000;
    private static final String NUMBERING = "(?:\\d{1,2}[.、．]|[（(][0-9一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、.])";
    private static final Pattern HEADING =
            Pattern.compile("^\\s*+" + NUMBERING + "?\\s*+[“\"「]([^”\"」。；]{2,40})[”\"」]\\s*+(?:项目|经费)?[。：:]?\\s*+$");
    private static final Pattern DESCRIPTION =
            Pattern.compile("^\\s*+" + NUMBERING + "?\\s*+([^，。；：:]{2,40}?)(?:项目)?(?:经费)?(?:情况)说明\\s*+$");
    private static final Pattern FIELD =
            Pattern.compile("(实施主体|实施单位|起止时间|实施周期|实施期限|年度预算安排|年度预算金额)[。：:]?[\\s]*([^；;。\\s（(][^；;。]{0,80})?");

    /** The parts of what is said about a project, each under a numbered heading. */
    private static final Pattern PART = Pattern.compile(
            "(?:^|[；;。\\s])\\s{0,9}[（(]?[0-9一二三四五六七八九十]{1,3}[)）.、．]\\s*(项目概述|项目概况|项目简介|立项依据|实施主体|实施单位|实施方案|起止时间|实施周期|实施期限|项目内容|主要内容|年度预算安排|年度预算金额|绩效目标|绩效指标)\\s*[。：:]");

    private final List<Narrative.Project> projects = new ArrayList<>();
    private @Nullable String name;
    private @Nullable Money budget;
    private @Nullable String unit;
    private @Nullable LocalDate start;
    private @Nullable LocalDate end;
    private String awaited = "";
    private final Map<String, StringBuilder> parts = new HashMap<>();
    private @Nullable StringBuilder part;

    /** The projects that the text tells more of than the name. */
    static List<Narrative.Project> read(List<Paragraph> paragraphs, Claims claims) {
        ProjectSections sections = new ProjectSections();
        for (Paragraph paragraph : paragraphs) {
            if (sections.read(paragraph.text())) {
                claims.claimRest(
                        paragraph,
                        new Claim(Use.NARRATIVE, sections.name == null ? "" : sections.name, paragraph.location()));
            }
        }
        sections.close();
        return sections.projects;
    }

    /** Takes a paragraph; returns whether it says something about a project. */
    private boolean read(String paragraph) {
        Matcher heading = HEADING.matcher(paragraph);
        Matcher description = DESCRIPTION.matcher(paragraph);
        if (paragraph.length() < 80 && (heading.find() || description.find())) {
            close();
            name = (heading.reset().find() ? heading : description).group(1).strip();
            return true;
        }
        if (name == null) {
            return false;
        }
        readFields(paragraph);
        readParts(paragraph);
        return part != null || FIELD.matcher(paragraph).find();
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

    /** A part goes on in the next paragraphs, as where a page ends within it, until another one begins. */
    private void readParts(String paragraph) {
        Matcher heading = PART.matcher(paragraph);
        int from = 0;
        while (heading.find()) {
            append(paragraph.substring(from, heading.start()));
            part = parts.computeIfAbsent(heading.group(1), first -> new StringBuilder());
            from = heading.end();
        }
        append(paragraph.substring(from));
    }

    private void append(String words) {
        if (part != null && part.length() < LONGEST_PART) {
            part.append(words.strip());
        }
    }

    /** The first of the parts that says something; {@code null} if none does. */
    private @Nullable String part(String... headings) {
        for (String heading : headings) {
            StringBuilder words = parts.get(heading);
            if (words != null && !words.isEmpty()) {
                return words.toString();
            }
        }
        return null;
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
        Matcher matcher = Pattern.compile(SpokenAmount.PATTERN).matcher(words);
        Money amount = matcher.find() ? SpokenAmount.of(matcher, 1) : null;
        return matcher.find() ? null : amount;
    }

    private static boolean isName(String words) {
        return words.length() <= 40 && words.chars().noneMatch(character -> "，,：:".indexOf(character) >= 0);
    }

    private void close() {
        String overview = part("项目概述", "项目概况", "项目简介");
        String content = part("项目内容", "主要内容");
        boolean told = budget != null || unit != null || start != null || end != null;
        if (name != null && (told || overview != null || content != null)) {
            projects.add(new Narrative.Project(name, budget, unit, start, end, overview, content));
        }
        parts.clear();
        part = null;
        name = null;
        budget = null;
        unit = null;
        start = null;
        end = null;
        awaited = "";
    }
}
