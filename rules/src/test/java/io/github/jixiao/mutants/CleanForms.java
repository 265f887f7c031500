package io.github.jixiao.mutants;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The complete and clean tables that faults are put into, one a file. */
final class CleanForms {
    private static final String SUFFIX = ".table";

    private CleanForms() {}

    static List<Form> all() {
        return in("tables");
    }

    /** Further clean tables, of other sectors and layouts, that only have to stay clean. */
    static List<Form> further() {
        return in("clean");
    }

    private static List<Form> in(String folder) {
        try (Stream<Path> files = Files.list(folder(folder))) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .map(CleanForms::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Documents of several tables, some with text around them. */
    static List<Form> documents() {
        try (Stream<Path> files = Files.list(folder("documents"))) {
            return files.sorted().map(CleanForms::readDocument).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Form document(String file) {
        return readDocument(folder("documents").resolve(file));
    }

    private static Form readDocument(Path file) {
        try {
            ObjectNode document = (ObjectNode) WrittenTable.MAPPER.readTree(file.toFile());
            ArrayNode tables = WrittenTable.MAPPER.createArrayNode();
            document.path("tables")
                    .forEach(name -> tables.add(named(name.asText()).json()));
            document.set("tables", tables);
            document.putObject("source").put("name", file.getFileName().toString());
            return new Form(file.getFileName().toString(), document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Form named(String name) {
        return read(folder("tables").resolve(name + SUFFIX));
    }

    /** A folder of the test data. */
    static Path folder(String name) {
        try {
            return Path.of(Objects.requireNonNull(CleanForms.class.getResource(name), name)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Form read(Path file) {
        try {
            String name = file.getFileName().toString();
            return Form.of(
                    name.substring(0, name.length() - SUFFIX.length()), WrittenTable.read(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
