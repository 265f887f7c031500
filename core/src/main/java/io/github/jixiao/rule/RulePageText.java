package io.github.jixiao.rule;

import io.github.jixiao.rule.RulePage.Words;
import io.github.jixiao.value.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A rule page taken apart. */
record RulePageText(String markdown, Side chinese, Side english, List<String> reported, List<String> silent) {
    private static final String CHINESE_ADVICE = "**改法**";
    private static final String ENGLISH_ADVICE = "**Advice**";

    /** The words in one language. */
    record Side(String title, Map<String, String> messages, String advice, String why) {

        String message(String variant) {
            String message = messages.get(variant);
            return message != null ? message : messages.getOrDefault("", title);
        }
    }

    Side side(Language language) {
        return language == Language.ENGLISH ? english : chinese;
    }

    static RulePageText of(Words chinese, Words english) {
        String markdown = markdown(chinese, CHINESE_ADVICE) + markdown(english, ENGLISH_ADVICE) + "# 示例 Examples\n";
        return new RulePageText(markdown, side(chinese), side(english), List.of(), List.of());
    }

    private static Side side(Words words) {
        return new Side(words.title(), Map.of("", words.message()), words.advice(), words.why());
    }

    private static String markdown(Words words, String adviceMark) {
        return """
            # %s

            > %s

            %s：%s

            %s

            """.formatted(
                        words.title(), words.message().replace("\n", "\n> "), adviceMark, words.advice(), words.why());
    }

    static RulePageText parse(String markdown) {
        String plain = markdown.replace("\r\n", "\n");
        List<List<String>> parts = new ArrayList<>();
        boolean fenced = false;
        for (String line : plain.split("\n", -1)) {
            fenced ^= line.startsWith("```");
            if (!fenced && line.startsWith("# ")) {
                parts.add(new ArrayList<>());
            }
            if (!parts.isEmpty()) {
                parts.get(parts.size() - 1).add(line);
            }
        }
        if (parts.size() != 3) {
            throw new IllegalStateException(
                    "A rule page has three top headings (Chinese, English, examples), not " + parts.size() + ".");
        }
        return new RulePageText(
                plain,
                side(parts.get(0), CHINESE_ADVICE),
                side(parts.get(1), ENGLISH_ADVICE),
                examples(parts.get(2), "## 报告"),
                examples(parts.get(2), "## 不报告"));
    }

    private static Side side(List<String> lines, String adviceMark) {
        Map<String, String> messages = new LinkedHashMap<>();
        String advice = "";
        StringBuilder why = new StringBuilder();
        for (String line : lines.subList(1, lines.size())) {
            if (line.startsWith("> ")) {
                String message = line.substring(2).strip();
                int end = message.startsWith("[") ? message.indexOf(']') : -1;
                messages.put(
                        end < 0 ? "" : message.substring(1, end),
                        message.substring(end + 1).strip());
            } else if (line.startsWith(adviceMark)) {
                advice = line.substring(adviceMark.length())
                        .replaceFirst("^[：:]\\s*", "")
                        .strip();
            } else if (!line.strip().equals(">")) {
                why.append(line).append('\n');
            }
        }
        return new Side(
                lines.get(0).substring(2).strip(),
                messages,
                advice,
                why.toString().strip());
    }

    private static List<String> examples(List<String> lines, String heading) {
        List<String> examples = new ArrayList<>();
        StringBuilder example = null;
        boolean under = false;
        for (String line : lines) {
            if (line.startsWith("## ")) {
                under = line.startsWith(heading);
            } else if (line.startsWith("```")) {
                if (example != null && under) {
                    examples.add(example.toString());
                }
                example = example == null ? new StringBuilder() : null;
            } else if (example != null) {
                example.append(line).append('\n');
            }
        }
        return examples;
    }
}
