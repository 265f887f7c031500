package io.github.jixiao.readers.form.cell;

import io.github.jixiao.readers.form.vocabulary.Label;
import io.github.jixiao.readers.form.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A label and its words inside one cell or line: {@code 资金总额: 40.00}.
 *
 * @param label what is asked for
 * @param words the label as printed
 * @param text what is written after it; may be empty
 */
public record LabelledText(Label label, String words, String text) {

    private static final int LONGEST_TEXT = 600;
    private static final int LONGEST_LABEL = 30;
    private static final Pattern BOUNDARY = Pattern.compile("[\\s\\u3000;；,，。、]+|(?=其中)|(?<=\\d万?元)(?=\\p{IsHan})");
    private static final Pattern STAMPED =
            Pattern.compile("^\\s*([^\\s(（:：]{2,12})\\s*[(（](?:单位)?(?:盖章|公章|签章|签字|签名|章)[)）]\\s*([^:：\\s][^:：]*)$");

    /** Every label with its words in a line of its own, in order; words before the first label are passed over. */
    public static List<LabelledText> splitLine(String text) {
        List<LabelledText> whole = split(text);
        return whole.isEmpty() && text.length() <= LONGEST_TEXT ? splitAtColons(text, true) : whole;
    }

    /** Every label with its words, in order; empty unless the text begins with a label. */
    public static List<LabelledText> split(String text) {
        if (text.length() > LONGEST_TEXT) {
            return List.of();
        }
        LabelledText stamped = stamped(text);
        return stamped == null ? splitAtColons(text, false) : List.of(stamped);
    }

    /** The words of a line before its first label. */
    public static String before(String line, LabelledText first) {
        return line.substring(0, Math.max(0, line.indexOf(first.words()))).strip();
    }

    /** A label that a note about a stamp parts from its words instead of a colon. */
    private static @Nullable LabelledText stamped(String text) {
        if (text.indexOf('章') < 0 && text.indexOf('签') < 0) {
            return null;
        }
        Matcher matcher = STAMPED.matcher(text);
        Label label = matcher.matches() ? Label.of(matcher.group(1)) : null;
        return label == null
                ? null
                : new LabelledText(label, matcher.group(1), matcher.group(2).strip());
    }

    private static List<LabelledText> splitAtColons(String text, boolean anywhere) {
        List<LabelledText> found = new ArrayList<>();
        int valueStart = 0;
        for (int colon = nextColon(text, 0); colon >= 0; colon = nextColon(text, colon + 1)) {
            int labelStart = labelStart(text, valueStart, colon);
            if (labelStart < 0) {
                continue;
            }
            String before = text.substring(valueStart, labelStart).strip();
            if (!found.isEmpty()) {
                LabelledText last = found.remove(found.size() - 1);
                found.add(new LabelledText(last.label(), last.words(), before));
            } else if (!before.isEmpty() && !Words.plain(before).equals("其中")) {
                LabelledText stamped = stamped(before);
                if (stamped != null) {
                    found.add(stamped);
                } else if (!anywhere) {
                    return List.of();
                }
            }
            String words = text.substring(labelStart, colon).strip();
            Label label = Label.of(words);
            if (label != null) {
                found.add(new LabelledText(label, words, ""));
                valueStart = colon + 1;
            }
        }
        if (!found.isEmpty()) {
            LabelledText last = found.remove(found.size() - 1);
            found.add(new LabelledText(
                    last.label(), last.words(), text.substring(valueStart).strip()));
        }
        return found.stream()
                .flatMap(labelled -> MoneySentence.split(labelled).stream())
                .toList();
    }

    private static int nextColon(String text, int from) {
        int ascii = text.indexOf(':', from);
        int wide = text.indexOf('：', from);
        return ascii < 0 || (wide >= 0 && wide < ascii) ? wide : ascii;
    }

    /** Where the longest label that ends before the colon begins, or else the shortest that is one by its end; or -1. */
    private static int labelStart(String text, int from, int colon) {
        int earliest = Math.max(from, colon - LONGEST_LABEL);
        if (earliest == from && Label.ofKnownWords(text.substring(from, colon)) != null) {
            return from;
        }
        int last = earliest == from ? from : -1;
        Matcher boundary = BOUNDARY.matcher(text).region(earliest, colon);
        while (boundary.find() && boundary.end() < colon) {
            if (Label.ofKnownWords(text.substring(boundary.end(), colon)) != null) {
                return boundary.end();
            }
            last = boundary.end();
        }
        return last >= 0 && Label.of(text.substring(last, colon)) != null ? last : -1;
    }
}
