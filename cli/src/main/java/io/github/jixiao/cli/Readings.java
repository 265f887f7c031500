package io.github.jixiao.cli;

import io.github.jixiao.readers.SubmissionReader;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.UnreadableFileException.Reason;
import io.github.jixiao.readers.json.StreamedSubmission;
import io.github.jixiao.readers.json.StreamedSubmission.Read;
import io.github.jixiao.readers.json.StreamedSubmission.Unreadable;
import io.github.jixiao.readers.json.SubmissionJsonReader;
import io.github.jixiao.readers.json.SubmissionStream;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.Source;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The submissions of many inputs one after the other: JSON is streamed, any other file is one submission and read when its turn comes. */
final class Readings implements Iterator<Reading>, Closeable {
