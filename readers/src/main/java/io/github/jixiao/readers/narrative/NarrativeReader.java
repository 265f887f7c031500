package io.github.jixiao.readers.narrative;

import io.github.jixiao.readers.grid.Document;
import io.github.jixiao.readers.grid.Paragraph;
import io.github.jixiao.readers.trace.Claim;
import io.github.jixiao.readers.trace.Claims;
import io.github.jixiao.readers.trace.Use;
import io.github.jixiao.table.LabelledAmount;
import io.github.jixiao.table.Narrative;
import io.github.jixiao.table.Narrative.Change;
import io.github.jixiao.value.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what the text around the tables states as plain facts. */
public final class NarrativeReader {

    private static final int LONGEST_PARAGRAPH = 20_000;
    private static final Pattern COUNT = Pattern.compile(
            "(?:安排|共有|共|包括|纳入)[^，。；]{0,12}(?<!子)项目(?:共|共计)?\\s{0,3}(\\d{1,4})\\s{0,3}个|(?:安排|共有|共)\\s{0,3}(\\d{1,4})\\s{0,3}个[^，。；]{0,6}(?<!子)项目");
    private static final Pattern TOTAL =
            Pattern.compile("(?:安排项目支出|项目支出预算|项目支出安排|项目支出预算安排|项目预算(?:共)?安排|安排项目预算)(?:共计|合计|总额|资金|数|金额)?(?:为)?\\s{0,3}"
                    + SpokenAmount.PATTERN);
    private static final Pattern CHANGE =
            Pattern.compile("[比较][^，。；]{0,16}(增加|减少|增长|下降|降低|上升)\\s{0,3}" + SpokenAmount.PATTERN
                    + "[，,]?\\s{0,3}(增长|下降|减少|增加|增幅|降幅|降低|上升)[为达约]?\\s{0,3}(\\d{1,5}(?:\\.\\d{1,4})?)\\s{0,3}[%％]");
    private static final Set<String> UP = Set.of("增加", "增长", "增幅", "上升");
    private static final Pattern BEGINS_COMPOSITION = Pattern.compile("(?:主要包括|包括|其中)[：:，,]");

    private NarrativeReader() {}

    /** The facts stated by the paragraphs of the document. */
    public static Narrative read(Document document) {
        return read(document, Claims.unnamed());
    }

    /**
     * The facts stated by the paragraphs of the document.
     *
     * @param claims takes which paragraphs state them
     */
    public static Narrative read(Document document, Claims claims) {
        List<Paragraph> written = document.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .filter(paragraph -> paragraph.text().length() <= LONGEST_PARAGRAPH)
                .toList();
        List<String> paragraphs = written.stream()
                .map(Paragraph::text)
                .filter(text -> !text.isBlank())
                .toList();
        Integer count = projectCount(written, claims);
        List<Narrative.Project> projects = ProjectSections.read(written, claims);
        for (Paragraph each : written) {
            String paragraph = each.text();
            Matcher total = TOTAL.matcher(paragraph);
            if (total.find()) {
                claims.claimRest(each, new Claim(Use.NARRATIVE, "项目支出总额", each.location()));
                String rest = paragraph.substring(total.end());
                return new Narrative(
                        count, SpokenAmount.of(total, 1), change(rest), composition(rest), projects, paragraphs);
            }
        }
        return new Narrative(count, null, null, List.of(), projects, paragraphs);
    }

    private static @Nullable Integer projectCount(List<Paragraph> paragraphs, Claims claims) {
        for (Paragraph paragraph : paragraphs) {
            Integer count = projectCount(paragraph.text());
            if (count != null) {
                claims.claimRest(paragraph, new Claim(Use.NARRATIVE, "项目个数", paragraph.location()));
                return count;
            }
        }
        return null;
    }

    private static @Nullable Integer projectCount(String paragraph) {
        Matcher matcher = COUNT.matcher(paragraph);
        if (!matcher.find()) {
            return null;
        }
        String number = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        return Integer.valueOf(number);
    }

    private static @Nullable Change change(String afterTotal) {
        Matcher matcher = CHANGE.matcher(firstSentence(afterTotal));
        if (!matcher.find()) {
            return null;
        }
        boolean up = isUp(matcher.group(1));
        Money amount = SpokenAmount.of(matcher, 2);
        if (amount == null || up != isUp(matcher.group(4))) {
            return null;
        }
        return new Change(
                up ? Change.Direction.INCREASE : Change.Direction.DECREASE, amount, new BigDecimal(matcher.group(5)));
    }

    private static boolean isUp(String word) {
        return UP.contains(word);
    }

    private static List<LabelledAmount> composition(String afterTotal) {
        Matcher begins = BEGINS_COMPOSITION.matcher(afterTotal);
        return begins.find() ? Composition.of(firstSentence(afterTotal.substring(begins.end()))) : List.of();
    }

    private static String firstSentence(String text) {
        int end = text.indexOf('。');
        return end < 0 ? text : text.substring(0, end);
    }
}
