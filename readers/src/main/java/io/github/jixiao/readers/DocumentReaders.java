package io.github.jixiao.readers;

import io.github.jixiao.readers.html.HtmlReader;
import io.github.jixiao.readers.ofd.OfdReader;
import io.github.jixiao.readers.pdf.PdfReader;
import io.github.jixiao.readers.sheet.CsvFileReader;
import io.github.jixiao.readers.sheet.XlsReader;
import io.github.jixiao.readers.sheet.XlsxReader;
import io.github.jixiao.readers.text.TextReader;
import io.github.jixiao.readers.word.DocReader;
import io.github.jixiao.readers.word.DocxReader;
import java.util.Optional;

/** The readers of the document formats. A reader and its library are loaded when the first file of the format is met. */
public final class DocumentReaders {

    private DocumentReaders() {}

    /**
     * The reader of a format, which keeps every failure to the file that caused it.
     *
     * @return nothing for a format that is not a document of its own: JSON and archives
     */
    public static Optional<DocumentReader> of(FileType type) {
        DocumentReader reader = switch (type) {
            case DOCX -> new DocxReader();
            case DOC -> new DocReader();
            case XLSX -> new XlsxReader();
            case XLS -> new XlsReader();
            case PDF -> new PdfReader();
            case OFD -> new OfdReader();
            case HTML -> new HtmlReader();
            case TEXT -> new TextReader();
            case CSV -> new CsvFileReader();
            default -> null;
        };
        return Optional.ofNullable(reader).map(unguarded -> new GuardedReader(type, unguarded));
    }
}
