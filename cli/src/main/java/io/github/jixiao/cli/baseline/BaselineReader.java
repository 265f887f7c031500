package io.github.jixiao.cli.baseline;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.jixiao.cli.usage.UsageException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads a baseline, and refuses with its place what no baseline of this program holds: a finding that is passed over would count again. */
final class BaselineReader {
    private static final Pattern VERSION = Pattern.compile("1(?:\\.[0-9]{1,9}){0,2}");
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{32}");

    private final Path file;
    private final JsonParser json;
    private final Map<String, KnownFinding> findings = new LinkedHashMap<>();

    private BaselineReader(Path file, JsonParser json) {
        this.file = file;
        this.json = json;
    }

    /**
     * The findings in a file.
     *
     * @throws UsageException if it is no baseline
     */
    static Collection<KnownFinding> read(Path file, byte[] content) throws UsageException {
        try (JsonParser json = new JsonFactory().createParser(content)) {
            BaselineReader reader = new BaselineReader(file, json);
            reader.read();
            return reader.findings.values();
        } catch (JacksonException e) {
            throw refusal("baseline-no-json", file, e.getLocation());
        } catch (IOException e) {
            throw new UsageException("baseline-unreadable", file);
        }
    }

    private void read() throws IOException, UsageException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw refusal("baseline-no-list");
        }
        boolean listed = false;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("formatVersion")) {
                require(VERSION, "baseline-version");
            } else if (name.equals("findings") && value == JsonToken.START_ARRAY) {
                listed = true;
                addAll();
            } else {
                json.skipChildren();
            }
        }
        if (!listed) {
            throw refusal("baseline-no-list");
        }
    }

    private void addAll() throws IOException, UsageException {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                throw refusal("baseline-no-finding");
            }
            add();
        }
    }

    private void add() throws IOException, UsageException {
        Map<String, String> fields = new HashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (name.equals("fingerprint")) {
                require(FINGERPRINT, "baseline-fingerprint");
            }
            if (value == JsonToken.VALUE_STRING) {
                fields.put(name, json.getText());
            } else {
                json.skipChildren();
            }
        }
        String fingerprint = fields.get("fingerprint");
        if (fingerprint == null) {
            throw refusal("baseline-no-fingerprint");
        }
        findings.put(
                fingerprint,
                new KnownFinding(
                        fingerprint,
                        fields.getOrDefault("rule", ""),
                        fields.getOrDefault("source", ""),
                        fields.getOrDefault("table", ""),
                        fields.getOrDefault("message", "")));
    }

    /** Refuses the file unless the value at hand is a text of the form. */
    private void require(Pattern form, String key) throws IOException, UsageException {
        if (json.currentToken() != JsonToken.VALUE_STRING
                || !form.matcher(json.getText()).matches()) {
            throw refusal(key);
        }
    }

    private UsageException refusal(String key) {
        return refusal(key, file, json.currentTokenLocation());
    }

    private static UsageException refusal(String key, Path file, JsonLocation place) {
        return new UsageException(key, file, Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()));
    }
}
