package io.github.jixiao.benchmarks.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One document of each kind, from the tests of the readers. */
public enum Sample {
    DOCX("F01_two-terms-with-standard.docx"),
    DOC("F38_older-form.doc"),
    XLSX("F02_sign-value-unit-sheet.xlsx"),
    XLS("F05_list-of-projects.xls"),
    PDF("F35_two-terms-over-pages.pdf"),
    HTML("F06_cost-level-and-points.html");

    private static final Path FOLDER =
            Path.of("readers", "src", "test", "resources", "io", "github", "jixiao", "readers", "documents");

    private final String file;

    Sample(String file) {
        this.file = file;
    }

    /** Where it lies in the checkout, whichever of its folders the program runs in. */
    public Path path() {
        Path inRoot = FOLDER.resolve(file);
        return Files.exists(inRoot) ? inRoot : Path.of("..").resolve(inRoot);
    }

    byte[] content() {
        try {
            return Files.readAllBytes(path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
