package io.github.jixiao.yaml;

import io.github.jixiao.yaml.InvalidYamlException.Kind;
import io.github.jixiao.yaml.YamlMap.Member;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads a document from the parser's events, so that nothing a file says can make objects, refer to itself, or nest without end.
 */
public final class YamlDocument {
    /** The longest text read, in characters. */
    public static final int LONGEST = 256 * 1024;

    /** What a text of the longest length can take up in UTF-8. */
    private static final int MOST_BYTES = 4 * LONGEST;

    private static final int DEEPEST = 8;

    private final Iterator<Event> events;
    private int depth;

    private YamlDocument(Iterator<Event> events) {
        this.events = events;
    }

    /**
     * The root of the one document in a file.
     *
     * @throws IOException if the file cannot be read
     * @throws InvalidYamlException if it is no plain YAML in UTF-8
     */
    public static YamlNode read(Path file) throws IOException, InvalidYamlException {
        byte[] bytes;
        try (InputStream content = Files.newInputStream(file)) {
            bytes = content.readNBytes(MOST_BYTES + 1);
        }
        if (bytes.length > MOST_BYTES) {
            throw new InvalidYamlException(Kind.TOO_LONG, YamlPlace.START, "");
        }
        try {
            return read(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new InvalidYamlException(Kind.NOT_UTF_8, YamlPlace.START, "");
        }
    }

    /**
     * The root of the one document in a text; a byte order mark before it is passed over.
     *
     * @throws InvalidYamlException if the text is no plain YAML
     */
    public static YamlNode read(String text) throws InvalidYamlException {
        return text.startsWith("\uFEFF") ? readPlain(text.substring(1)) : readPlain(text);
    }

    private static YamlNode readPlain(String text) throws InvalidYamlException {
        if (text.length() > LONGEST) {
            throw new InvalidYamlException(Kind.TOO_LONG, YamlPlace.START, "");
        }
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(LONGEST).build();
        try {
            return new YamlDocument(new ParserImpl(settings, new StreamReader(settings, text))).root();
        } catch (MarkedYamlEngineException e) {
            throw new InvalidYamlException(
                    Kind.BROKEN, place(e.getProblemMark()), YamlSyntaxFault.of(String.valueOf(e.getProblem())));
        } catch (YamlEngineException e) {
            throw new InvalidYamlException(
                    Kind.BROKEN, YamlPlace.START, YamlSyntaxFault.of(String.valueOf(e.getMessage())));
        }
    }

    private YamlNode root() throws InvalidYamlException {
        events.next();
        Event document = events.next();
        if (document.getEventId() != Event.ID.DocumentStart) {
            throw new InvalidYamlException(Kind.EMPTY, YamlPlace.START, "");
        }
        YamlNode root = node(events.next());
        events.next();
        Event after = events.next();
        if (after.getEventId() != Event.ID.StreamEnd) {
            throw new InvalidYamlException(Kind.NOT_ONE_DOCUMENT, place(after.getStartMark()), "");
        }
        return root;
    }

    private YamlNode node(Event event) throws InvalidYamlException {
        YamlPlace place = place(event.getStartMark());
        requirePlain(event, place);
        if (event instanceof ScalarEvent scalar) {
            return new YamlText(scalar.getValue(), !scalar.isPlain(), place);
        }
        depth++;
        if (depth > DEEPEST) {
            throw new InvalidYamlException(Kind.TOO_DEEP, place, "");
        }
        YamlNode node = event.getEventId() == Event.ID.SequenceStart ? list(place) : map(place);
        depth--;
        return node;
    }

    private static void requirePlain(Event event, YamlPlace place) throws InvalidYamlException {
        boolean anchored = event instanceof NodeEvent node && node.getAnchor().isPresent();
        if (anchored || event.getEventId() == Event.ID.Alias) {
            throw new InvalidYamlException(Kind.REFERENCE, place, "");
        }
        Optional<String> tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent collection ? collection.getTag() : Optional.empty();
        if (tag.isPresent()) {
            throw new InvalidYamlException(Kind.TAG, place, tag.get());
        }
    }

    private YamlList list(YamlPlace place) throws InvalidYamlException {
        List<YamlNode> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(event));
        }
        return new YamlList(items, place);
    }

    private YamlMap map(YamlPlace place) throws InvalidYamlException {
        Map<String, Member> members = new LinkedHashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            if (!(node(event) instanceof YamlText key)) {
                throw new InvalidYamlException(Kind.ODD_KEY, place(event.getStartMark()), "");
            }
            if (members.containsKey(key.text())) {
                throw new InvalidYamlException(Kind.REPEATED_KEY, key.place(), key.text());
            }
            members.put(key.text(), new Member(key.place(), node(events.next())));
        }
        return new YamlMap(members, place);
    }

    private static YamlPlace place(Optional<Mark> mark) {
        return mark.map(known -> new YamlPlace(known.getLine() + 1, known.getColumn() + 1))
                .orElse(YamlPlace.START);
    }
}
