package io.github.jixiao.cli;

import io.github.jixiao.rule.InvalidProfileException;
import io.github.jixiao.rule.Profile;
import io.github.jixiao.rule.ProfileFile;
import io.github.jixiao.rule.ProfileProblem;
import io.github.jixiao.rule.UnknownProfileException;
import io.github.jixiao.value.Bilingual;
import io.github.jixiao.value.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds the profile that {@code --profile} names: one that ships with the library, or a file. */
final class NamedProfile {
    private NamedProfile() {}

    static ProfileFile file(String name) throws UsageException {
        if (Profile.names().contains(name) || !isFile(name)) {
            return shipped(name);
        }
        try {
            return ProfileFile.read(Path.of(name));
        } catch (InvalidProfileException e) {
            throw new UsageException("profile-invalid", listed(e.problems()));
        } catch (IOException e) {
            throw new UsageException("profile-unreadable", name);
        }
    }

    static Profile of(String name) throws UsageException {
        return Profile.names().contains(name)
                ? Profile.named(name)
                : sound(file(name)).profile();
    }

    /** A file whose messages have filled in nothing but what their rules state. */
    private static ProfileFile sound(ProfileFile file) throws UsageException {
        List<ProfileProblem> problems = file.wordsMessages() ? KnownRules.problems(file) : List.of();
        if (!problems.isEmpty()) {
            throw new UsageException("profile-invalid", listed(problems));
        }
        return file;
    }

    private static boolean isFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        try {
            return lower.endsWith(".yaml") || lower.endsWith(".yml") || Files.isRegularFile(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static ProfileFile shipped(String name) throws UsageException {
        try {
            return ProfileFile.named(name);
        } catch (UnknownProfileException e) {
            String known = String.join(", ", e.known());
            throw e.nearest()
                    .map(near -> new UsageException("profile-unknown-near", name, near, known))
                    .orElseGet(() -> new UsageException("profile-unknown", name, known));
        }
    }

    private static Bilingual listed(List<ProfileProblem> problems) {
        return Bilingual.of(listed(problems, Language.CHINESE), listed(problems, Language.ENGLISH));
    }

    private static String listed(List<ProfileProblem> problems, Language language) {
        return problems.stream().map(problem -> problem.in(language)).collect(Collectors.joining("\n"));
    }
}
