package io.github.jixiao.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * A set of rules that arrives compiled on the class path.
 *
 * @param id for example {@code standard}
 * @param version version of the rules
 * @param group Maven group of the artifact that holds the compiled rules
 * @param artifact Maven artifact that holds the compiled rules
 * @param pages folder of the rules' pages on the class path, one sub-folder a section
 * @param loader where to find all of it
 */
public record RuleSet(String id, String version, String group, String artifact, String pages, ClassLoader loader) {

    private static final String STANDARD = "io/github/jixiao/rules/rule-set.properties";

    /**
     * The standard rule set, from the artifact {@code jixiao-rules}.
     *
     * @throws IllegalStateException if that artifact is not on the class path
     */
    public static RuleSet standard() {
        return load(STANDARD, RuleSet.class.getClassLoader());
    }

    /** A rule set described by a properties file on the class path. */
    public static RuleSet load(String resource, ClassLoader loader) {
        Properties properties = new Properties();
        try (InputStream stream = loader.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "There is no rule set at " + resource + "; is the artifact jixiao-rules on the class path?");
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The rule set at " + resource + " cannot be read.", e);
        }
        return new RuleSet(
                require(properties, "id", resource),
                require(properties, "version", resource),
                require(properties, "group", resource),
                require(properties, "artifact", resource),
                resource.substring(0, resource.lastIndexOf('/')),
                loader);
    }

    private static String require(Properties properties, String key, String resource) {
        String value = properties.getProperty(key);
        if (value == null) {
            throw new IllegalStateException("The rule set at " + resource + " does not state its " + key + ".");
        }
        return value;
    }
}
