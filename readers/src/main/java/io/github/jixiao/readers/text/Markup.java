package io.github.jixiao.readers.text;

import java.util.regex.Pattern;

/** Takes out what a conversion left in the words: bookmarks, HTML tags and entities, Markdown emphasis. */
final class Markup {

    private static final Pattern BOOKMARK = Pattern.compile("\\[bookmark:[^\\]\n]{0,100}\\]");
    private static final Pattern LINE_BREAK_TAG =
            Pattern.compile("</(?:p|div|li)>|<br(?:\\s[^<>]{0,200})?/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile(
            "</?(?:p|div|span|b|i|u|em|strong|font|center|sub|sup|ul|ol|li)(?:\\s[^<>]{0,300})?/?>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*\n]{1,300})\\*\\*");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|~<>-])");
    private static final Pattern HEADING = Pattern.compile("^\\s{0,3}#{1,6}\\s+");

    private Markup() {}

    /** The words of a cell or paragraph; a line break tag becomes {@code \n}. */
    static String strip(String text) {
        String stripped = text;
        if (stripped.indexOf('[') >= 0) {
            stripped = BOOKMARK.matcher(stripped).replaceAll("");
        }
        if (stripped.indexOf('<') >= 0) {
            stripped = LINE_BREAK_TAG.matcher(stripped).replaceAll("\n");
            stripped = TAG.matcher(stripped).replaceAll("");
        }
        if (stripped.indexOf('&') >= 0) {
            stripped = stripped.replace("&nbsp;", " ")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&quot;", "\"")
                    .replace("&amp;", "&");
        }
        if (stripped.indexOf('*') >= 0) {
            stripped = BOLD.matcher(stripped).replaceAll("$1");
        }
        if (stripped.indexOf('\\') >= 0) {
            stripped = ESCAPED.matcher(stripped).replaceAll("$1");
        }
        return stripped.strip();
    }

    /** The words of a paragraph, without the marks of a Markdown heading. */
    static String stripParagraph(String text) {
        return strip(HEADING.matcher(text).replaceFirst(""));
    }
}
