package io.github.jixiao.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.jixiao.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Findings that are known and accepted, by fingerprint. */
final class Baseline {
    private final Set<String> known;
    private final Set<String> met = new HashSet<>();

    private Baseline(Set<String> known) {
        this.known = known;
    }

    /**
     * Reads a file that {@code jixiao baseline} wrote.
     *
     * @param file the file; {@code null} for a baseline that knows nothing
     */
    static Baseline read(@Nullable Path file) throws UsageException {
        if (file == null) {
            return new Baseline(Set.of());
        }
        try (JsonParser json = new JsonFactory().createParser(Files.readAllBytes(file))) {
            return new Baseline(fingerprints(json));
        } catch (IOException e) {
            throw new UsageException("baseline-unreadable", file);
        }
    }

    private static Set<String> fingerprints(JsonParser json) throws IOException {
        Set<String> fingerprints = new HashSet<>();
        boolean found = false;
        if (json.nextToken() == JsonToken.START_OBJECT) {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean findings = json.currentName().equals("findings");
                if (json.nextToken() == JsonToken.START_ARRAY && findings) {
                    found = true;
                    addAll(json, fingerprints);
                } else {
                    json.skipChildren();
                }
            }
        }
        if (!found) {
            throw new IOException("There is no list of findings.");
        }
        return fingerprints;
    }

    private static void addAll(JsonParser json, Set<String> fingerprints) throws IOException {
        while (json.nextToken() == JsonToken.START_OBJECT) {
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                boolean fingerprint = json.currentName().equals("fingerprint");
                if (json.nextToken() == JsonToken.VALUE_STRING && fingerprint) {
                    fingerprints.add(json.getText());
                } else {
                    json.skipChildren();
                }
            }
        }
    }

    /** Whether a finding is known. */
    boolean knows(Finding finding) {
        boolean knows = known.contains(finding.fingerprint());
        if (knows) {
            met.add(finding.fingerprint());
        }
        return knows;
    }

    /** How many of the known findings were not met, and could leave the baseline. */
    int unmet() {
        return known.size() - met.size();
    }
}
