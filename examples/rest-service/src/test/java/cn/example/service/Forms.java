package cn.example.service;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Forms to send, honest and hostile. */
final class Forms {
    private static final String TYPES = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="xml" ContentType="application/xml"/>
            <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
            </Types>""";
    private static final String RELATIONS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>
            </Relationships>""";
    private static final String DOCUMENT = """
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
            <w:p><w:r><w:t>%s</w:t></w:r></w:p></w:body></w:document>""";

    private Forms() {}

    /** A form whose sources of money add up to the total if the other funds are 10. */
    static String json(String project, int otherFunds) {
        return """
                {"kind": "PROJECT", "fiscalYear": 2026, "projectName": "%s", "implementingUnit": "柳泉县水利局",
                 "objectives": {"annual": "维修渠道3公里，受益农户达到200户。"},
                 "funding": {"statedUnit": "万元", "annual": {"total": 50, "fiscalAppropriation": 40, "otherFunds": %d}},
                 "indicators": [
                   {"type": "QUANTITY", "name": "维修渠道长度", "target": "≥3公里"},
                   {"type": "QUALITY", "name": "工程验收合格率", "target": "≥98%%"},
                   {"type": "SOCIAL_BENEFIT", "name": "受益农户数", "target": "≥200户"}]}
                """.formatted(project, otherFunds);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A Word file of which a part unpacks to many times its size. */
    static byte[] zipBomb() {
        return docx(DOCUMENT.formatted(" ".repeat(80 << 20)));
    }

    /** A Word file whose text asks for a file of the server. */
    static byte[] externalEntity() {
        return docx("<!DOCTYPE x [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]>" + DOCUMENT.formatted("&secret;"));
    }

    static byte[] garbage() {
        byte[] bytes = new byte[50_000];
        new Random(7).nextBytes(bytes);
        return bytes;
    }

    static byte[] truncated() {
        byte[] whole = docx(DOCUMENT.formatted("项目支出绩效目标表"));
        return Arrays.copyOf(whole, whole.length * 2 / 3);
    }

    private static byte[] docx(String document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(zip, "[Content_Types].xml", TYPES);
            entry(zip, "_rels/.rels", RELATIONS);
            entry(zip, "word/document.xml", document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(utf8(text));
        zip.closeEntry();
    }
}
