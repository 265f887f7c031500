package io.github.jixiao.reports.html;

import io.github.jixiao.value.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The style sheet and the script of the page, and the policy under which a browser runs nothing but these.
 *
 * @param style the style sheet
 * @param script the script
 */
record PageAssets(String style, String script) {

    static PageAssets load() {
        String style = Stream.of("report.css", "narrow.css", "print.css")
                .map(PageAssets::read)
                .collect(Collectors.joining("\n"));
        return new PageAssets(style, read("report.js"));
    }

    private static String read(String name) {
        try (InputStream stream = PageAssets.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The file " + name + " is missing.");
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("/*") && !line.startsWith("//"))
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + name + " cannot be read.", e);
        }
    }

    /** The content security policy: no connection, no frame, no form; this style sheet and this script, known by their hashes. */
    String policy() {
        return "default-src 'none'; style-src '" + hash(style) + "'; script-src '" + hash(script)
                + "'; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String text) {
        byte[] hash = Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(hash);
    }
}
