package io.github.jixiao.fuzzing;

import io.github.jixiao.readers.Allowance;
import io.github.jixiao.readers.DocumentReaders;
import io.github.jixiao.readers.FileType;
import io.github.jixiao.readers.Limit;
import io.github.jixiao.readers.ReadingLimits;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.grid.Document;
import io.github.jixiao.readers.json.SubmissionJsonWriter;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.Source;
import io.github.jixiao.table.Submission;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Inputs to begin with, made from the documents the project's tests read. */
final class Seeds {
    /** So that a busy machine does not make other seeds than an idle one. */
    private static final ReadingLimits PATIENT = ReadingLimits.standard().with(Limit.SECONDS, 3600);

    private static final List<String> PLACES = List.of(
            "readers/src/test/resources/io/github/jixiao/readers",
            "examples/submissions",
            "examples/profiles",
            "examples/ci/jixiao.yaml",
            "examples/decision-tables",
            "core/src/main/resources/io/github/jixiao/rule/profile");

    private final Map<FuzzTarget, List<byte[]>> seeds = new EnumMap<>(FuzzTarget.class);

    private Seeds() {}

    /**
     * Writes the seeds of every target to a folder of its name, and their words to a file beside it.
     *
     * @param arguments the project's folder, and where to write to
     */
    public static void main(String[] arguments) throws IOException {
        Map<FuzzTarget, List<byte[]>> seeds = in(Path.of(arguments[0]));
        for (Map.Entry<FuzzTarget, List<byte[]>> each : seeds.entrySet()) {
            Path folder = Files.createDirectories(
                    Path.of(arguments[1]).resolve(each.getKey().id()));
            Files.writeString(Path.of(folder + ".words"), Dictionary.of(each.getKey(), each.getValue()));
            for (int number = 0; number < each.getValue().size(); number++) {
                Files.write(folder.resolve("seed-" + number), each.getValue().get(number));
            }
        }
    }

    /** The seeds of every target. */
    static Map<FuzzTarget, List<byte[]>> in(Path project) throws IOException {
        Seeds all = new Seeds();
        for (String place : PLACES) {
            try (Stream<Path> files = Files.walk(project.resolve(place))) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    all.add(Files.readAllBytes(file), file.toString());
                }
            }
        }
        return all.seeds;
    }

    private void add(FuzzTarget target, byte[] seed) {
        seeds.computeIfAbsent(target, first -> new ArrayList<>()).add(seed);
    }

    private void add(byte[] content, String name) throws IOException {
        Optional<FuzzTarget> written = writtenForThisProgram(name);
        if (written.isPresent()) {
            add(written.get(), content);
            return;
        }
        add(FuzzTarget.FILE, content);
        try {
            FileType type = FileType.of(content);
            if (type == FileType.JSON) {
                add(FuzzTarget.JSON, content);
                return;
            }
            add(FuzzTarget.valueOf(type.name()), seed(type, content));
            Document document =
                    DocumentReaders.of(type).orElseThrow().read(Source.named("a"), content, Allowance.within(PATIENT));
            byte[] grids = Grids.text(document).getBytes(StandardCharsets.UTF_8);
            add(FuzzTarget.FORM, grids);
            add(FuzzTarget.REPORT, grids);
            Forms.read(document).ifPresent(this::add);
        } catch (UnreadableFileException e) {
            throw new IOException(name, e);
        }
    }

    /** The target of a file that is no form. */
    private static Optional<FuzzTarget> writtenForThisProgram(String name) {
        if (name.endsWith("jixiao.yaml")) {
            return Optional.of(FuzzTarget.CONFIGURATION);
        }
        if (name.endsWith(".yaml")) {
            return Optional.of(FuzzTarget.PROFILE);
        }
        return name.endsWith(".csv") && name.contains("decision-tables")
                ? Optional.of(FuzzTarget.DECISION_TABLE)
                : Optional.empty();
    }

    private void add(Submission submission) {
        add(FuzzTarget.JSON, SubmissionJsonWriter.write(List.of(submission)).getBytes(StandardCharsets.UTF_8));
        for (PerformanceTargetTable table : submission.tables()) {
            for (Indicator indicator : table.indicators()) {
                add(FuzzTarget.VALUE, indicator.target().text().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** The content in the form that a fuzzer changes best. */
    private static byte[] seed(FileType type, byte[] content) throws IOException {
        return switch (type) {
            case DOCX, XLSX, OFD -> Parts.of(parts(content));
            case PDF -> uncompressed(content);
            default -> content;
        };
    }

    private static Map<String, byte[]> parts(byte[] content) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readAllBytes();
                if (entry.getName().endsWith("xml") || entry.getName().endsWith("rels")) {
                    parts.put(entry.getName(), part);
                }
            }
        }
        return parts;
    }

    private static byte[] uncompressed(byte[] content) throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            for (PDPage page : document.getPages()) {
                PDStream plain = new PDStream(document);
                try (InputStream program = page.getContents();
                        OutputStream out = plain.createOutputStream()) {
                    program.transferTo(out);
                }
                page.setContents(plain);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        }
    }
}
