package io.github.jixiao.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The profiles that ship with the library: one file each, listed in the order in which forms are recognised. */
final class BuiltInProfiles {
    private static final String FOLDER = "profile/";
    private static final List<String> NAMES = text("profiles.txt")
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .toList();

    private BuiltInProfiles() {}

    /** Read when a profile other than the default one, or the file of any, is first asked for. */
    private static final class Loaded {
        static final Map<String, ProfileFile> FILES = load();

        private Loaded() {}
    }

    static List<String> names() {
        return NAMES;
    }

    static Profile named(String name) {
        return find(name).orElseThrow(() -> new UnknownProfileException(name, NAMES));
    }

    static Optional<Profile> find(String name) {
        return name.equals(Profile.standard().name())
                ? Optional.of(Profile.standard())
                : NAMES.contains(name) ? Optional.of(file(name).profile()) : Optional.empty();
    }

    /** The profiles that a form can be recognised by, the more special first. */
    static List<Profile> recognisable() {
        return Loaded.FILES.values().stream()
                .map(ProfileFile::profile)
                .filter(profile -> !profile.marks().isEmpty())
                .toList();
    }

    private static Map<String, ProfileFile> load() {
        Map<String, ProfileFile> loaded = new LinkedHashMap<>();
        for (String name : NAMES) {
            loaded.put(
                    name,
                    read(name, base -> Optional.ofNullable(loaded.get(base)).map(ProfileFile::profile)));
        }
        return Collections.unmodifiableMap(loaded);
    }

    /** A profile with what its file states. */
    static ProfileFile file(String name) {
        ProfileFile file = Loaded.FILES.get(name);
        if (file == null) {
            throw new UnknownProfileException(name, NAMES);
        }
        return file;
    }

    private static ProfileFile read(String name, Function<String, Optional<Profile>> before) {
        try {
            return ProfileReader.ofLibrary(name + ".yaml", before).read(text(name + ".yaml"));
        } catch (InvalidProfileException e) {
            throw new IllegalStateException("The profile " + name + " that ships with the library is broken.", e);
        }
    }

    /** The text of a file among the profiles. */
    static String text(String file) {
        try (InputStream stream = BuiltInProfiles.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IllegalStateException("The file " + FOLDER + file + " is missing.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + FOLDER + file + " cannot be read.", e);
        }
    }
}
