package io.github.jixiao.cli.output;

import io.github.jixiao.cli.usage.UnwritablePlace;
import io.github.jixiao.cli.usage.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A folder that gets a file for each input, in the folders the inputs stand in. Nothing is ever written outside it, over an input, or over
 * what was written for another input.
 */
final class OutputFolder {
    private final Path folder;
    private final List<Path> inputFolders = new ArrayList<>();
    private final List<Path> inputFiles = new ArrayList<>();
    private final Map<Path, Integer> taken = new HashMap<>();

    private OutputFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes the folder.
     *
     * @param operands the files and folders of the command line
     * @throws UsageException if it cannot be made, or is one of the folders that are read
     */
    static OutputFolder begin(String name, List<String> operands) throws UsageException {
        try {
            Files.createDirectories(Path.of(name));
            OutputFolder output = new OutputFolder(Path.of(name).toRealPath());
            for (String operand : operands) {
                output.take(operand);
            }
            return output;
        } catch (IOException | InvalidPathException e) {
            throw UnwritablePlace.folder(name, e);
        }
    }

    private void take(String operand) throws UsageException, IOException {
        Path path = operand.equals("-") ? null : Path.of(operand);
        if (path == null || !Files.exists(path)) {
            return;
        }
        if (!Files.isDirectory(path)) {
            inputFiles.add(path);
            return;
        }
        if (folder.startsWith(path.toRealPath())) {
            throw new UsageException("output-among-inputs", folder, operand);
        }
        inputFolders.add(path);
    }

    Path folder() {
        return folder;
    }

    /**
     * A place for a file made of an input; {@code null} where there is none that is safe.
     *
     * @param input the input's name
     * @param name the name of the file, which stands in the folder of the input
     * @param submission number of the submission the file is made of; one submission has one file of a name
     */
    @Nullable
    Path place(String input, String name, int submission) throws IOException {
        Path wanted = folder.resolve(inside(input)).resolveSibling(name).normalize();
        if (!wanted.startsWith(folder) || wanted.equals(folder)) {
            return null;
        }
        Path place = free(wanted, submission);
        Path parent = place.getParent();
        if (parent == null) {
            return null;
        }
        Files.createDirectories(parent);
        boolean escapes = !parent.toRealPath().startsWith(folder) || Files.isSymbolicLink(place);
        return escapes || isInput(place) ? null : place;
    }

    /** Where an input stands in the folder of the command line that it was found in. */
    private Path inside(String input) {
        Path path = Path.of(input);
        for (Path each : inputFolders) {
            if (path.startsWith(each) && !path.equals(each)) {
                return each.relativize(path);
            }
        }
        Path name = path.getFileName();
        return name == null ? path : name;
    }

    /** The place, with a number where another submission has it. */
    private Path free(Path wanted, int submission) {
        Path place = wanted;
        int number = 2;
        while (taken.getOrDefault(place, submission) != submission) {
            String name = String.valueOf(wanted.getFileName());
            int dot = name.lastIndexOf('.');
            String stem = dot <= 0 ? name : name.substring(0, dot);
            place = wanted.resolveSibling(stem + " (" + number++ + ")" + (dot <= 0 ? "" : name.substring(dot)));
        }
        taken.put(place, submission);
        return place;
    }

    private boolean isInput(Path place) throws IOException {
        for (Path file : inputFiles) {
            if (Files.exists(place) && Files.isSameFile(place, file)) {
                return true;
            }
        }
        return false;
    }
}
