package io.github.jixiao.readers.form.cell;

import io.github.jixiao.readers.form.vocabulary.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts that one box tells in a sentence: {@code 资金总额：260万元，其中：财政拨款200万元，其他资金60万元}. */
public final class MoneySentence {

    private static final Pattern BETWEEN =
            Pattern.compile("[,，；;、。](?!\\d{3})|[(（](?=其中)|(?<=[\\d元万亿])\\s{0,3}[(（](?=\\p{IsHan})|(?<=其中)[:：]");
    private static final Pattern PART = Pattern.compile(
            "(?:其中)?([\\p{IsHan}]{2,20}?(?:[(（][^()（）]{1,12}[)）])?)(?:为|安排|[:：])?\\s{0,3}(\\d[\\d,.]{0,20}\\s{0,2}(?:万元|亿元|元|万)?)[)）。]?");
    private static final Pattern AMOUNT = Pattern.compile(Amounts.IN_ALL + "\\d[\\d,.]{0,20}\\s{0,2}(?:万元|亿元|元|万)?");

    private MoneySentence() {}

    /** The label with its own amount and the labels that its words name beside it; only itself where the words are no such sentence. */
    public static List<LabelledText> split(LabelledText whole) {
        boolean money = whole.label().isMoney() || whole.label() == Label.FUNDS;
        String[] pieces = money ? BETWEEN.split(whole.text(), -1) : new String[0];
        List<LabelledText> parts = new ArrayList<>();
        for (int i = 0; i < pieces.length && pieces.length > 1; i++) {
            String piece = pieces[i].strip();
            Matcher part = PART.matcher(piece);
            Label label = part.matches() ? Label.of(part.group(1)) : null;
            if (i == 0 && AMOUNT.matcher(piece).matches()) {
                parts.add(new LabelledText(whole.label(), whole.words(), piece));
            } else if (label != null && label.isMoney()) {
                parts.add(new LabelledText(label, part.group(1), part.group(2).strip()));
            } else if (!piece.isEmpty() && !piece.equals("其中")) {
                return List.of(whole);
            }
        }
        return parts.isEmpty() ? List.of(whole) : parts;
    }
}
