package io.github.jixiao.readers.word;

import io.github.jixiao.readers.Allowance;
import io.github.jixiao.readers.DocumentReader;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.grid.Document;
import io.github.jixiao.readers.grid.Passage;
import io.github.jixiao.readers.xml.OfficePackage;
import io.github.jixiao.readers.xml.XmlCursor;
import io.github.jixiao.table.Source;
import java.util.Optional;

/**
 * Reads Word's XML documents: inserted revisions as if accepted, deleted ones dropped, content controls and text boxes with their
 * text, hidden text left out. Footnotes and endnotes follow the body.
 */
public final class DocxReader implements DocumentReader {

    @Override
    public Document read(Source source, byte[] content, Allowance allowance) throws UnreadableFileException {
        OfficePackage document = OfficePackage.open(content, allowance);
        XmlCursor cursor = document.open(document.mainPart());
        Passage body = new Passage();
        cursor.forEachChild(name -> {
            if (name.equals("body")) {
                new WordStory(cursor, body).read();
            }
        });
        readNotes(document, "footnotes", body);
        readNotes(document, "endnotes", body);
        return body.toDocument(source, allowance);
    }

    /** Reads the notes at the foot of pages or behind the document; separators are notes too, of a type. */
    private static void readNotes(OfficePackage document, String part, Passage body) throws UnreadableFileException {
        Optional<String> path = document.related(document.mainPart(), part);
        if (path.isEmpty()) {
            return;
        }
        XmlCursor cursor = document.open(path.get());
        cursor.forEachChild(name -> {
            String type = cursor.attribute("type", "normal");
            if (type.equals("normal")) {
                new WordStory(cursor, body).read();
            }
        });
    }
}
