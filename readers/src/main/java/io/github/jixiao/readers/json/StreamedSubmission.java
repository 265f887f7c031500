package io.github.jixiao.readers.json;

import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.trace.ReadingTrace;
import io.github.jixiao.table.Source;
import io.github.jixiao.table.Submission;

/** One line of JSON Lines or one element of an array: a submission, or why there is none. */
public sealed interface StreamedSubmission {

    /** The file and, for a line or element, its number: {@code all.jsonl:7}, {@code all.json#/6}. */
    Source source();

    /** The submission. */
    Submission orThrow() throws UnreadableFileException;

    /**
     * A submission that could be read.
     *
     * @param source the place it was read from; the submission may name another source
     * @param submission what stands there
     */
    record Read(Source source, Submission submission) implements StreamedSubmission {

        @Override
        public Submission orThrow() {
            return submission;
        }
    }

    /**
     * A document that was read with an account of what each piece of it was taken for.
     *
     * @param source the file
     * @param trace the account, and the submission, which may have no tables
     */
    record Traced(Source source, ReadingTrace trace) implements StreamedSubmission {

        @Override
        public Submission orThrow() {
            return trace.submission();
        }
    }

    /**
     * A place where no submission can be read.
     *
     * @param source the place
     * @param failure what is wrong there; its location counts lines from the start of the file
     */
    record Unreadable(Source source, UnreadableFileException failure) implements StreamedSubmission {

        @Override
        public Submission orThrow() throws UnreadableFileException {
            throw failure;
        }
    }
}
