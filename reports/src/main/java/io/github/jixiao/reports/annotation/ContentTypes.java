package io.github.jixiao.reports.annotation;

import java.util.Locale;

/** The list of media types of a package. */
final class ContentTypes {
    static final String PART = "[Content_Types].xml";

    private final OfficeFile file;

    ContentTypes(OfficeFile file) {
        this.file = file;
    }

    /** States the type of a part that is new. */
    void addPart(String part, String type) throws UnannotatableFileException {
        add("Override", "PartName=\"/" + Markup.escaped(part) + "\"", type);
    }

    /** States the type of an ending, unless it is stated. */
    void addEnding(String ending, String type) throws UnannotatableFileException {
        Tags tags = file.require(PART).tags();
        while (tags.next()) {
            String known = tags.attribute("Extension");
            if (known != null && known.toLowerCase(Locale.ROOT).equals(ending)) {
                return;
            }
        }
        add("Default", "Extension=\"" + ending + "\"", type);
    }

    private void add(String element, String attribute, String type) throws UnannotatableFileException {
        Markup markup = file.require(PART);
        String prefix = markup.root().prefix();
        String name = prefix.isEmpty() ? element : prefix + ":" + element;
        markup.append("<" + name + " " + attribute + " ContentType=\"" + type + "\"/>");
        file.put(PART, markup);
    }
}
