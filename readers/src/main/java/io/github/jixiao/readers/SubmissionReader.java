package io.github.jixiao.readers;

import io.github.jixiao.readers.UnreadableFileException.Reason;
import io.github.jixiao.readers.json.StreamedSubmission;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Source;
import io.github.jixiao.table.Submission;
import io.github.jixiao.value.Bilingual;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
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

    private static final SubmissionReader STANDARD = within(ReadingLimits.standard());

    private final ReadingLimits limits;
    private final FileReading reading;

    private SubmissionReader(ReadingLimits limits, boolean tracing) {
        this.limits = limits;
        this.reading = new FileReading(limits, tracing);
    }

    /** The reader with the standard limits. */
    public static SubmissionReader standard() {
        return STANDARD;
    }

    /** A reader with limits of one's own. */
    public static SubmissionReader within(ReadingLimits limits) {
        return new SubmissionReader(limits, false);
    }

    /**
     * Reads a file that holds one submission.
     *
     * @throws UnreadableFileException when the file cannot be read, is hostile, holds no performance target table, or is a JSON array or a
     *     zip of more or less than one submission, for which there is {@link #readAll(Path)}
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

    /**
     * Reads every submission of a file: one of a document, any number of a JSON array or of a zip of documents.
     *
     * @throws UnreadableFileException when any of them cannot be read; {@link #readEach(String, byte[])} reads the others all the same
     */
    public List<Submission> readAll(Path file) throws UnreadableFileException {
        return readAll(nameOf(file), bytes(file));
    }

    /**
     * Reads every submission in the bytes of a file.
     *
     * @param name the name that people know the file by; nothing is concluded from it
     * @throws UnreadableFileException as {@link #readAll(Path)} does
     */
    public List<Submission> readAll(String name, byte[] content) throws UnreadableFileException {
        List<Submission> submissions = new ArrayList<>();
        for (StreamedSubmission each : readEach(name, content)) {
            submissions.add(each.orThrow());
        }
        return List.copyOf(submissions);
    }

    /**
     * Reads every submission in the bytes of a file, and says of each that cannot be read why. A document of a zip that cannot be read costs
     * no other.
     *
     * @param name the name that people know the file by; nothing is concluded from it
     * @return at least one
     */
    public List<StreamedSubmission> readEach(String name, byte[] content) {
        return reading.read(name, content);
    }

    /**
     * Reads every submission from a stream, of which no more is taken than a file may have, and says of each that cannot be read why.
     *
     * @param name the name that people know the file by; nothing is concluded from it
     * @return at least one
     * @throws IOException if the stream fails
     */
    public List<StreamedSubmission> readEach(String name, InputStream content) throws IOException {
        return readEach(name, beginning(content));
    }

    /**
     * Reads every submission of a file, and says of each that cannot be read why.
     *
     * @return at least one; they bear the file's name without its folder
     */
    public List<StreamedSubmission> readEach(Path file) {
        String name = nameOf(file);
        try {
            return readEach(name, bytes(file));
        } catch (UnreadableFileException e) {
            return List.of(new StreamedSubmission.Unreadable(Source.named(name), e));
        }
    }

    /**
     * A reader with the same limits that also tells what each cell and paragraph was taken for: {@link #readEach(String, byte[])} gives a
     * {@link StreamedSubmission.Traced} for every document, for one without a table too.
     */
    public SubmissionReader tracing() {
        return new SubmissionReader(limits, true);
    }

    private static String nameOf(Path file) {
        Path fileName = file.getFileName();
        return fileName == null ? file.toString() : fileName.toString();
    }

    private static Submission only(List<Submission> submissions) throws UnreadableFileException {
        if (submissions.size() != 1) {
            throw new UnreadableFileException(
                    Reason.WRONG_VALUE,
                    Location.UNKNOWN,
                    Bilingual.of(submissions.size() + " 份材料", submissions.size() + " submissions"));
        }
        return submissions.get(0);
    }

    /** As much of a stream as a file may have, and one byte more of one that has more. */
    private byte[] beginning(InputStream content) throws IOException {
        int most = limits.of(Limit.FILE_BYTES);
        return content.readNBytes(most < Integer.MAX_VALUE ? most + 1 : most);
    }

    /** The bytes of a file. What it says of its size may be wrong: it may grow meanwhile, and a device has no size. */
    private byte[] bytes(Path file) throws UnreadableFileException {
        try (InputStream content = Files.newInputStream(file)) {
            Allowance.within(limits).require(Limit.FILE_BYTES, Files.size(file), Location.UNKNOWN);
            return beginning(content);
        } catch (NoSuchFileException e) {
            throw new UnreadableFileException(Reason.NOT_FOUND, Location.UNKNOWN, file.toString(), e);
        } catch (IOException e) {
            throw new UnreadableFileException(Reason.NOT_READABLE, Location.UNKNOWN, file.toString(), e);
        }
    }
}
