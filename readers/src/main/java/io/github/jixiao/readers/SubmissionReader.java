package io.github.jixiao.readers;

import io.github.jixiao.readers.UnreadableFileException.Reason;
import io.github.jixiao.readers.form.FormReader;
import io.github.jixiao.readers.grid.Document;
import io.github.jixiao.readers.text.TextReader;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Narrative;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.Source;
import io.github.jixiao.table.Submission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads a file into a submission. */
public final class SubmissionReader {

    private SubmissionReader() {}

    public static SubmissionReader standard() {
        return new SubmissionReader();
    }

    public Submission read(Path path) throws UnreadableFileException {
        try {
            return read(String.valueOf(path.getFileName()), Files.readAllBytes(path));
        } catch (IOException e) {
            throw new UnreadableFileException(Reason.NOT_READABLE, Location.UNKNOWN, "", e);
        }
    }

    public Submission read(String name, byte[] content) throws UnreadableFileException {
        Document document = new TextReader().read(Source.named(name), content);
        List<PerformanceTargetTable> tables = FormReader.read(document);
        return new Submission(document.source(), Narrative.EMPTY, tables);
    }
}
