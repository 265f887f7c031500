package io.github.jixiao.readers.form.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A file of words beside this class: lines {@code MEANING = word word word}, and comments that begin with {@code #}. */
final class WordFile {

    private WordFile() {}

    /** Every meaning with its words, in the order of the file. */
    static Map<String, List<String>> read(String name) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        try (InputStream stream = WordFile.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The word file " + name + " is missing from the jar.");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int equals = line.indexOf('=');
                if (!line.startsWith("#") && equals > 0) {
                    words.put(
                            line.substring(0, equals).strip(),
                            List.of(line.substring(equals + 1).strip().split("\\s+")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
