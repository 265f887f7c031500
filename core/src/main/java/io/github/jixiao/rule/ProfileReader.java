package io.github.jixiao.rule;

import io.github.jixiao.yaml.InvalidYamlException;
import io.github.jixiao.yaml.YamlDocument;
import io.github.jixiao.yaml.YamlMap;
import io.github.jixiao.yaml.YamlNode;
import io.github.jixiao.yaml.YamlSection;
import io.github.jixiao.yaml.YamlSection.Word;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads one profile file over its base. */
final class ProfileReader {
    private static final int LONGEST_CHAIN = 8;
    private static final String DEFAULT = "default";

    private final ProfileProblems problems;
    private final @Nullable Path path;
    private final int chain;
    private final Function<String, Optional<Profile>> library;
    private final boolean inLibrary;

    private ProfileReader(
            String name,
            @Nullable Path path,
            int chain,
            Function<String, Optional<Profile>> library,
            boolean inLibrary) {
        this.problems = new ProfileProblems(name);
        this.path = path;
        this.chain = chain;
        this.library = library;
        this.inLibrary = inLibrary;
    }

    /**
     * A reader of a text.
     *
     * @param library profiles that can be extended by their names, which the text cannot take
     */
    static ProfileReader of(String name, Function<String, Optional<Profile>> library) {
        return new ProfileReader(name, null, 0, library, false);
    }

    /** A reader of a file that ships with the library. */
    static ProfileReader ofLibrary(String name, Function<String, Optional<Profile>> library) {
        return new ProfileReader(name, null, 0, library, true);
    }

    static ProfileFile read(Path file) throws IOException, InvalidProfileException {
        return read(file, LONGEST_CHAIN);
    }

    private static ProfileFile read(Path file, int chain) throws IOException, InvalidProfileException {
        ProfileReader reader =
                new ProfileReader(String.valueOf(file.getFileName()), file, chain, BuiltInProfiles::find, false);
        try {
            return reader.read(YamlDocument.read(file));
        } catch (InvalidYamlException e) {
            throw reader.refusal(e);
        }
    }

    ProfileFile read(String yaml) throws InvalidProfileException {
        try {
            return read(YamlDocument.read(yaml));
        } catch (InvalidYamlException e) {
            throw refusal(e);
        }
    }

    private InvalidProfileException refusal(InvalidYamlException e) {
        problems.add(e.place(), e.reason());
        return problems.refusal();
    }

    private ProfileFile read(YamlNode node) throws InvalidProfileException {
        if (!(node instanceof YamlMap root)) {
            problems.add(node.place(), ProfileFault.NOT_A_MAP, "");
            throw problems.refusal();
        }
        YamlSection file = new YamlSection(root, problems);
        Word named = file.word("extends");
        ProfileFile baseFile = named != null && isFile(named) ? baseFile(named) : null;
        Profile base = baseFile != null ? baseFile.profile() : shipped(named);
        ProfileSettings settings = new ProfileSettings(file, problems);
        Profile profile = settings.over(base, problems.file().replaceFirst("\\.ya?ml$", ""), library);
        file.close();
        problems.raise();
        String shipped = inLibrary && profile.name().equals(DEFAULT) ? null : named == null ? DEFAULT : named.text();
        ProfileLayers layers = new ProfileLayers(problems.file(), root, baseFile, shipped, inLibrary);
        return new ProfileFile(profile, layers, settings.mentions());
    }

    private static boolean isFile(Word word) {
        return word.text().endsWith(".yaml") || word.text().endsWith(".yml");
    }

    private Profile shipped(@Nullable Word word) {
        if (word == null || isFile(word)) {
            return Profile.standard();
        }
        Optional<Profile> base = library.apply(word.text());
        if (base.isEmpty()) {
            problems.unknown(
                    word.place(),
                    word.text(),
                    BuiltInProfiles.names(),
                    ProfileFault.BASE_UNKNOWN,
                    ProfileFault.BASE_UNKNOWN_NEAR);
        }
        return base.orElse(Profile.standard());
    }

    private @Nullable ProfileFile baseFile(Word word) throws InvalidProfileException {
        if (path != null && chain == 0) {
            problems.add(word.place(), ProfileFault.BASE_CIRCULAR, word.text());
            return null;
        }
        try {
            if (path != null) {
                return read(path.resolveSibling(word.text()), chain - 1);
            }
        } catch (IOException | InvalidPathException e) {
            // told below
        }
        problems.add(word.place(), ProfileFault.BASE_UNREADABLE, word.text());
        return null;
    }
}
