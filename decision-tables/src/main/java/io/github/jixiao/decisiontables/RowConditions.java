package io.github.jixiao.decisiontables;

import io.github.jixiao.rule.FormPart;
import io.github.jixiao.value.Bilingual;
import io.github.jixiao.value.NearestName;
import io.github.jixiao.value.PlainText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what the rows of each kind of sheet look for. */
final class RowConditions {
    private static final String MUST = "应当";
    private static final String MUST_NOT = "不得";

    private final Row row;

    private RowConditions(Row row) {
        this.row = row;
    }

    /** What a row looks for; nothing where its cells do not tell, which the row knows then. */
    static Optional<RowCondition> of(SheetKind kind, Row row) {
        RowConditions reader = new RowConditions(row);
        return switch (kind) {
            case REQUIRED_INDICATORS -> reader.requiredIndicators();
            case ALLOWED_UNITS -> reader.allowedUnits();
            case VALUE_RANGE -> reader.valueRange();
            case NAME_WORDING -> reader.nameWording();
        };
    }

    private Optional<RowCondition> requiredIndicators() {
        NamePattern projects = row.read(Heading.PROJECT, NamePattern::parse).orElse(NamePattern.ANY);
        Bilingual subject =
                projects.isAny() ? TableTexts.of("every-project") : TableTexts.of("projects-named", projects);
        return row.require(Heading.REQUIRED, RowConditions::classes)
                .map(required -> condition(
                        new RequiredIndicators(projects, required),
                        FormPart.INDICATORS,
                        subject,
                        listed(required),
                        projects.chinese(),
                        listed(required).chinese()));
    }

    private Optional<RowCondition> allowedUnits() {
        Concern concern = narrowConcern();
        return row.require(Heading.UNITS, text -> items(text))
                .map(units -> condition(
                        new AllowedUnits(concern, units),
                        concern.part(),
                        concern,
                        Bilingual.of(String.join("、", units), String.join(", ", units)),
                        concern.chinese()));
    }

    private Optional<RowCondition> valueRange() {
        Concern concern = narrowConcern();
        String unit = row.text(Heading.UNIT).map(PlainText::compact).orElse(null);
        Bound least = row.read(Heading.LEAST, text -> Bound.parse(text, unit)).orElse(null);
        Bound most = row.read(Heading.MOST, text -> Bound.parse(text, unit)).orElse(null);
        if (row.text(Heading.LEAST).isEmpty() && row.text(Heading.MOST).isEmpty()) {
            row.fault(Heading.LEAST, TableTexts.of("range-open"));
        }
        if (least != null && most != null && least.isAbove(most)) {
            row.fault(Heading.MOST, TableTexts.of("range-empty", most.text(), least.text()));
        }
        return Optional.of(condition(
                new ValueRange(concern, least, most),
                concern.part(),
                concern,
                told(least, most),
                concern.chinese(),
                Objects.requireNonNullElse(least == null ? most == null ? null : most.unit() : least.unit(), "")));
    }

    private static Bilingual told(@Nullable Bound least, @Nullable Bound most) {
        if (least == null) {
            return TableTexts.of("at-most", most == null ? "" : most.text());
        }
        return most == null
                ? TableTexts.of("at-least", least.text())
                : TableTexts.of("between", least.text(), most.text());
    }

    private Optional<RowCondition> nameWording() {
        Concern concern = concern();
        boolean demanded = row.read(Heading.DEMAND, RowConditions::isDemand).orElse(true);
        return row.require(Heading.WORDING, NamePattern::parse)
                .map(wording -> condition(
                        new NameWording(concern, wording, demanded),
                        concern.part(),
                        concern,
                        TableTexts.of(demanded ? "must" : "must-not", wording),
                        concern.chinese(),
                        wording.chinese(),
                        String.valueOf(demanded)));
    }

    private static RowCondition condition(
            Object values, FormPart needs, Bilingual subject, Bilingual demand, String... key) {
        return new RowCondition(values, needs, subject, demand, List.of(key));
    }

    /** What the row is about, which may not be every indicator. */
    private Concern narrowConcern() {
        if (row.text(Heading.CLASS).isEmpty() && row.text(Heading.NAME).isEmpty()) {
            row.fault(Heading.NAME, TableTexts.of("concern-missing"));
        }
        return concern();
    }

    private Concern concern() {
        List<IndicatorClass> classes =
                row.read(Heading.CLASS, RowConditions::classes).orElse(List.of());
        NamePattern names = row.read(Heading.NAME, NamePattern::parse).orElse(NamePattern.ANY);
        return new Concern(classes, names);
    }

    private static boolean isDemand(String text) throws InvalidCellException {
        return switch (PlainText.compact(text)) {
            case MUST, "必须" -> true;
            case MUST_NOT, "不应", "禁止" -> false;
            default -> throw new InvalidCellException("demand-unknown", text);
        };
    }

    private static List<IndicatorClass> classes(String text) throws InvalidCellException {
        List<IndicatorClass> classes = new ArrayList<>();
        for (String name : items(text)) {
            Optional<IndicatorClass> known = IndicatorClass.named(name);
            if (known.isEmpty()) {
                Optional<String> near = NearestName.of(name, IndicatorClass.names());
                throw near.isPresent()
                        ? new InvalidCellException("class-unknown-near", name, near.get())
                        : new InvalidCellException("class-unknown", name, String.join("、", IndicatorClass.names()));
            }
            classes.add(known.get());
        }
        return classes;
    }

    /** The words of a list. */
    private static List<String> items(String text) throws InvalidCellException {
        List<String> items = Arrays.stream(PlainText.compact(text).split("[、,;]"))
                .filter(item -> !item.isEmpty())
                .toList();
        if (items.isEmpty()) {
            throw new InvalidCellException("list-empty", text);
        }
        return items;
    }

    private static Bilingual listed(List<IndicatorClass> classes) {
        return Bilingual.of(
                classes.stream().map(Bilingual::chinese).collect(Collectors.joining("、")),
                classes.stream().map(Bilingual::english).collect(Collectors.joining(", ")) + " indicators");
    }
}
