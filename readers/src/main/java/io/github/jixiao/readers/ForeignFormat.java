package io.github.jixiao.readers;

import io.github.jixiao.readers.UnreadableFileException.Reason;
import io.github.jixiao.table.Location;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Formats that people send and no reader knows, named so that the sender knows what to save anew. */
enum ForeignFormat {
    RTF(Reason.UNKNOWN_FORMAT, "{\\rtf"),
    RAR(Reason.UNKNOWN_FORMAT, "Rar!\u001A\u0007"),
    SEVEN_ZIP(Reason.UNKNOWN_FORMAT, "7z\u00BC\u00AF'\u001C"),
    GZIP(Reason.UNKNOWN_FORMAT, "\u001F\u008B\u0008"),
    /** A fixed-layout format that China used before OFD. */
    CEB(Reason.UNKNOWN_FORMAT, "Founder CEB"),
    PNG(Reason.NEEDS_OCR, "\u0089PNG"),
    JPEG(Reason.NEEDS_OCR, "\u00FF\u00D8\u00FF"),
    GIF(Reason.NEEDS_OCR, "GIF8"),
    TIFF_LITTLE_ENDIAN(Reason.NEEDS_OCR, "II*\u0000"),
    TIFF_BIG_ENDIAN(Reason.NEEDS_OCR, "MM\u0000*"),
    WEBP(Reason.NEEDS_OCR, "RIFF....WEBP"),
    HEIC(Reason.NEEDS_OCR, "....ftyphei"),
    BMP(Reason.NEEDS_OCR, "BM....\u0000\u0000\u0000\u0000");

    private final Reason reason;
    /** A dot stands for any byte. */
    private final String signature;

    ForeignFormat(Reason reason, String signature) {
        this.reason = reason;
        this.signature = signature;
    }

    /** The format of which a file begins as this one does. */
    static Optional<ForeignFormat> beginning(byte[] content) {
        String head = new String(content, 0, Math.min(16, content.length), StandardCharsets.ISO_8859_1);
        return Stream.of(values()).filter(format -> format.begins(head)).findFirst();
    }

    private boolean begins(String head) {
        return head.length() >= signature.length()
                && IntStream.range(0, signature.length())
                        .allMatch(i -> signature.charAt(i) == '.' || signature.charAt(i) == head.charAt(i));
    }

    /** Whether a form may stand in such a file, and be found once it is saved anew or unpacked; a picture has to be recognised first. */
    boolean mayHoldForms() {
        return reason == Reason.UNKNOWN_FORMAT;
    }

    /** Refuses a file that begins as one of these formats does. */
    static void refuse(byte[] content) throws UnreadableFileException {
        Optional<ForeignFormat> format = beginning(content);
        if (format.isPresent()) {
            throw new UnreadableFileException(
                    format.get().reason, Location.UNKNOWN, format.get().shown());
        }
    }

    /**
     * Refuses text in an XML format that is no page.
     *
     * @param head the beginning of the text
     */
    static void refuseXml(String head) throws UnreadableFileException {
        if (head.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            throw unknown("XML Spreadsheet 2003");
        }
        if (head.contains("/office/word/2003/wordml") || head.contains("/office/2006/xmlPackage")) {
            throw unknown("Word XML");
        }
        if (head.contains("urn:oasis:names:tc:opendocument:xmlns:office")) {
            throw unknown("OpenDocument");
        }
    }

    /**
     * Refuses a web page saved as one file.
     *
     * @param head the beginning of the text
     */
    static void refuseWebArchive(String head) throws UnreadableFileException {
        String lower = head.toLowerCase(Locale.ROOT);
        if (lower.contains("mime-version:") && lower.contains("content-type: multipart/")) {
            throw unknown("MHT");
        }
    }

    static UnreadableFileException unknown(String format) {
        return new UnreadableFileException(Reason.UNKNOWN_FORMAT, Location.UNKNOWN, format);
    }

    /** Whether a format of this name holds a picture. */
    static boolean isPicture(String name) {
        return Stream.of(values())
                .anyMatch(format ->
                        format.reason == Reason.NEEDS_OCR && format.shown().equals(name));
    }

    private String shown() {
        return switch (this) {
            case SEVEN_ZIP -> "7z";
            case TIFF_LITTLE_ENDIAN, TIFF_BIG_ENDIAN -> "TIFF";
            default -> name();
        };
    }
}
