package io.github.jixiao.rule;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;

/**
 * A profile with the file it was read from, in YAML after {@code profile.schema.json}.
 *
 * <p>A file extends a profile of the library by its name, or another file by its path, which stands relative to the file; without
 * either, the default profile. What it does not state is as in the base. The name, the title and the marks by which forms are
 * recognised are its own.
 */
public final class ProfileFile {
    private final Profile profile;
    private final Map<String, Integer> ruleLines;

    ProfileFile(Profile profile, Map<String, Integer> ruleLines) {
        this.profile = profile;
        this.ruleLines = Map.copyOf(ruleLines);
    }

    /**
     * Reads a file.
     *
     * @throws InvalidProfileException if the file is no profile
     * @throws IOException if the file cannot be read
     */
    public static ProfileFile read(Path file) throws IOException, InvalidProfileException {
        return ProfileReader.read(file);
    }

    /**
     * Reads a text, which can extend profiles of the library only.
     *
     * @param name names the text in messages
     * @throws InvalidProfileException if the text is no profile
     */
    public static ProfileFile parse(String yaml, String name) throws InvalidProfileException {
        return ProfileReader.of(name, BuiltInProfiles::find).read(yaml);
    }

    public Profile profile() {
        return profile;
    }

    /** The line on which the file itself, not its base, names a rule; for messages about a rule that does not exist. */
    public OptionalInt lineOf(String rule) {
        Integer line = ruleLines.get(rule);
        return line == null ? OptionalInt.empty() : OptionalInt.of(line);
    }
}
