package io.github.jixiao.readers.pdf;

import io.github.jixiao.readers.Allowance;
import io.github.jixiao.readers.DocumentReader;
import io.github.jixiao.readers.Limit;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.UnreadableFileException.Reason;
import io.github.jixiao.readers.grid.Document;
import io.github.jixiao.readers.grid.Passage;
import io.github.jixiao.readers.page.Page;
import io.github.jixiao.readers.page.PageSequence;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Repair;
import io.github.jixiao.table.Source;
import io.github.jixiao.value.Bilingual;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads PDF files by their text and ruling lines. Pictures are not looked at: a file of nothing else needs text recognition first. */
public final class PdfReader implements DocumentReader {

    @Override
    public Document read(Source source, byte[] content, Allowance allowance) throws UnreadableFileException {
        requireEnd(content);
        try (PDDocument document = Loader.loadPDF(content)) {
            allowance.require(Limit.PAGES, document.getNumberOfPages(), Location.UNKNOWN);
            return read(source, document, allowance);
        } catch (InvalidPasswordException e) {
            throw new UnreadableFileException(Reason.ENCRYPTED, Location.UNKNOWN, "PDF", e);
        } catch (PageContent.Refused e) {
            throw e.refusal();
        } catch (IOException e) {
            throw new UnreadableFileException(Reason.DAMAGED, Location.UNKNOWN, "PDF", e);
        }
    }

    /** Of a file that breaks off, what is left could be pieced together, and the rest would be missed in silence. */
    private static void requireEnd(byte[] content) throws UnreadableFileException {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        int end = text.lastIndexOf("startxref");
        if (end < 0 || text.indexOf("endobj", end) >= 0) {
            throw new UnreadableFileException(
                    Reason.DAMAGED, Location.UNKNOWN, Bilingual.of("PDF，缺少结尾", "PDF, the end is missing"));
        }
    }

    private static Document read(Source source, PDDocument document, Allowance allowance)
            throws IOException, UnreadableFileException {
        PageSequence pages = new PageSequence(allowance);
        List<Integer> withoutText = new ArrayList<>();
        int number = 0;
        document.setResourceCache(new Fonts());
        for (PDPage paper : document.getPages()) {
            number++;
            // How many pages there are and how many the file says there are may differ.
            allowance.require(Limit.PAGES, number, Location.UNKNOWN);
            PageContent content = new PageContent(paper, number, allowance);
            Page page = content.read();
            if (content.isPictureOnly()) {
                withoutText.add(number);
            }
            pages.add(page);
        }
        if (number == 0) {
            throw new UnreadableFileException(Reason.DAMAGED, Location.UNKNOWN, "PDF，没有页面 / no page");
        }
        if (withoutText.size() == number) {
            throw new UnreadableFileException(Reason.NEEDS_OCR, Location.UNKNOWN, number + " pages");
        }
        Passage passage = pages.read();
        withoutText.forEach(page -> passage.remark(Repair.Kind.UNCLAIMED, "", Location.UNKNOWN.withPage(page)));
        return passage.toDocument(source, allowance);
    }
}
