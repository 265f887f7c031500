package io.github.jixiao.readers.html;

import io.github.jixiao.readers.Allowance;
import io.github.jixiao.readers.DocumentReader;
import io.github.jixiao.readers.TextEncoding;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.grid.Document;
import io.github.jixiao.readers.grid.Passage;
import io.github.jixiao.table.Source;
import org.jsoup.Jsoup;

/**
 * Reads HTML as a browser would show it without its scripts. The encoding a page declares is not believed: gb2312 hides GBK more often
 * than not.
 */
public final class HtmlReader implements DocumentReader {

    @Override
    public Document read(Source source, byte[] content, Allowance allowance) throws UnreadableFileException {
        Passage document = new Passage();
        new PageFlow(document, allowance)
                .read(Jsoup.parse(TextEncoding.decode(content)).body());
        return document.toDocument(source, allowance);
    }
}
