package io.github.jixiao.readers;

import io.github.jixiao.readers.UnreadableFileException.Reason;
import io.github.jixiao.readers.archive.Archive;
import io.github.jixiao.readers.sheet.CsvText;
import io.github.jixiao.table.Location;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells file formats apart by their first bytes and, for containers, by what they contain. */
final class FileSignature {

    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};
    private static final int HEAD = 64 << 10;
    /** Characters in which an XML file states its namespaces, or a MIME file its type. */
    private static final int XML_HEAD = 4096;

    private static final int MIME_HEAD = 1024;
    private static final Pattern HTML_ELEMENT =
            Pattern.compile("<(?:!doctype\\s+html|html|head|body|meta|table|title|style|div|p|h[1-6])[\\s>]");

    private static final Pattern JSON_START = Pattern.compile("\\{\\s*[\"}]|\\[\\s*[\\[{\"\\]]");

    private FileSignature() {}

    static FileType typeOf(byte[] content, Allowance allowance) throws UnreadableFileException {
        if (content.length == 0 || startsWith(content, EMPTY_ZIP)) {
            throw new UnreadableFileException(Reason.EMPTY, Location.UNKNOWN, "0");
        }
        if (startsWith(content, OLE2)) {
            return CompoundFile.typeOf(content);
        }
        if (startsWith(content, ZIP)) {
            return inZip(Archive.open(content, allowance));
        }
        String head = new String(content, 0, Math.min(1024, content.length), StandardCharsets.ISO_8859_1);
        if (head.contains("%PDF-")) {
            return FileType.PDF;
        }
        ForeignFormat.refuse(content);
        return inText(content);
    }

    /** Whether a file that begins so may be a document or a pack of documents, of a format that is read or refused by name. */
    static boolean isOfDocument(byte[] beginning) {
        return startsWith(beginning, OLE2)
                || startsWith(beginning, ZIP)
                || startsWith(beginning, PDF)
                || ForeignFormat.beginning(beginning)
                        .filter(ForeignFormat::mayHoldForms)
                        .isPresent();
    }

    private static FileType inZip(Archive archive) throws UnreadableFileException {
        if (archive.has("OFD.xml")) {
            return FileType.OFD;
        }
        if (!archive.has("[Content_Types].xml")) {
            if (archive.has("mimetype") && archive.has("META-INF/manifest.xml")) {
                throw ForeignFormat.unknown("OpenDocument");
            }
            if (archive.has("word/document.xml") || archive.has("xl/workbook.xml")) {
                throw new UnreadableFileException(Reason.DAMAGED, Location.UNKNOWN, "[Content_Types].xml");
            }
            if (archive.has("Doc_0/Document.xml")) {
                throw new UnreadableFileException(Reason.DAMAGED, Location.UNKNOWN, "OFD.xml");
            }
            return FileType.ARCHIVE;
        }
        String types = new String(archive.read("[Content_Types].xml"), StandardCharsets.UTF_8);
        if (types.contains("wordprocessingml.") || types.contains("ms-word.")) {
            return FileType.DOCX;
        }
        if (types.contains("sheet.binary.")) {
            throw ForeignFormat.unknown("XLSB");
        }
        if (types.contains("spreadsheetml.") || types.contains("ms-excel.")) {
            return FileType.XLSX;
        }
        throw ForeignFormat.unknown("OOXML");
    }

    private static FileType inText(byte[] content) throws UnreadableFileException {
        if (!TextEncoding.isText(content)) {
            throw new UnreadableFileException(Reason.BINARY_JUNK, Location.UNKNOWN, "");
        }
        String text =
                TextEncoding.decode(content, Math.min(HEAD, content.length)).strip();
        if (JSON_START.matcher(text).lookingAt()) {
            return FileType.JSON;
        }
        if (text.startsWith("<")) {
            ForeignFormat.refuseXml(text.substring(0, Math.min(XML_HEAD, text.length())));
        }
        ForeignFormat.refuseWebArchive(text.substring(0, Math.min(MIME_HEAD, text.length())));
        if (text.startsWith("<")
                && HTML_ELEMENT.matcher(text.toLowerCase(Locale.ROOT)).find()) {
            return FileType.HTML;
        }
        return CsvText.isSeparatedValues(text) ? FileType.CSV : FileType.TEXT;
    }

    private static boolean startsWith(byte[] content, byte[] signature) {
        for (int i = 0; i < signature.length; i++) {
            if (i >= content.length || content[i] != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
