package io.github.jixiao.rule;

import io.github.jixiao.finding.ValueText;
import io.github.jixiao.value.Language;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A message in which names in braces stand for the values of a finding. */
final class MessageTemplate {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]{1,60})\\}");

    private MessageTemplate() {}

    /** The names that a message has filled in. */
    static Set<String> names(String template) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(template);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    static String fill(String template, Map<String, Object> values, Language language) {
        StringBuilder filled = new StringBuilder(template.length() + 40);
        int from = 0;
        int open;
        while ((open = template.indexOf('{', from)) >= 0) {
            int close = template.indexOf('}', open);
            Object value = close < 0 ? null : values.get(template.substring(open + 1, close));
            int next = value == null ? open + 1 : close + 1;
            filled.append(template, from, value == null ? next : open);
            if (value != null) {
                filled.append(ValueText.of(value, language));
            }
            from = next;
        }
        return filled.append(template, from, template.length()).toString();
    }
}
