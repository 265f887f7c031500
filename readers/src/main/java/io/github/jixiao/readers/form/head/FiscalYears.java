package io.github.jixiao.readers.form.head;

import io.github.jixiao.readers.form.cell.FormCell;
import io.github.jixiao.readers.form.cell.FormSheet;
import io.github.jixiao.readers.form.cell.LabelledText;
import io.github.jixiao.readers.form.vocabulary.FormTitle;
import io.github.jixiao.readers.form.vocabulary.Label;
import io.github.jixiao.readers.form.vocabulary.TemplateHints;
import io.github.jixiao.readers.grid.Block;
import io.github.jixiao.readers.grid.Document;
import io.github.jixiao.readers.grid.Paragraph;
import io.github.jixiao.readers.trace.Claim;
import io.github.jixiao.readers.trace.Claims;
import io.github.jixiao.readers.trace.Use;
import io.github.jixiao.table.FiscalYear;
import io.github.jixiao.table.FiscalYear.Origin;
import io.github.jixiao.table.ImplementationPeriod;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.Term;
import io.github.jixiao.value.PlainText;
import io.github.jixiao.value.TargetValue;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the budget year of a form. */
public final class FiscalYears {

    private static final int HEADING_PARAGRAPHS = 12;
    private static final int LONGEST_HEADING = 60;
    private static final String CENTURY = "20";
    private static final Pattern HEADING =
            Pattern.compile("[^。，,;]{0,40}?(20\\d\\d)年度?[^。，,;]{0,30}(?:预算|绩效|项目)[^。，,;]{0,20}");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)(?:年|(?=\\)))");
    private static final Pattern YEAR_LINE =
            Pattern.compile(".{0,12}?[(]?(20\\d\\d)(?:年度?|-20\\d\\d年度?)?[)]?(?:预算|部门预算)?");
    private static final Pattern LABELLED_YEAR = Pattern.compile("(20\\d\\d)(?:年度?)?");
    private static final String NUMERALS = "〇一二三四五六七八九";
    private static final Pattern SPOKEN_YEAR = Pattern.compile("二[〇○零◯O0][〇○零◯O0一二三四五六七八九]{2}(?=年)");
    /** Six digits of the place, two of the year, then a letter. */
    private static final Pattern PROJECT_CODE = Pattern.compile("^\\d{6}(\\d\\d)[0-9]*+[A-Z][0-9A-Z]*+");

    private FiscalYears() {}

    /** The year, from the first of these that tells: title, the lines around it, the project code, the content. */
    public static @Nullable FiscalYear find(
            FormSheet sheet, Head head, @Nullable ImplementationPeriod period, List<Indicator> indicators) {
        FiscalYear stated = stated(sheet.title(), head);
        if (stated != null) {
            return stated;
        }
        Matcher code = PROJECT_CODE.matcher(head.projectCode().orElse(""));
        if (code.matches()) {
            return new FiscalYear(2000 + Integer.parseInt(code.group(1)), Origin.PROJECT_CODE);
        }
        FiscalYear content = fromContent(period, indicators);
        if (content != null) {
            return content;
        }
        Matcher name = YEAR.matcher(PlainText.compact(head.projectName().orElse("")));
        Integer ofDocument = leavesYearOpen(sheet, head) ? null : sheet.documentYear();
        Integer year = name.find() ? Integer.valueOf(name.group(1)) : ofDocument;
        return year == null ? null : new FiscalYear(year, Origin.CONTENT);
    }

    /** Whether the form prints {@code 20××年度} and nobody wrote the year: that of another form of the document is not its own. */
    private static boolean leavesYearOpen(FormSheet sheet, Head head) {
        return (sheet.title() != null
                        && TemplateHints.holdsPlaceholder(sheet.title().text()))
                || head.loose().stream().anyMatch(line -> TemplateHints.holdsPlaceholder(line.text()));
    }

    /** The year in the heading of a whole document, {@code 某局2024年部门预算绩效目标公开}; {@code null} where there is none. */
    public static @Nullable Integer inHeading(Document document, Claims claims) {
        int paragraphs = 0;
        for (Block block : document.blocks()) {
            if (!(block instanceof Paragraph paragraph) || ++paragraphs > HEADING_PARAGRAPHS) {
                break;
            }
            String text = paragraph.text().length() > LONGEST_HEADING ? "" : withoutFillingIn(paragraph.text());
            if (!text.contains(CENTURY)) {
                continue;
            }
            Matcher heading = HEADING.matcher(text);
            Matcher matcher = heading.matches() || !isYearLine(text) ? heading : yearLine(text);
            if (matcher.matches()) {
                claims.claim(paragraph, () -> new Claim(Use.ENTRY, "预算年度", paragraph.location()));
                return Integer.valueOf(matcher.group(1));
            }
        }
        return null;
    }

    /** The line in figures, without who filled in the form and when: that is no budget year. */
    private static String withoutFillingIn(String line) {
        List<LabelledText> labelled = LabelledText.splitLine(line);
        boolean aboutPeople = labelled.stream().anyMatch(each -> each.label() == Label.PEOPLE);
        return aboutPeople
                ? labelled.stream()
                        .filter(each -> each.label() == Label.FISCAL_YEAR)
                        .map(each -> inFigures(each.words() + each.text()))
                        .findFirst()
                        .orElse("")
                : inFigures(line);
    }

    /** Without blanks, and with a year such as 二〇二六年 in figures. */
    private static String inFigures(String text) {
        String compact = PlainText.compact(text);
        Matcher spoken = SPOKEN_YEAR.matcher(compact);
        return compact.indexOf('二') < 0
                ? compact
                : spoken.replaceAll(year -> year.group()
                        .chars()
                        .mapToObj(numeral -> String.valueOf(Math.max(0, NUMERALS.indexOf(numeral))))
                        .collect(Collectors.joining()));
    }

    /** Whether a line says nothing but the year. */
    static boolean isYearLine(String text) {
        return text.contains("年") && yearLine(text).matches();
    }

    private static Matcher yearLine(String text) {
        return YEAR_LINE.matcher(text.length() > 60 ? "" : inFigures(text));
    }

    private static @Nullable FiscalYear stated(@Nullable FormTitle title, Head head) {
        if (title != null) {
            Matcher matcher = YEAR.matcher(inFigures(title.text()));
            if (matcher.find()) {
                return FiscalYear.stated(Integer.parseInt(matcher.group(1)));
            }
        }
        Matcher labelled =
                LABELLED_YEAR.matcher(inFigures(head.text(Label.FISCAL_YEAR).orElse("")));
        if (labelled.matches()) {
            return FiscalYear.stated(Integer.parseInt(labelled.group(1)));
        }
        for (FormCell cell : head.loose()) {
            Matcher line = yearLine(cell.text());
            if (line.matches() && cell.text().contains("年")) {
                return FiscalYear.stated(Integer.parseInt(line.group(1)));
            }
        }
        return null;
    }

    /** The one year that the project's period or its annual targets name. */
    private static @Nullable FiscalYear fromContent(@Nullable ImplementationPeriod period, List<Indicator> indicators) {
        if (period != null && period.start() != null && period.end() != null) {
            int start = period.start().getYear();
            if (start == period.end().getYear()) {
                return new FiscalYear(start, Origin.CONTENT);
            }
        }
        Set<Integer> years = new TreeSet<>();
        for (Indicator indicator : indicators) {
            if (indicator.term() == Term.ANNUAL && indicator.target() instanceof TargetValue.Period target) {
                years.addAll(target.years());
            }
        }
        return years.size() == 1 ? new FiscalYear(years.iterator().next(), Origin.CONTENT) : null;
    }
}
