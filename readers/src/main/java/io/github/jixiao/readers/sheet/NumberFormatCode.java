package io.github.jixiao.readers.sheet;

import io.github.jixiao.readers.sheet.FormatToken.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A spreadsheet number format: shows a number as a Chinese spreadsheet program shows it. */
final class NumberFormatCode {

    /** Spreadsheets compute with fifteen digits; what a file states beyond is noise of binary fractions. */
    private static final MathContext PRECISION = new MathContext(15, RoundingMode.HALF_UP);

    /** Formats are at most 255 characters long; beyond this somebody plays. */
    private static final int LONGEST = 1_000;

    /** A cell without a format shows fractions with eleven digits. */
    private static final MathContext GENERAL_PRECISION = new MathContext(11, RoundingMode.HALF_UP);

    private static final Pattern CONDITION = Pattern.compile("\\[(<=|>=|<>|<|>|=)(-?[0-9.]{1,20})\\]");

    private final List<Section> sections;

    private record Section(String code, List<FormatToken> tokens) {
        boolean isForText() {
            return tokens.stream().anyMatch(token -> token.kind() == Kind.TEXT);
        }

        boolean isDate() {
            return tokens.stream()
                    .anyMatch(token ->
                            token.kind() == Kind.DATE || token.kind() == Kind.ELAPSED || token.kind() == Kind.HALF_DAY);
        }
    }

    private NumberFormatCode(List<Section> sections) {
        this.sections = sections;
    }

    static NumberFormatCode of(String code) {
        String sane = code.length() > LONGEST ? "General" : code;
        return new NumberFormatCode(split(sane).stream()
                .map(section -> new Section(section, FormatToken.of(section)))
                .toList());
    }

    /**
     * Shows a number.
     *
     * @param date1904 whether the workbook counts days from 1904
     */
    String show(BigDecimal number, boolean date1904) {
        BigDecimal value = number.round(PRECISION);
        int index = sectionFor(value);
        Section section = sections.get(index);
        boolean signShown = index == 0 || CONDITION.matcher(section.code()).find();
        if (section.isDate()) {
            return new DatePattern(section.tokens(), section.code().contains("[DBNum1]")).show(value, date1904);
        }
        BigDecimal magnitude = value.abs();
        String shown = new DigitPattern(section.tokens()).show(magnitude);
        boolean negative =
                value.signum() < 0 && signShown && shown.chars().anyMatch(digit -> digit > '0' && digit <= '9');
        return (negative ? "-" + shown : shown).strip();
    }

    /** Digits as a cell without a format shows them, except that a long whole number is never shortened. */
    static String general(BigDecimal value) {
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        BigDecimal rounded = whole ? value : value.round(GENERAL_PRECISION);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private int sectionFor(BigDecimal value) {
        int numeric = numericSections();
        for (int i = 0; i < numeric; i++) {
            Matcher condition = CONDITION.matcher(sections.get(i).code());
            if (condition.find()) {
                if (holds(value, condition.group(1), condition.group(2))) {
                    return i;
                }
            } else if (i == numeric - 1 || signFits(value, i, numeric)) {
                return i;
            }
        }
        return numeric - 1;
    }

    private int numericSections() {
        int numeric = 1;
        while (numeric < Math.min(sections.size(), 3) && !sections.get(numeric).isForText()) {
            numeric++;
        }
        return numeric;
    }

    private boolean signFits(BigDecimal value, int index, int numeric) {
        boolean conditional = CONDITION.matcher(sections.get(0).code()).find();
        if (index == 0) {
            return numeric == 2 ? value.signum() >= 0 : value.signum() > 0;
        }
        return conditional || value.signum() < 0;
    }

    private static boolean holds(BigDecimal value, String relation, String bound) {
        int order = value.compareTo(new BigDecimal(bound));
        return switch (relation) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            case "<>" -> order != 0;
            default -> order == 0;
        };
    }

    private static List<String> split(String code) {
        List<String> sections = new ArrayList<>();
        StringBuilder section = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < code.length(); i++) {
            char character = code.charAt(i);
            if (character == ';' && !quoted) {
                sections.add(section.toString());
                section.setLength(0);
                continue;
            }
            section.append(character);
            if (character == '"') {
                quoted = !quoted;
            } else if (!quoted && (character == '\\' || character == '!') && i + 1 < code.length()) {
                section.append(code.charAt(++i));
            }
        }
        sections.add(section.toString());
        return sections;
    }
}
