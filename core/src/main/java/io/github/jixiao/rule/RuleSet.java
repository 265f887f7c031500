package io.github.jixiao.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * A set of rules that arrives compiled on the class path. An artifact may hold several sets; a rule names its own in its DRL file
 * ({@code @ruleSet}), and one that names none belongs to the artifact's main set.
 *
 * @param id for example {@code standard}
 * @param version version of the rules
 * @param group Maven group of the artifact that holds the compiled rules
 * @param artifact Maven artifact that holds the compiled rules
 * @param pages folder of the rules' pages on the class path, one sub-folder a section
 * @param loader where to find all of it
 * @param main whether it is the artifact's main set
 */
public record RuleSet(
        String id, String version, String group, String artifact, String pages, ClassLoader loader, boolean main) {

    /** Id of the standard rule set. */
    public static final String STANDARD = "standard";

    /** Id of the rule set that a thorough review adds. */
    public static final String THOROUGH = "thorough";

    private static final String FOLDER = "io/github/jixiao/rules/";

    /** The main set of an artifact. */
    public RuleSet(String id, String version, String group, String artifact, String pages, ClassLoader loader) {
        this(id, version, group, artifact, pages, loader, true);
    }

    /**
     * The standard rule set, from the artifact {@code jixiao-rules}.
     *
     * @throws IllegalStateException if that artifact is not on the class path
     */
    public static RuleSet standard() {
        return load(FOLDER + "rule-set.properties", RuleSet.class.getClassLoader());
    }

    /**
     * The thorough rule set, from the same artifact: what a reviewer with more time would look at. It adds to the standard set.
     *
     * @throws IllegalStateException if that artifact is not on the class path
     */
    public static RuleSet thorough() {
        return load(FOLDER + "thorough-rule-set.properties", RuleSet.class.getClassLoader());
    }

    /** Ids of the library's rule sets. */
    public static List<String> names() {
        return List.of(STANDARD, THOROUGH);
    }

    /**
     * A rule set of the library by its id.
     *
     * @throws IllegalArgumentException if the library has no such set
     */
    public static RuleSet named(String id) {
        return switch (id) {
            case STANDARD -> standard();
            case THOROUGH -> thorough();
            default -> throw new IllegalArgumentException("There is no rule set " + id + ".");
        };
    }

    /** Whether a rule of the artifact belongs to this set, by the set it names; {@code null} where it names none. */
    public boolean holds(@Nullable String named) {
        return named == null ? main : named.equals(id);
    }

    /**
     * A rule set described by a properties file on the class path; its pages stand beside the file, or in the folder it names.
     *
     * @throws IllegalStateException if there is no such file, or it does not say what it must
     * @throws UncheckedIOException if it cannot be read
     */
    public static RuleSet load(String resource, ClassLoader loader) {
        Properties properties;
        try (InputStream stream = loader.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "There is no rule set at " + resource + "; is the artifact jixiao-rules on the class path?");
            }
            properties = description(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("The rule set at " + resource + " cannot be read.", e);
        }
        return new RuleSet(
                require(properties, "id", resource),
                require(properties, "version", resource),
                require(properties, "group", resource),
                require(properties, "artifact", resource),
                properties.getProperty("pages", resource.substring(0, resource.lastIndexOf('/'))),
                loader,
                Boolean.parseBoolean(properties.getProperty("main", "true")));
    }

    /**
     * Reads the properties file that describes a rule set, in UTF-8.
     *
     * @throws IOException if it cannot be read, or is no properties file
     */
    public static Properties description(InputStream stream) throws IOException {
        Properties properties = new Properties();
        try {
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new IOException("The description of the rule set is malformed.", e);
        }
        return properties;
    }

    private static String require(Properties properties, String key, String resource) {
        String value = properties.getProperty(key);
        if (value == null) {
            throw new IllegalStateException("The rule set at " + resource + " does not state its " + key + ".");
        }
        return value;
    }
}
