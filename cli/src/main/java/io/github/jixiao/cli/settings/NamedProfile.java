package io.github.jixiao.cli.settings;

import io.github.jixiao.ProfileCheck;
import io.github.jixiao.cli.usage.UsageException;
import io.github.jixiao.pack.RulePack;
import io.github.jixiao.rule.InvalidProfileException;
import io.github.jixiao.rule.Profile;
import io.github.jixiao.rule.ProfileFile;
import io.github.jixiao.rule.UnknownProfileException;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.List;

/** Finds the profile that {@code --profile} names: one that ships with the library, or a file. */
public final class NamedProfile {
    private NamedProfile() {}

    public static ProfileFile file(String name) throws UsageException {
        try {
            return ProfileFile.find(name);
        } catch (UnknownProfileException e) {
            throw unknown(name, e);
        } catch (InvalidProfileException e) {
            throw invalid(e);
        } catch (NoSuchFileException e) {
            throw new UsageException("file-missing", name);
        } catch (IOException | InvalidPathException e) {
            throw new UsageException("profile-unreadable", name);
        }
    }

    static Profile of(String name, List<RulePack> packs) throws UsageException {
        try {
            return Profile.names().contains(name) ? Profile.named(name) : ProfileCheck.fitting(file(name), packs);
        } catch (InvalidProfileException e) {
            throw invalid(e);
        }
    }

    private static UsageException invalid(InvalidProfileException failure) {
        return new UsageException("profile-invalid", failure.reason());
    }

    private static UsageException unknown(String name, UnknownProfileException failure) {
        String known = String.join(", ", failure.known());
        return failure.nearest()
                .map(near -> new UsageException("profile-unknown-near", name, near, known))
                .orElseGet(() -> new UsageException("profile-unknown", name, known));
    }
}
