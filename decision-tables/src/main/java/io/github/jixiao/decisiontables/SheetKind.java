package io.github.jixiao.decisiontables;

import static io.github.jixiao.decisiontables.Heading.CLASS;
import static io.github.jixiao.decisiontables.Heading.DEMAND;
import static io.github.jixiao.decisiontables.Heading.LEAST;
import static io.github.jixiao.decisiontables.Heading.MOST;
import static io.github.jixiao.decisiontables.Heading.NAME;
import static io.github.jixiao.decisiontables.Heading.PROJECT;
import static io.github.jixiao.decisiontables.Heading.REQUIRED;
import static io.github.jixiao.decisiontables.Heading.UNIT;
import static io.github.jixiao.decisiontables.Heading.UNITS;
import static io.github.jixiao.decisiontables.Heading.WORDING;

import io.github.jixiao.finding.ReviewAspect;
import io.github.jixiao.finding.ReviewItem;
import io.github.jixiao.value.PlainText;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The four kinds of sheet, each with the compiled rule that looks for its rows. */
@SuppressWarnings("ImmutableEnumChecker") // lists and maps are those of List.of and Map.of
enum SheetKind {
    REQUIRED_INDICATORS(
            "必设指标",
            "required-indicators",
            "category",
            ReviewAspect.COMPLETENESS,
            ReviewItem.FORM_COMPLETENESS,
            List.of(REQUIRED),
            List.of(PROJECT),
            Map.of("项目", "project", "缺少", "missing")),
    ALLOWED_UNITS(
            "计量单位",
            "allowed-units",
            "target-value",
            ReviewAspect.FEASIBILITY,
            ReviewItem.PERFORMANCE_REASONABLENESS,
            List.of(UNITS),
            List.of(CLASS, NAME),
            Map.of("指标", "name", "指标值", "stated", "单位", "unit", "允许单位", "allowed")),
    VALUE_RANGE(
            "指标值范围",
            "value-range",
            "target-value",
            ReviewAspect.FEASIBILITY,
            ReviewItem.PERFORMANCE_REASONABLENESS,
            List.of(),
            List.of(CLASS, NAME, LEAST, MOST, UNIT),
            Map.of("指标", "name", "指标值", "stated", "最小值", "least", "最大值", "most")),
    NAME_WORDING(
            "名称写法",
            "name-wording",
            "wording",
            ReviewAspect.RELEVANCE,
            ReviewItem.INDICATOR_SOUNDNESS,
            List.of(WORDING),
            List.of(CLASS, NAME, DEMAND),
            Map.of("指标", "name"));

    private static final List<Heading> COMMON = List.of(
            Heading.ID,
            Heading.SEVERITY,
            Heading.MESSAGE,
            Heading.ENGLISH_MESSAGE,
            Heading.ADVICE,
            Heading.BASIS,
            Heading.NOTE,
            Heading.NUMBER);

    private final String title;
    private final String template;
    private final String section;
    private final ReviewAspect aspect;
    private final ReviewItem item;
    private final List<Heading> needed;
    private final List<Heading> own;
    private final Map<String, String> placeholders;

    SheetKind(
            String title,
            String template,
            String section,
            ReviewAspect aspect,
            ReviewItem item,
            List<Heading> needed,
            List<Heading> own,
            Map<String, String> placeholders) {
        this.title = title;
        this.template = template;
        this.section = section;
        this.aspect = aspect;
        this.item = item;
        this.needed = needed;
        this.own = own;
        this.placeholders = placeholders;
    }

    /** The kind of a sheet's name, in brackets or not. */
    static Optional<SheetKind> named(String name) {
        String plain = PlainText.compact(name).replaceAll("^[#\\[【(]+|[\\]】)]+$", "");
        return Arrays.stream(values()).filter(kind -> kind.title.equals(plain)).findFirst();
    }

    static List<String> titles() {
        return Arrays.stream(values()).map(SheetKind::title).toList();
    }

    String title() {
        return title;
    }

    /** The compiled rule that looks for rows of the kind; also names the texts. */
    String template() {
        return template;
    }

    /** The part of the form that its rules look at. */
    String section() {
        return section;
    }

    ReviewAspect aspect() {
        return aspect;
    }

    ReviewItem item() {
        return item;
    }

    /** Columns that every such sheet has. */
    List<Heading> needed() {
        return needed;
    }

    /** Columns that such a sheet can have. */
    List<Heading> headings() {
        return Stream.of(needed, own, COMMON).flatMap(List::stream).toList();
    }

    /** What a message can have filled in: the names that reviewers write, and those of the rule. */
    Map<String, String> placeholders() {
        return placeholders;
    }
}
