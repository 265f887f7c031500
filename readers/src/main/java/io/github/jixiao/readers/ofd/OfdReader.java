package io.github.jixiao.readers.ofd;

import io.github.jixiao.readers.DocumentReader;
import io.github.jixiao.readers.ReadingLimits;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.UnreadableFileException.Reason;
import io.github.jixiao.readers.archive.Archive;
import io.github.jixiao.readers.grid.Document;
import io.github.jixiao.readers.page.Page;
import io.github.jixiao.readers.page.PageSequence;
import io.github.jixiao.readers.xml.XmlCursor;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Source;
import java.util.ArrayList;
import java.util.List;

/** Reads OFD files by their text and ruling lines. Signatures and stamps are not looked at, nor are pictures. */
public final class OfdReader implements DocumentReader {

    @Override
    public Document read(Source source, byte[] content) throws UnreadableFileException {
        Archive archive = Archive.open(content);
        if (archive.has("Encryptions.xml")) {
            throw new UnreadableFileException(Reason.ENCRYPTED, Location.UNKNOWN, "Encryptions.xml");
        }
        PageSequence pages = new PageSequence();
        int number = 0;
        int glyphs = 0;
        for (String root : documents(archive)) {
            OfdDocument document = OfdDocument.open(archive, root);
            for (String part : document.pages()) {
                number++;
                if (number > ReadingLimits.PAGES) {
                    throw new UnreadableFileException(
                            Reason.TOO_LARGE, Location.UNKNOWN, ReadingLimits.PAGES + " pages");
                }
                Page page = new OfdPage(document).read(part, number);
                glyphs += page.glyphs().size();
                pages.add(page);
            }
        }
        if (glyphs == 0) {
            throw new UnreadableFileException(Reason.NEEDS_OCR, Location.UNKNOWN, number + " pages");
        }
        return pages.read().toDocument(source);
    }

    /** Paths of the documents in the file, nearly always one. */
    private static List<String> documents(Archive archive) throws UnreadableFileException {
        List<String> roots = new ArrayList<>();
        XmlCursor cursor = XmlCursor.over(archive.read("OFD.xml"), "OFD.xml");
        cursor.forEachChild(body -> {
            if (body.equals("DocBody")) {
                cursor.forEachChild(name -> {
                    if (name.equals("DocRoot")) {
                        roots.add(OfdDocument.resolved("OFD.xml", cursor.text()));
                    }
                });
            }
        });
        return roots;
    }
}
