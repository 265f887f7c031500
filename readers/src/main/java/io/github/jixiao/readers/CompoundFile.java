package io.github.jixiao.readers;

import io.github.jixiao.readers.UnreadableFileException.Reason;
import io.github.jixiao.table.Location;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells the OLE2 formats apart; kept to itself so that POI is loaded only for such a file. */
final class CompoundFile {

    private CompoundFile() {}

    static FileType typeOf(byte[] content) throws UnreadableFileException {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            return typeOf(file.getRoot());
        } catch (IOException | RuntimeException e) {
            throw new UnreadableFileException(Reason.DAMAGED, Location.UNKNOWN, "OLE2", e);
        }
    }

    private static FileType typeOf(DirectoryNode root) throws UnreadableFileException {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw new UnreadableFileException(Reason.ENCRYPTED, Location.UNKNOWN, "EncryptedPackage");
        }
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            return FileType.DOC;
        }
        if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
            return FileType.XLS;
        }
        throw new UnreadableFileException(Reason.UNKNOWN_FORMAT, Location.UNKNOWN, "OLE2");
    }
}
