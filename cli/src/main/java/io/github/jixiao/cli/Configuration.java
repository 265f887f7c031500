package io.github.jixiao.cli;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.jixiao.value.NearestName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A configuration file, after {@code config.schema.json}: values for options of the command, by name of the option. */
final class Configuration {
    private static final String VERSION = "1.0";

    /** How a member is written. */
    private enum Shape {
        TEXT,
        NUMBER,
        LIST,
        MAP
    }

    /** A member of the file: the option it stands for, and how it is written. */
    private record Member(String option, Shape shape) {}

    private static final Map<String, Member> MEMBERS = Map.of(
            "profile", new Member("--profile", Shape.TEXT),
            "failOn", new Member("--fail-on", Shape.TEXT),
            "baseline", new Member("--baseline", Shape.TEXT),
            "severity", new Member("--severity", Shape.MAP),
            "excludeRules", new Member("--exclude-rule", Shape.LIST),
            "onlyRules", new Member("--only-rule", Shape.LIST),
            "threads", new Member("--threads", Shape.NUMBER),
            "timeout", new Member("--timeout", Shape.NUMBER),
            "maxFindings", new Member("--max-findings", Shape.NUMBER));

    private final String file;
    private final JsonParser json;

    private Configuration(String file, JsonParser json) {
        this.file = file;
        this.json = json;
    }

    /** Reads a file; a baseline it names stands relative to the file. */
    static Map<String, List<String>> read(String file) throws UsageException {
        String name = file.toLowerCase(Locale.ROOT);
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            throw new UsageException("config-yaml", file);
        }
        try (JsonParser json = new JsonFactory().createParser(Files.readAllBytes(Path.of(file)))) {
            Map<String, List<String>> values = new Configuration(file, json).members();
            values.computeIfPresent("--baseline", (option, paths) -> List.of(besides(file, paths.get(0))));
            return values;
        } catch (JacksonException e) {
            throw new UsageException(
                    "config-broken",
                    file,
                    e.getLocation() == null ? 1 : e.getLocation().getLineNr(),
                    e.getOriginalMessage());
        } catch (IOException | InvalidPathException e) {
            throw new UsageException("config-unreadable", file);
        }
    }

    private static String besides(String file, String path) {
        return Path.of(file).resolveSibling(path).toString();
    }

    private Map<String, List<String>> members() throws IOException, UsageException {
        Map<String, List<String>> values = new LinkedHashMap<>();
        require(json.nextToken(), JsonToken.START_OBJECT);
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            if (name.equals("formatVersion")) {
                requireVersion();
            } else if (!name.equals("$schema")) {
                Member member = member(name);
                values.put(member.option(), value(member.shape()));
            }
        }
        return values;
    }

    private Member member(String name) throws UsageException {
        Member member = MEMBERS.get(name);
        if (member == null) {
            String near = NearestName.of(name, MEMBERS.keySet()).orElse("");
            throw near.isEmpty()
                    ? new UsageException("config-member", file, line(), name)
                    : new UsageException("config-member-near", file, line(), name, near);
        }
        return member;
    }

    private List<String> value(Shape shape) throws IOException, UsageException {
        return switch (shape) {
            case TEXT -> List.of(text());
            case NUMBER -> {
                require(json.currentToken(), JsonToken.VALUE_NUMBER_INT);
                yield List.of(json.getText());
            }
            case LIST -> {
                require(json.currentToken(), JsonToken.START_ARRAY);
                List<String> items = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    items.add(text());
                }
                yield items;
            }
            case MAP -> {
                require(json.currentToken(), JsonToken.START_OBJECT);
                List<String> entries = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_OBJECT) {
                    String key = json.currentName();
                    json.nextToken();
                    entries.add(key + "=" + text());
                }
                yield entries;
            }
        };
    }

    private String text() throws IOException, UsageException {
        require(json.currentToken(), JsonToken.VALUE_STRING);
        return json.getText();
    }

    private void requireVersion() throws IOException, UsageException {
        if (!text().equals(VERSION)) {
            throw new UsageException("config-version", file, VERSION);
        }
    }

    private void require(JsonToken found, JsonToken wanted) throws UsageException {
        if (found != wanted) {
            throw new UsageException("config-value", file, line());
        }
    }

    private int line() {
        return json.currentTokenLocation().getLineNr();
    }
}
