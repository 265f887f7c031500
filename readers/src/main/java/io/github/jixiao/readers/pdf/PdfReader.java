package io.github.jixiao.readers.pdf;

import io.github.jixiao.readers.DocumentReader;
import io.github.jixiao.readers.ReadingLimits;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.UnreadableFileException.Reason;
import io.github.jixiao.readers.grid.Document;
import io.github.jixiao.readers.grid.Passage;
import io.github.jixiao.readers.page.Page;
import io.github.jixiao.readers.page.PageSequence;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Repair;
import io.github.jixiao.table.Source;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads PDF files by their text and ruling lines. Pictures are not looked at: a file of nothing else needs text recognition first. */
public final class PdfReader implements DocumentReader {

    @Override
    public Document read(Source source, byte[] content) throws UnreadableFileException {
        try (PDDocument document = Loader.loadPDF(content)) {
            if (document.getNumberOfPages() > ReadingLimits.PAGES) {
                throw new UnreadableFileException(Reason.TOO_LARGE, Location.UNKNOWN, ReadingLimits.PAGES + " pages");
            }
            return read(source, document);
        } catch (InvalidPasswordException e) {
            throw new UnreadableFileException(Reason.ENCRYPTED, Location.UNKNOWN, "PDF", e);
        } catch (IOException e) {
            throw new UnreadableFileException(Reason.DAMAGED, Location.UNKNOWN, "PDF", e);
        }
    }

    private static Document read(Source source, PDDocument document) throws IOException, UnreadableFileException {
        PageSequence pages = new PageSequence();
        List<Integer> withoutText = new ArrayList<>();
        int number = 0;
        int glyphs = 0;
        for (PDPage paper : document.getPages()) {
            number++;
            PageContent content = new PageContent(paper);
            Page page = content.read(number);
            glyphs += page.glyphs().size();
            if (glyphs > ReadingLimits.TEXT_CHARACTERS) {
                throw new UnreadableFileException(
                        Reason.TOO_LARGE,
                        Location.UNKNOWN.withPage(number),
                        ReadingLimits.TEXT_CHARACTERS + " characters");
            }
            if (content.isPictureOnly()) {
                withoutText.add(number);
            }
            pages.add(page);
        }
        if (withoutText.size() == number) {
            throw new UnreadableFileException(Reason.NEEDS_OCR, Location.UNKNOWN, number + " pages");
        }
        Passage passage = pages.read();
        withoutText.forEach(page -> passage.remark(Repair.Kind.UNCLAIMED, "", Location.UNKNOWN.withPage(page)));
        return passage.toDocument(source);
    }
}
