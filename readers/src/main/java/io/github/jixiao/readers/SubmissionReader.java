package io.github.jixiao.readers;

import io.github.jixiao.readers.UnreadableFileException.Reason;
import io.github.jixiao.readers.form.FormReader;
import io.github.jixiao.readers.grid.Document;
import io.github.jixiao.readers.json.SubmissionJsonReader;
import io.github.jixiao.readers.narrative.NarrativeReader;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.Source;
import io.github.jixiao.table.Submission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Reads files into submissions. The format is told by the content, never by the file's name; JSON in the exchange format comes in as it
 * is, every other document through its grids. Safe for use by several threads.
 *
 * <pre>{@code
 * Submission submission = SubmissionReader.standard().read(Path.of("targets.docx"));
 * }</pre>
 */
public final class SubmissionReader {

    private static final SubmissionReader STANDARD = new SubmissionReader();

    private SubmissionReader() {}

    /** The reader with the limits of {@link ReadingLimits}. */
    public static SubmissionReader standard() {
        return STANDARD;
    }

    /**
     * Reads a file that holds one submission.
     *
     * @throws UnreadableFileException when the file cannot be read, is hostile, holds no performance target table, or is a JSON array of
     *     more or less than one submission, for which there is {@link #readAll(Path)}
     */
    public Submission read(Path file) throws UnreadableFileException {
        return only(readAll(file));
    }

    /**
     * Reads the bytes of a file that holds one submission.
     *
     * @param name the name that people know the file by; nothing is concluded from it
     * @throws UnreadableFileException as {@link #read(Path)} does
     */
    public Submission read(String name, byte[] content) throws UnreadableFileException {
        return only(readAll(name, content));
    }

    /** Reads every submission of a file: one of a document, any number of a JSON array. */
    public List<Submission> readAll(Path file) throws UnreadableFileException {
        Path fileName = file.getFileName();
        return readAll(fileName == null ? file.toString() : fileName.toString(), bytes(file));
    }

    /**
     * Reads every submission in the bytes of a file.
     *
     * @param name the name that people know the file by; nothing is concluded from it
     */
    public List<Submission> readAll(String name, byte[] content) throws UnreadableFileException {
        if (content.length > ReadingLimits.FILE_BYTES) {
            throw tooLarge();
        }
        FileType type = typeOf(content);
        Source source = new Source(name, sha256(content), type.mediaType());
        if (type == FileType.JSON) {
            return SubmissionJsonReader.read(source, content);
        }
        DocumentReader reader = DocumentReaders.of(type)
                .orElseThrow(
                        () -> new UnreadableFileException(Reason.UNKNOWN_FORMAT, Location.UNKNOWN, type.mediaType()));
        return List.of(submission(reader.read(source, content)));
    }

    private static Submission submission(Document document) throws UnreadableFileException {
        List<PerformanceTargetTable> tables = FormReader.read(document);
        if (tables.isEmpty()) {
            throw new UnreadableFileException(Reason.NO_TABLE, Location.UNKNOWN, "");
        }
        return new Submission(document.source(), NarrativeReader.read(document), tables);
    }

    private static Submission only(List<Submission> submissions) throws UnreadableFileException {
        if (submissions.size() != 1) {
            throw new UnreadableFileException(
                    Reason.WRONG_VALUE, Location.UNKNOWN, submissions.size() + " 份材料 / submissions");
        }
        return submissions.get(0);
    }

    private static FileType typeOf(byte[] content) throws UnreadableFileException {
        FileType type = FileType.of(content);
        if (type != FileType.TEXT && type != FileType.CSV) {
            return type;
        }
        String text = TextEncoding.decode(content);
        if (text.isBlank()) {
            throw new UnreadableFileException(Reason.EMPTY, Location.UNKNOWN, content.length + " bytes");
        }
        if (text.length() > ReadingLimits.TEXT_CHARACTERS) {
            throw new UnreadableFileException(
                    Reason.TOO_LARGE, Location.UNKNOWN, ReadingLimits.TEXT_CHARACTERS + " characters");
        }
        return type;
    }

    private static byte[] bytes(Path file) throws UnreadableFileException {
        try {
            if (Files.size(file) > ReadingLimits.FILE_BYTES) {
                throw tooLarge();
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new UnreadableFileException(Reason.NOT_FOUND, Location.UNKNOWN, "", e);
        } catch (IOException e) {
            throw new UnreadableFileException(Reason.NOT_READABLE, Location.UNKNOWN, "", e);
        }
    }

    private static UnreadableFileException tooLarge() {
        return new UnreadableFileException(
                Reason.TOO_LARGE, Location.UNKNOWN, (ReadingLimits.FILE_BYTES >> 20) + " MB");
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
