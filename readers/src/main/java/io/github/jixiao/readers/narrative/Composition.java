package io.github.jixiao.readers.narrative;

import io.github.jixiao.table.LabelledAmount;
import io.github.jixiao.value.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The sources that a sentence says a total is made of: {@code 财政拨款 9 万元（其中，一般公共预算拨款 9 万元，……）、单位资金 1 万元}. A source that the
 * sentence itself splits up stands by its parts.
 */
final class Composition {

    private static final Pattern PART =
            Pattern.compile("([\\p{IsHan}]{2,30}?)(?:安排|预算安排|预算|支出)?(?:为)?\\s{0,3}" + SpokenAmount.PATTERN);
    private static final Pattern SOURCE = Pattern.compile("拨款|资金|结转|结余|收入|基金|一般公共预算|国有资本经营|债券");

    private final List<Part> parts = new ArrayList<>();

    private record Part(String label, Money amount, List<LabelledAmount> details) {}

    /** The sources in a sentence; empty where any amount in it is something else. */
    static List<LabelledAmount> of(String sentence) {
        Composition composition = new Composition();
        return composition.read(sentence) ? composition.leaves() : List.of();
    }

    private boolean read(String sentence) {
        Matcher matcher = PART.matcher(sentence);
        int depth = 0;
        int from = 0;
        while (matcher.find()) {
            depth += depthIn(sentence, from, matcher.start());
            from = matcher.end();
            String label = label(matcher.group(1));
            Money amount = SpokenAmount.of(matcher, 2);
            if (amount == null || !SOURCE.matcher(label).find()) {
                return false;
            }
            if (depth <= 0) {
                parts.add(new Part(label, amount, new ArrayList<>()));
            } else if (!parts.isEmpty()) {
                parts.get(parts.size() - 1).details().add(new LabelledAmount(label, amount));
            }
        }
        return parts.size() > 1
                || parts.stream().anyMatch(part -> !part.details().isEmpty());
    }

    private List<LabelledAmount> leaves() {
        List<LabelledAmount> leaves = new ArrayList<>();
        for (Part part : parts) {
            Money sum = Money.sum(
                    part.details().stream().map(LabelledAmount::amount).toList());
            if (part.details().isEmpty() || !sum.equals(part.amount())) {
                leaves.add(new LabelledAmount(part.label(), part.amount()));
                continue;
            }
            for (LabelledAmount detail : part.details()) {
                boolean taken = leaves.stream().anyMatch(leaf -> leaf.label().equals(detail.label()));
                String label = taken ? part.label() + "—" + detail.label() : detail.label();
                leaves.add(new LabelledAmount(label, detail.amount()));
            }
        }
        return leaves;
    }

    private static int depthIn(String text, int from, int to) {
        int depth = 0;
        for (int at = from; at < to; at++) {
            char character = text.charAt(at);
            if (character == '(' || character == '（') {
                depth++;
            } else if (character == ')' || character == '）') {
                depth--;
            }
        }
        return depth;
    }

    /** The label without the words that only lead up to it. */
    private static String label(String words) {
        return words.replaceFirst("^(?:其中|主要包括|包括|和|及|以及|与)", "");
    }
}
