package io.github.jixiao.cli.console;

import io.github.jixiao.reports.InertText;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Where the command reads and prints: the report to standard output, everything else to standard error. Text is printed in the console's
 * own encoding; bytes for programs go out as they are.
 */
public final class Terminal {
    private final InputStream in;
    private final WatchedOutput bytes;
    private final LegibleOutput text;
    private final LegibleOutput errors;
    private final TerminalTraits traits;

    public Terminal(InputStream in, OutputStream out, OutputStream err, Charset charset, TerminalTraits traits) {
        this.in = in;
        this.bytes = new WatchedOutput(out);
        this.text = new LegibleOutput(bytes, charset);
        this.errors = new LegibleOutput(err, charset);
        this.traits = traits;
    }

    public static Terminal ofProcess() {
        return new Terminal(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                ConsoleCharset.of(System::getProperty),
                TerminalTraits.ofProcess());
    }

    /** Standard input. */
    public InputStream in() {
        return in;
    }

    /** Standard output for text in UTF-8, which is turned into the console's encoding. */
    public OutputStream text() {
        return text;
    }

    /** Standard output for bytes. */
    public OutputStream bytes() {
        return bytes;
    }

    public TerminalTraits traits() {
        return traits;
    }

    /** Whether who reads standard output has gone. */
    public boolean isReaderGone() {
        return bytes.isReaderGone();
    }

    /** Prints a line to standard output. */
    public void print(String line) throws IOException {
        text.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        text.flush();
    }

    /** Prints a line to standard error. */
    public void say(String line) {
        show(line + "\n");
    }

    /** Prints to standard error without ending the line. */
    public void show(String words) {
        try {
            errors.write(words.getBytes(StandardCharsets.UTF_8));
            errors.flush();
        } catch (IOException e) {
            // There is no place left to tell it.
        }
    }

    /** Prints where a failure comes from, if that is wanted. */
    public void trace(Throwable failure, boolean wanted) {
        if (wanted) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            show(InertText.of(trace.toString()));
        }
    }

    public void flush() throws IOException {
        text.flush();
        bytes.flush();
    }

    /** Whether a character was printed in other words because the console's encoding lacks it. */
    public boolean hasReplaced() {
        return text.hasReplaced();
    }

    /** The encoding of text on standard output. */
    public Charset charset() {
        return text.charset();
    }
}
