package io.github.jixiao.review.wording;

/** What stands behind the name proper of an indicator: brackets and full stops, {@code （%）} of {@code 合格率（%）}. */
final class NameTail {
    private static final String STOPS = "。,;、.：:";

    private NameTail() {}

    /** The name without its tail; a name that is nothing but a bracket stays. */
    static String headOf(String name) {
        int end = name.length();
        while (end > 0) {
            int opening = name.charAt(end - 1) == ')' ? opening(name, end - 1) : 0;
            if (opening > 0) {
                end = opening;
            } else if (STOPS.indexOf(name.charAt(end - 1)) >= 0) {
                end--;
            } else {
                break;
            }
        }
        return name.substring(0, end);
    }

    /** What the bracket at the very end holds; empty where the name ends with none. */
    static String inBrackets(String name) {
        int open = name.lastIndexOf('(');
        return open < 0 || !name.endsWith(")") ? "" : name.substring(open + 1, name.length() - 1);
    }

    /** Where the bracket opens that closes at a place; 0 where none opens. */
    private static int opening(String name, int closing) {
        int depth = 0;
        for (int at = closing; at > 0; at--) {
            char letter = name.charAt(at);
            depth += letter == ')' ? 1 : letter == '(' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        return 0;
    }
}
