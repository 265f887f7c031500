package io.github.jixiao.readers.sheet;

import io.github.jixiao.readers.Allowance;
import io.github.jixiao.readers.DocumentReader;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.UnreadableFileException.Reason;
import io.github.jixiao.readers.grid.Document;
import io.github.jixiao.readers.grid.Passage;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Repair;
import io.github.jixiao.table.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;

/** Reads Excel 97 to 2003 workbooks and WPS Spreadsheets' own: every visible sheet, cells as shown. Macros are never run. */
public final class XlsReader implements DocumentReader {

    @Override
    public Document read(Source source, byte[] content, Allowance allowance) throws UnreadableFileException {
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(content))) {
            return read(source, workbook, allowance);
        } catch (EncryptedDocumentException e) {
            throw new UnreadableFileException(Reason.ENCRYPTED, Location.UNKNOWN, "Excel", e);
        } catch (OldFileFormatException e) {
            throw new UnreadableFileException(Reason.UNKNOWN_FORMAT, Location.UNKNOWN, "Excel 5.0/95", e);
        } catch (IOException e) {
            throw new UnreadableFileException(Reason.DAMAGED, Location.UNKNOWN, "Excel", e);
        }
    }

    private static Document read(Source source, HSSFWorkbook workbook, Allowance allowance)
            throws UnreadableFileException {
        ShownNumbers numbers = new ShownNumbers(workbook.getInternalWorkbook().isUsing1904DateWindowing());
        Passage document = new Passage();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            String name = workbook.getSheetName(i);
            Sheet sheet = workbook.getSheetAt(i);
            if (workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i)) {
                document.remark(Repair.Kind.HIDDEN_CONTENT, name, Location.UNKNOWN.withCell(name + "!A1"));
            } else {
                SheetDraft draft = SheetDraft.named(name, allowance);
                new XlsSheet(sheet, numbers, draft).read();
                draft.addTo(document);
            }
        }
        return document.toDocument(source, allowance);
    }
}
