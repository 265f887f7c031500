package io.github.jixiao.readers;

import java.util.Locale;
import java.util.Set;

/**
 * Endings of names under which people keep documents. They tell only what to look at in a folder or a zip; what a file is, its content tells.
 */
public final class FileEndings {

    private static final Set<String> READ = Set.of(
            "txt",
            "md",
            "markdown",
            "csv",
            "tsv",
            "json",
            "jsonl",
            "ndjson",
            "html",
            "htm",
            "mht",
            "mhtml",
            "docx",
            "docm",
            "dotx",
            "doc",
            "dot",
            "wps",
            "wpt",
            "xlsx",
            "xlsm",
            "xltx",
            "xls",
            "xlt",
            "et",
            "ett",
            "pdf",
            "ofd",
            "zip");

    /** Formats that are refused: silence about such a file would look like a pass. */
    private static final Set<String> REFUSED = Set.of(
            "rtf", "odt", "ods", "xlsb", "dotm", "xltm", "pages", "numbers", "rar", "7z", "tar", "gz", "tgz", "ceb",
            "cebx", "gd", "wpd");

    /** Formats that hold no form and begin as documents do: slides, programs, drawings, letters. */
    private static final Set<String> OTHER = Set.of(
            "ppt", "pptx", "pptm", "pps", "ppsx", "pot", "potx", "dps", "dpt", "vsd", "vsdx", "mpp", "msg", "pub",
            "one", "onepkg", "msi", "db", "jar", "war", "ear", "whl", "apk", "xpi", "nupkg", "epub", "xmind", "kmz",
            "odp", "odg", "key", "ai", "jks");

    private FileEndings() {}

    /** Whether a file of this name or path is likely a document, or a pack of documents. */
    public static boolean promiseDocument(String name) {
        String ending = ending(name);
        return READ.contains(ending) || REFUSED.contains(ending);
    }

    /** Whether a file of this name is none, whatever its first bytes look like. */
    static boolean promiseOther(String name) {
        return OTHER.contains(ending(name));
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
