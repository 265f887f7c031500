package io.github.jixiao.readers;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that was found in a folder.
 *
 * @param path where it stands
 * @param failure why it cannot be read, as far as the folder tells; {@code null} where nothing speaks against it
 */
public record FoundFile(Path path, @Nullable UnreadableFileException failure) {}
