package io.github.jixiao.readers.word;

import io.github.jixiao.readers.Allowance;
import io.github.jixiao.readers.DocumentReader;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.UnreadableFileException.Reason;
import io.github.jixiao.readers.grid.Document;
import io.github.jixiao.readers.grid.Passage;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads Word 97 to 2003 documents and WPS Writer's own: revisions as if accepted, hidden text left out, text boxes at the end. */
public final class DocReader implements DocumentReader {

    /** Where the document's first stream keeps the flag of encryption. */
    private static final int FLAGS = 11;

    private static final int ENCRYPTED = 0x01;

    @Override
    public Document read(Source source, byte[] content, Allowance allowance) throws UnreadableFileException {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            refuseEncrypted(file);
            HWPFDocument document = new HWPFDocument(file);
            Passage body = new Passage();
            new DocStory(document, body, allowance).read(document.getRange());
            new DocStory(document, body, allowance).read(document.getMainTextboxRange());
            return body.toDocument(source, allowance);
        } catch (OldFileFormatException e) {
            throw new UnreadableFileException(Reason.UNKNOWN_FORMAT, Location.UNKNOWN, "Word 6.0/95", e);
        } catch (IOException e) {
            throw new UnreadableFileException(Reason.DAMAGED, Location.UNKNOWN, "Word", e);
        }
    }

    private static void refuseEncrypted(POIFSFileSystem file) throws IOException, UnreadableFileException {
        try (InputStream stream = file.createDocumentInputStream("WordDocument")) {
            byte[] header = stream.readNBytes(FLAGS + 1);
            if (header.length > FLAGS && (header[FLAGS] & ENCRYPTED) != 0) {
                throw new UnreadableFileException(Reason.ENCRYPTED, Location.UNKNOWN, "Word");
            }
        }
    }
}
