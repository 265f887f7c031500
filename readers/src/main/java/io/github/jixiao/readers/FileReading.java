package io.github.jixiao.readers;

import io.github.jixiao.readers.UnreadableFileException.Reason;
import io.github.jixiao.readers.archive.PackedFile;
import io.github.jixiao.readers.archive.PackedFiles;
import io.github.jixiao.readers.form.FormReader;
import io.github.jixiao.readers.grid.Document;
import io.github.jixiao.readers.json.StreamedSubmission;
import io.github.jixiao.readers.json.StreamedSubmission.Read;
import io.github.jixiao.readers.json.StreamedSubmission.Traced;
import io.github.jixiao.readers.json.StreamedSubmission.Unreadable;
import io.github.jixiao.readers.json.SubmissionJsonReader;
import io.github.jixiao.readers.json.SubmissionStream;
import io.github.jixiao.readers.narrative.NarrativeReader;
import io.github.jixiao.readers.trace.Claims;
import io.github.jixiao.readers.trace.ReadingTrace;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.Source;
import io.github.jixiao.table.Submission;
import io.github.jixiao.value.Sha256;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Reads the bytes of files, each within its own allowance. Whatever goes wrong stays with the submission it goes wrong with. */
final class FileReading {

    private final ReadingLimits limits;
    private final boolean tracing;

    FileReading(ReadingLimits limits, boolean tracing) {
        this.limits = limits;
        this.tracing = tracing;
    }

    /** Every submission in a file, or why there is none. */
    List<StreamedSubmission> read(String name, byte[] content) {
        try {
            Allowance allowance = Allowance.within(limits);
            return Guard.around("", allowance, () -> read(name, content, allowance));
        } catch (UnreadableFileException e) {
            return List.of(new Unreadable(Source.named(name), e));
        }
    }

    private List<StreamedSubmission> read(String name, byte[] content, Allowance allowance)
            throws UnreadableFileException {
        allowance.require(Limit.FILE_BYTES, content.length, Location.UNKNOWN);
        FileType type = FileType.of(content, allowance);
        Source source = new Source(name, Sha256.hex(content), type.mediaType());
        return switch (type) {
            case JSON -> json(source, content);
            case ARCHIVE -> packed(new PackedFiles(name, content, limits));
            default -> {
                if (type == FileType.TEXT || type == FileType.CSV) {
                    requireSomeText(content, allowance);
                }
                DocumentReader reader = DocumentReaders.of(type).orElseThrow();
                Document document = reader.read(source, content, allowance);
                yield List.of(
                        tracing
                                ? new Traced(source, trace(document, allowance))
                                : new Read(source, submission(document, allowance)));
            }
        };
    }

    private List<StreamedSubmission> packed(PackedFiles files) throws UnreadableFileException {
        if (!files.hasNext()) {
            throw new UnreadableFileException(Reason.NO_FILE, Location.UNKNOWN, "");
        }
        List<StreamedSubmission> submissions = new ArrayList<>();
        while (files.hasNext()) {
            PackedFile file = files.next();
            try {
                submissions.addAll(read(file.name(), file.content(Allowance.within(limits))));
            } catch (UnreadableFileException e) {
                submissions.add(new Unreadable(Source.named(file.name()), e));
            }
        }
        return submissions;
    }

    private List<StreamedSubmission> json(Source source, byte[] content) throws UnreadableFileException {
        List<StreamedSubmission> submissions = new ArrayList<>();
        InputStream in = new ByteArrayInputStream(content);
        try (SubmissionStream stream = SubmissionJsonReader.isJsonLines(content)
                ? SubmissionJsonReader.streamLines(source, in, limits)
                : SubmissionJsonReader.stream(source, in, limits)) {
            stream.forEachRemaining(submissions::add);
        } catch (IOException e) {
            throw new UnreadableFileException(Reason.NOT_READABLE, Location.UNKNOWN, "", e);
        }
        return submissions;
    }

    private static Submission submission(Document document, Allowance allowance) throws UnreadableFileException {
        List<PerformanceTargetTable> tables = FormReader.read(document);
        requireFewIndicators(tables, allowance);
        if (tables.isEmpty()) {
            throw new UnreadableFileException(Reason.NO_TABLE, Location.UNKNOWN, "");
        }
        return new Submission(document.source(), NarrativeReader.read(document), tables);
    }

    /** A document without a table is explained too: that nothing was found in it is what needs explaining most. */
    private static ReadingTrace trace(Document document, Allowance allowance) throws UnreadableFileException {
        Claims claims = Claims.kept();
        List<PerformanceTargetTable> tables = FormReader.read(document, claims);
        requireFewIndicators(tables, allowance);
        return claims.trace(new Submission(document.source(), NarrativeReader.read(document, claims), tables));
    }

    /** A box in which no end of indicators stand packed together is small, and what is made of each of them is not. */
    private static void requireFewIndicators(List<PerformanceTargetTable> tables, Allowance allowance)
            throws UnreadableFileException {
        long indicators =
                tables.stream().mapToLong(table -> table.indicators().size()).sum();
        allowance.require(Limit.INDICATORS, indicators, Location.UNKNOWN);
    }

    private static void requireSomeText(byte[] content, Allowance allowance) throws UnreadableFileException {
        String text = TextEncoding.decode(content);
        if (text.isBlank()) {
            throw new UnreadableFileException(Reason.EMPTY, Location.UNKNOWN, content.length + " bytes");
        }
        allowance.require(Limit.TEXT_CHARACTERS, text.length(), Location.UNKNOWN);
    }
}
