package io.github.jixiao.readers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes zips for tests. */
public final class Zips {

    private Zips() {}

    public static byte[] of(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A .docx with this inside {@code w:body}. */
    public static byte[] docx(String body) {
        return docxOf("""
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                  xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
                  xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
                  xmlns:v="urn:schemas-microsoft-com:vml"><w:body>%s</w:body></w:document>
                """.formatted(body));
    }

    /** A .docx with this as its document part. */
    public static byte[] docxOf(String document) {
        return of(Map.of(
                "[Content_Types].xml", utf8("""
                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                        <Override PartName="/word/document.xml" ContentType=
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""), "_rels/.rels", utf8("""
                        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                        <Relationship Id="rId1" Target="word/document.xml" Type=
                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
                        </Relationships>"""), "word/document.xml", utf8(document)));
    }

    /** A .docx with these inside {@code w:body} and {@code w:footnotes}. */
    public static byte[] docxWithFootnotes(String body, String footnotes) {
        String main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        String types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        return of(Map.of(
                "[Content_Types].xml",
                utf8("""
                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                        <Override PartName="/word/document.xml" ContentType=
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""),
                "_rels/.rels",
                utf8(relationship("word/document.xml", types + "officeDocument")),
                "word/_rels/document.xml.rels",
                utf8(relationship("footnotes.xml", types + "footnotes")),
                "word/document.xml",
                utf8("<w:document xmlns:w=\"" + main + "\"><w:body>" + body + "</w:body></w:document>"),
                "word/footnotes.xml",
                utf8("<w:footnotes xmlns:w=\"" + main + "\">" + footnotes + "</w:footnotes>")));
    }

    private static String relationship(String target, String type) {
        return """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="rId1" Target="%s" Type="%s"/></Relationships>""".formatted(target, type);
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
