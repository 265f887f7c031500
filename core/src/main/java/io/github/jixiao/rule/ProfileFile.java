package io.github.jixiao.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A profile with the file it was read from, in YAML after {@code profile.schema.json}.
 *
 * <p>A file extends a profile of the library by its name, or another file by its path, which stands relative to the file; without
 * either, the default profile. What it does not state is as in the base. The name, the title and the marks by which forms are
 * recognised are its own.
 */
public final class ProfileFile {
    private final Profile profile;
    private final ProfileLayers layers;
    private final List<RuleMention> mentions;

    ProfileFile(Profile profile, ProfileLayers layers, List<RuleMention> mentions) {
        this.profile = profile;
        this.layers = layers;
        this.mentions = List.copyOf(mentions);
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

    /**
     * The file of a profile that ships with the library.
     *
     * @throws UnknownProfileException if there is none of that name
     */
    public static ProfileFile named(String name) {
        return BuiltInProfiles.file(name);
    }

    /**
     * The file of a profile of the library, or a file by its path: what ends in {@code .yaml} or {@code .yml}, or is there.
     *
     * @throws UnknownProfileException if it is neither
     * @throws InvalidProfileException if the file is no profile
     * @throws IOException if the file cannot be read
     */
    public static ProfileFile find(String nameOrPath) throws IOException, InvalidProfileException {
        return Profile.names().contains(nameOrPath) || !isFile(nameOrPath)
                ? named(nameOrPath)
                : read(Path.of(nameOrPath));
    }

    private static boolean isFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        try {
            return lower.endsWith(".yaml") || lower.endsWith(".yml") || Files.isRegularFile(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    public Profile profile() {
        return profile;
    }

    /** The line on which the file itself, not its base, names a rule; for messages about a rule that does not exist. */
    public OptionalInt lineOf(String rule) {
        return mentions.stream()
                .filter(mention -> mention.rule().equals(rule))
                .mapToInt(mention -> mention.place().line())
                .findFirst();
    }

    /** Whether the file, or a file it extends, words messages of its own. */
    public boolean wordsMessages() {
        return !profile.messages().isEmpty();
    }

    /**
     * Compares what the file, and the files it extends, say about rules with the rules there are: names, variants, and the values that
     * messages have filled in.
     *
     * @param rules every rule that a profile may name
     */
    public List<ProfileProblem> problems(Collection<RuleInfo> rules) {
        List<ProfileProblem> problems = new ArrayList<>();
        layers.base().ifPresent(base -> problems.addAll(base.problems(rules)));
        ProfileProblems own = new ProfileProblems(layers.name());
        RuleMentions check = new RuleMentions(rules, own);
        mentions.forEach(check::check);
        problems.addAll(own.inOrder());
        return List.copyOf(problems);
    }

    /**
     * Demands that what the file, and the files it extends, say about rules fits the rules there are, as {@link #problems} compares it.
     *
     * @param rules every rule that a profile may name
     * @throws InvalidProfileException if something does not
     */
    public void requireFitting(Collection<RuleInfo> rules) throws InvalidProfileException {
        List<ProfileProblem> problems = problems(rules);
        if (!problems.isEmpty()) {
            throw new InvalidProfileException(problems);
        }
    }

    /**
     * Where a value that is in force is stated: {@code bureau.yaml:7}, or {@code default.yaml} for a file of the library.
     *
     * @param keys from the outermost, for example {@code thresholds}, {@code satisfaction}, {@code low}; the last may also be an item
     *     of a list
     */
    public Optional<String> origin(String... keys) {
        return layers.origin(List.of(keys));
    }

    /** The keys that the file, or one it extends, states in a section. */
    Set<String> keys(String section) {
        return layers.keys(section);
    }

    /** The profile in force, written out as a profile file in which every value bears its origin as a comment. */
    public String listing() {
        return new ProfileListing(profile, layers).toString();
    }
}
