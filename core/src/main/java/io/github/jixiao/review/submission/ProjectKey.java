package io.github.jixiao.review.submission;

import io.github.jixiao.review.ReviewedTable;
import io.github.jixiao.rule.Vocabulary;
import io.github.jixiao.rule.Vocabulary.Topic;
import io.github.jixiao.rule.WordSet;
import io.github.jixiao.value.PlainText;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The name of a project without the words that make it a project: {@code 模范机关创建} of {@code 模范机关创建工作经费}.
 *
 * @param key the name, without white space
 * @param parts what it joins by 、, 和, 及 or 与; the key itself where it joins nothing
 */
record ProjectKey(String key, List<String> parts) {
    private static final WordSet KINDS = words("工作 专项 项目 活动 补助 业务 配套 本级 预算");
    private static final WordSet SPENDING = words("经费 资金 费用 项目 专项 补助 支出 费");
    private static final Pattern JOINED = Pattern.compile("[、，,和及与]");
    private static final Pattern DIGITS = Pattern.compile("\\d");
    private static final int SHORTEST_PART = 4;

    static ProjectKey of(ReviewedTable table) {
        String name = PlainText.compact(table.table().projectName().value());
        String key = name.substring(0, endOfKey(name));
        List<String> parts = Arrays.stream(JOINED.split(key, -1))
                .filter(part -> part.length() >= SHORTEST_PART)
                .toList();
        return new ProjectKey(key, parts.isEmpty() ? List.of(key) : parts);
    }

    private static WordSet words(String words) {
        return new WordSet(List.of(words.split(" ", -1)));
    }

    /** Where {@code 工作经费等} and the like begin; the end of the name where it has no such ending. */
    private static int endOfKey(String name) {
        int end = name.endsWith("等") ? name.length() - 1 : name.length();
        String spending = SPENDING.endingAt(name, end);
        end -= spending == null ? 0 : spending.length();
        for (String kind = KINDS.endingAt(name, end); kind != null; kind = KINDS.endingAt(name, end)) {
            end -= kind.length();
        }
        return end;
    }

    /** Whether one project's name is part of the other's, and what is left over tells no phase of one project. */
    boolean overlaps(ProjectKey other, Vocabulary words) {
        String longer = key.length() >= other.key.length() ? key : other.key;
        String shorter = longer.equals(key) ? other.key : key;
        if (shorter.length() < SHORTEST_PART || !longer.contains(shorter)) {
            return false;
        }
        String rest =
                DIGITS.matcher(PlainText.letters(longer.replace(shorter, ""))).replaceAll("");
        WordSet phases = words.of(Topic.PHASE_WORDS);
        return longer.equals(shorter) || !rest.isEmpty() && !phases.makesUp(rest);
    }

    /** Whether a text names the project or one of its parts. */
    boolean isNamedIn(String text) {
        return parts.stream().anyMatch(part -> !part.isEmpty() && text.contains(part));
    }
}
