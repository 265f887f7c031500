package io.github.jixiao.readers.ofd;

import io.github.jixiao.readers.Allowance;
import io.github.jixiao.readers.DocumentReader;
import io.github.jixiao.readers.Limit;
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
    public Document read(Source source, byte[] content, Allowance allowance) throws UnreadableFileException {
        Archive archive = Archive.open(content, allowance);
        if (archive.has("Encryptions.xml")) {
            throw new UnreadableFileException(Reason.ENCRYPTED, Location.UNKNOWN, "Encryptions.xml");
        }
        PageSequence pages = new PageSequence(allowance);
        int number = 0;
        int glyphs = 0;
        for (String root : documents(archive, allowance)) {
            OfdDocument document = OfdDocument.open(archive, root, allowance);
            for (String part : document.pages()) {
                number++;
                allowance.require(Limit.PAGES, number, Location.UNKNOWN);
                Page page = new OfdPage(document).read(part, number);
                glyphs += page.glyphs().size();
                allowance.require(Limit.TEXT_CHARACTERS, glyphs, Location.UNKNOWN.withPage(number));
                pages.add(page);
            }
        }
        if (glyphs == 0) {
            throw new UnreadableFileException(Reason.NEEDS_OCR, Location.UNKNOWN, number + " pages");
        }
        return pages.read().toDocument(source, allowance);
    }

    /** Paths of the documents in the file, nearly always one. */
    private static List<String> documents(Archive archive, Allowance allowance) throws UnreadableFileException {
        List<String> roots = new ArrayList<>();
        XmlCursor cursor = XmlCursor.over(archive.read("OFD.xml"), "OFD.xml", allowance);
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
