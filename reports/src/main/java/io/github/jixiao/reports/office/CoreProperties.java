package io.github.jixiao.reports.office;

import io.github.jixiao.reports.Tool;
import io.github.jixiao.reports.xml.XmlOutput;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an office document says about itself: its title, who made it, and the date it bears. */
public final class CoreProperties {
    /** Path of the part. */
    public static final String PART = "docProps/core.xml";

    /** Media type of the part. */
    public static final String TYPE = "application/vnd.openxmlformats-package.core-properties+xml";

    /** Type of the relationship from the package to the part. */
    public static final String RELATIONSHIP =
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

    private CoreProperties() {}

    /** Writes the part; a document without a date says nothing of when it was made. */
    public static void write(String title, @Nullable LocalDate date, PackageOutput parts) throws IOException {
        parts.begin(PART);
        XmlOutput xml = new XmlOutput(parts.stream());
        xml.declaration()
                .start(
                        "cp:coreProperties",
                        "xmlns:cp",
                        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/",
                        "xmlns:dcterms",
                        "http://purl.org/dc/terms/",
                        "xmlns:xsi",
                        "http://www.w3.org/2001/XMLSchema-instance")
                .element("dc:title", title)
                .element("dc:creator", "绩效 " + Tool.NAME + " " + Tool.version());
        if (date != null) {
            String time = date + "T00:00:00Z";
            xml.element("dcterms:created", time, "xsi:type", "dcterms:W3CDTF");
            xml.element("dcterms:modified", time, "xsi:type", "dcterms:W3CDTF");
        }
        xml.end();
        xml.flush();
    }
}
