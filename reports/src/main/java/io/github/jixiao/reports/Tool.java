package io.github.jixiao.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The product that makes the reports. */
public final class Tool {
    /** Its name, as reports give it. */
    public static final String NAME = "jixiao";

    private Tool() {}

    /** Its version. */
    public static String version() {
        Properties facts = new Properties();
        try (InputStream stream = Tool.class.getResourceAsStream("tool.properties")) {
            if (stream == null) {
                throw new IllegalStateException("The file tool.properties is missing.");
            }
            facts.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException("The file tool.properties cannot be read.", e);
        }
        return facts.getProperty("version", "");
    }
}
