package io.github.jixiao.fuzzing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.jixiao.reports.ReportFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the programs that open a report rely on. */
final class WellFormed {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int FIRST_PRINTABLE = 0x20;

    private WellFormed() {}

    static void check(ReportFormat format, byte[] report) throws IOException, XMLStreamException {
        switch (format) {
            case JSON, SARIF -> json(report);
            case JUNIT -> xml(new ByteArrayInputStream(report));
            case XLSX -> workbook(report);
            case HTML -> inert(new String(report, StandardCharsets.UTF_8));
            default -> noCommands(new String(report, StandardCharsets.UTF_8));
        }
    }

    private static void json(byte[] report) throws IOException {
        try (JsonParser parser = JSON.createParser(report)) {
            JsonToken token = parser.nextToken();
            while (token != null) {
                token = parser.nextToken();
            }
        }
    }

    private static void xml(InputStream text) throws XMLStreamException {
        XMLStreamReader reader = XMLInputFactory.newDefaultFactory().createXMLStreamReader(text);
        while (reader.hasNext()) {
            reader.next();
        }
    }

    /** No cell holds a formula. */
    private static void workbook(byte[] report) throws IOException, XMLStreamException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(report))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readAllBytes();
                xml(new ByteArrayInputStream(part));
                Violation.unless(!new String(part, StandardCharsets.UTF_8).contains("<f>"), "a formula");
            }
        }
    }

    /** The page's own script and style and no other, nothing that acts or fetches. */
    private static void inert(String html) {
        Document page = Jsoup.parse(html);
        Violation.unless(page.select("script").size() == 1, "another script");
        Violation.unless(page.select("style").size() == 1, "another style");
        Violation.unless(
                page.select("img, iframe, frame, object, embed, base, form, link:not([href^=data:]), audio, video,"
                                + " source, meta[http-equiv=refresh]")
                        .isEmpty(),
                "an element that fetches");
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
                Violation.unless(!attribute.getKey().startsWith("on"), "an attribute that acts");
                Violation.unless(
                        !value.startsWith("javascript:") && !value.startsWith("data:text"), "an address that acts");
            }
        }
    }

    /** No character that a terminal obeys. */
    private static void noCommands(String text) {
        Violation.unless(
                text.chars().allMatch(c -> c >= FIRST_PRINTABLE && c != 0x7F || c == '\n' || c == '\t' || c == '\r'),
                "a control character");
    }
}
