package io.github.jixiao.reports.office;

import io.github.jixiao.reports.xml.XmlOutput;
import java.io.IOException;

/** What the parts of a package are, and how they refer to each other. */
public final class Relationships {
    /** Namespace of the relationship types of office documents. */
    public static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String CONTENT_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

    private Relationships() {}

    /**
     * Writes the list of media types.
     *
     * @param partsAndTypes path, media type, path, media type …
     */
    public static void writeTypes(PackageOutput parts, String... partsAndTypes) throws IOException {
        parts.begin("[Content_Types].xml");
        XmlOutput xml = new XmlOutput(parts.stream());
        xml.declaration().start("Types", "xmlns", CONTENT_TYPES);
        xml.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        for (int i = 0; i < partsAndTypes.length; i += 2) {
            xml.empty("Override", "PartName", "/" + partsAndTypes[i], "ContentType", partsAndTypes[i + 1]);
        }
        xml.end();
        xml.flush();
    }

    /**
     * Writes what a part refers to, as {@code rId1}, {@code rId2} …
     *
     * @param part path of the file of relationships
     * @param typesAndTargets type, target, type, target …
     */
    public static void write(PackageOutput parts, String part, String... typesAndTargets) throws IOException {
        parts.begin(part);
        XmlOutput xml = new XmlOutput(parts.stream());
        xml.declaration().start("Relationships", "xmlns", RELATIONSHIPS);
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            xml.empty(
                    "Relationship",
                    "Id",
                    "rId" + (i / 2 + 1),
                    "Type",
                    typesAndTargets[i],
                    "Target",
                    typesAndTargets[i + 1]);
        }
        xml.end();
        xml.flush();
    }
}
