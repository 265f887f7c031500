package io.github.jixiao.readers.json;

import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.value.Bilingual;
import io.github.jixiao.value.Comparison;
import io.github.jixiao.value.NumberTrait;
import io.github.jixiao.value.TargetValue;
import io.github.jixiao.value.TargetValue.Composite;
import io.github.jixiao.value.TargetValue.Period;
import io.github.jixiao.value.TargetValue.Quantitative;
import io.github.jixiao.value.TargetValue.YesNo;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A target value: a string, or an object with the words and their meaning. What the words alone tell is not written; where they tell
 * something else than the value holds, the value is spelled out to its last detail.
 */
final class TargetJson {
    private static final String TEXT = "text";
    private static final String KIND = "kind";
    private static final String COMPARISON = "comparison";
    private static final String NUMBER = "number";
    private static final String UNIT = "unit";
    private static final String PARTS = "parts";
    private static final String QUALITATIVE = "qualitative";

    private static final String SUBJECT = "subject";
    private static final String REMAINDER = "remainder";
    private static final String TRAITS = "traits";
    private static final String EXPECTED = "expected";
    private static final String START = "start";
    private static final String END = "end";
    private static final String YEARS = "years";

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    private TargetJson() {}

    /** Whether the form marks the value 定性. */
    static boolean isMarkedQualitative(@Nullable JsonValue value) throws UnreadableFileException {
        return value instanceof JsonValue.Members members && members.object().flag(QUALITATIVE);
    }

    static TargetValue read(@Nullable JsonValue value, Boxes boxes) throws UnreadableFileException {
        if (value instanceof JsonValue.Text text && boxes.isHint(text.text(), text.at())) {
            return new TargetValue.Blank();
        }
        TargetValue target = value(value, boxes::words);
        if (value instanceof JsonValue.Members members) {
            members.object().mentions(QUALITATIVE);
            members.object().refuseOthers();
        }
        return target;
    }

    /** Takes the words of a value from its member. */
    private interface Wording {
        @Nullable
        String of(JsonObject owner, String name) throws UnreadableFileException;
    }

    private static TargetValue value(@Nullable JsonValue value, Wording wording) throws UnreadableFileException {
        if (value == null) {
            return new TargetValue.Blank();
        }
        if (value instanceof JsonValue.Text text) {
            return TargetValue.parse(text.text());
        }
        if (!(value instanceof JsonValue.Members members)) {
            throw JsonFault.wrongValue(value, Bilingual.of("应为文字或对象", "expected a string or an object"));
        }
        return object(members.object(), wording);
    }

    private static TargetValue object(JsonObject json, Wording wording) throws UnreadableFileException {
        StatedTarget stated = new StatedTarget(
                Objects.requireNonNullElse(wording.of(json, TEXT), ""),
                json.oneOf(TargetKind.class, KIND),
                comparison(json.value(COMPARISON)),
                json.number(NUMBER),
                json.text(UNIT));
        List<TargetValue> parts = parts(json);
        TargetValue spelledOut = spelledOut(json, stated);
        if (spelledOut != null) {
            return spelledOut;
        }
        boolean composite = stated.kind() == null || stated.kind() == TargetKind.COMPOSITE;
        if (!parts.isEmpty() && composite) {
            String text = parts.stream().map(TargetValue::text).collect(Collectors.joining("；"));
            return new Composite(stated.text().isBlank() ? text : stated.text(), parts);
        }
        return stated.understood();
    }

    /** The targets in one cell. No form prints a hint for one of several. */
    private static List<TargetValue> parts(JsonObject json) throws UnreadableFileException {
        List<TargetValue> parts = new ArrayList<>();
        for (JsonValue element : json.elements(PARTS)) {
            parts.add(value(element, JsonObject::words));
            if (element instanceof JsonValue.Members members) {
                members.object().refuseOthers();
            }
        }
        return parts;
    }

    private static @Nullable Comparison comparison(@Nullable JsonValue value) throws UnreadableFileException {
        if (value == null) {
            return null;
        }
        String symbol = value.text();
        for (Comparison comparison : Comparison.values()) {
            if (comparison.symbol().equals(symbol)) {
                return comparison;
            }
        }
        throw JsonFault.wrongValue(
                value,
                JsonObject.expectedOneOf(Arrays.stream(Comparison.values())
                        .map(Comparison::symbol)
                        .toList()));
    }

    /** The value, if any of its details is given; then none is taken from the words. */
    private static @Nullable TargetValue spelledOut(JsonObject json, StatedTarget stated)
            throws UnreadableFileException {
        String subject = json.text(SUBJECT);
        String remainder = json.text(REMAINDER);
        Set<NumberTrait> traits = json.setOf(NumberTrait.class, TRAITS);
        JsonValue expected = json.value(EXPECTED);
        Period period = new Period(stated.text(), json.date(START), json.date(END), years(json));
        boolean dated = json.value(START) != null || json.value(END) != null || json.value(YEARS) != null;
        boolean detailed = subject != null || remainder != null || json.value(TRAITS) != null;
        if (stated.kind() == TargetKind.QUANTITATIVE && stated.number() != null && detailed) {
            return new Quantitative(
                    stated.text(), subject, stated.comparison(), stated.number(), stated.unit(), remainder, traits);
        }
        if (stated.kind() == TargetKind.BOOLEAN && expected != null) {
            return new YesNo(stated.text(), expected.flag());
        }
        return stated.kind() == TargetKind.TIME && dated ? period : null;
    }

    private static List<Integer> years(JsonObject json) throws UnreadableFileException {
        List<Integer> years = new ArrayList<>();
        for (JsonValue element : json.elements(YEARS)) {
            years.add(JsonObject.wholeNumber(element, FIRST_YEAR, LAST_YEAR));
        }
        return years;
    }

    static void write(JsonOutput out, TargetValue target, boolean qualitative) throws IOException {
        StatedTarget stated = StatedTarget.of(target);
        List<TargetValue> parts = target instanceof Composite composite ? composite.parts() : List.of();
        out.text(TEXT, stated.text());
        out.word(KIND, stated.kind());
        out.text(
                COMPARISON,
                stated.comparison() == null ? null : stated.comparison().symbol());
        out.number(NUMBER, stated.number());
        out.text(UNIT, stated.unit());
        out.objects(PARTS, parts, part -> write(out, part, false));
        if (qualitative) {
            out.flag(QUALITATIVE, true);
        }
        if (!stated.understood().equals(target)) {
            spellOut(out, target);
        }
    }

    private static void spellOut(JsonOutput out, TargetValue target) throws IOException {
        if (target instanceof Quantitative quantity) {
            out.text(SUBJECT, quantity.subject());
            out.text(REMAINDER, quantity.remainder());
            out.names(TRAITS, quantity.traits());
        } else if (target instanceof YesNo answer) {
            out.flag(EXPECTED, answer.expected());
        } else if (target instanceof Period period) {
            out.word(START, period.start());
            out.word(END, period.end());
            out.array(YEARS, period.years(), out::element);
        }
    }
}
