package io.github.jixiao.readers.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.value.Bilingual;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers the tokens of one submission into values, within the limits; members may stand in any order. */
final class JsonTree {
    private final JsonParser parser;
    private final int linesBefore;
    private int values;
    private int characters;

    /** @param linesBefore lines of the file before those the parser sees */
    private JsonTree(JsonParser parser, int linesBefore) {
        this.parser = parser;
        this.linesBefore = linesBefore;
    }

    /** The value whose first token is the parser's current one. */
    static JsonValue read(JsonParser parser, Spot at, int linesBefore) throws IOException, UnreadableFileException {
        return new JsonTree(parser, linesBefore).value(at, at.depth());
    }

    private JsonValue value(Spot at, int depth) throws IOException, UnreadableFileException {
        values++;
        JsonToken token = parser.currentToken();
        if (token.isStructStart() && depth > JsonLimits.DEPTH) {
            throw JsonFault.tooDeep(at, JsonLimits.DEPTH);
        }
        return switch (token) {
            case START_OBJECT -> new JsonValue.Members(members(at, depth));
            case START_ARRAY -> new JsonValue.Elements(at, elements(at, depth));
            case VALUE_STRING -> new JsonValue.Text(at, text(at));
            case VALUE_TRUE, VALUE_FALSE -> new JsonValue.Flag(at, token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> new JsonValue.Null(at);
            default -> new JsonValue.Decimal(at, counted(at, parser.getText()));
        };
    }

    private JsonObject members(Spot at, int depth) throws IOException, UnreadableFileException {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = WellFormed.of(parser.currentName());
            Spot member = at.child(name, line());
            count(member, name.length());
            parser.nextToken();
            if (members.put(name, value(member, depth + 1)) != null) {
                throw JsonFault.duplicate(member);
            }
        }
        return new JsonObject(at, members);
    }

    private List<JsonValue> elements(Spot at, int depth) throws IOException, UnreadableFileException {
        List<JsonValue> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(at.child(elements.size(), line()), depth + 1));
        }
        return elements;
    }

    private String text(Spot at) throws IOException, UnreadableFileException {
        String text = counted(at, parser.getText());
        if (!WellFormed.is(text)) {
            throw JsonFault.wrongValue(
                    new JsonValue.Text(at, WellFormed.of(text)),
                    Bilingual.of("含半个字符", "expected no half of a surrogate pair"));
        }
        return text;
    }

    private String counted(Spot at, String written) throws UnreadableFileException {
        count(at, written.length());
        return written;
    }

    private void count(Spot at, int length) throws UnreadableFileException {
        characters += length;
        if (values > JsonLimits.VALUES || characters > JsonLimits.CHARACTERS) {
            throw JsonFault.tooLarge(at.locationWithLine(), JsonLimits.DESCRIPTION);
        }
    }

    private int line() {
        return linesBefore + parser.currentTokenLocation().getLineNr();
    }
}
