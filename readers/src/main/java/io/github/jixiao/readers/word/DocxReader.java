package io.github.jixiao.readers.word;

import io.github.jixiao.readers.Allowance;
import io.github.jixiao.readers.DocumentReader;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.grid.Document;
import io.github.jixiao.readers.grid.Passage;
import io.github.jixiao.readers.xml.OfficePackage;
import io.github.jixiao.readers.xml.XmlCursor;
import io.github.jixiao.table.Source;

/**
 * Reads Word's XML documents: inserted revisions as if accepted, deleted ones dropped, content controls and text boxes with their
 * text, hidden text left out.
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
        return body.toDocument(source, allowance);
    }
}
