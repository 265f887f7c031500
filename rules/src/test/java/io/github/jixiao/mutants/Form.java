package io.github.jixiao.mutants;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.json.SubmissionJsonReader;
import io.github.jixiao.table.Submission;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A document with one table or several in the exchange format, to be changed. Most questions are about its first table.
 *
 * @param name what it is about
 * @param document the document itself
 */
record Form(String name, ObjectNode document) {

    /** A document of one table. */
    static Form of(String name, ObjectNode table) {
        ObjectNode document = WrittenTable.MAPPER.createObjectNode();
        document.putObject("source").put("name", name);
        document.putArray("tables").add(table);
        return new Form(name, document);
    }

    /** A copy that may be changed without touching this one. */
    Form copy() {
        return new Form(name, document.deepCopy());
    }

    /** The document as the validator gets it from a sender. */
    Submission submission() throws UnreadableFileException {
        return SubmissionJsonReader.read(name, document.toString().getBytes(StandardCharsets.UTF_8))
                .get(0);
    }

    /** The first table. */
    ObjectNode json() {
        return table(0);
    }

    ObjectNode table(int index) {
        return (ObjectNode) document.path("tables").path(index);
    }

    boolean hasSeveralTables() {
        return document.path("tables").size() > 1;
    }

    ArrayNode indicators() {
        return (ArrayNode) json().get("indicators");
    }

    /** The annual indicators of a type; {@code COST} stands for 经济成本指标 too. */
    List<ObjectNode> rows(String type) {
        List<ObjectNode> rows = new ArrayList<>();
        for (JsonNode row : indicators()) {
            if (isType(row, type) && !row.path("term").asText().equals("MEDIUM_TERM")) {
                rows.add((ObjectNode) row);
            }
        }
        return rows;
    }

    Optional<ObjectNode> firstRow(String type) {
        return rows(type).stream().findFirst();
    }

    private static boolean isType(JsonNode row, String type) {
        String written = row.path("type").asText();
        return written.equals(type) || type.equals("COST") && written.equals("ECONOMIC_COST");
    }

    /** The box that a path of names leads to; made where it is not there. */
    ObjectNode box(String... path) {
        ObjectNode box = json();
        for (String step : path) {
            box = box.withObjectProperty(step);
        }
        return box;
    }

    /** Whether a box of the year's funding holds an amount. */
    boolean states(String amount) {
        return json().path("funding").path("annual").path(amount).isNumber();
    }

    BigDecimal amount(String name) {
        return json().path("funding").path("annual").path(name).decimalValue();
    }

    boolean is(String kind) {
        return json().path("kind").asText().equals(kind);
    }

    /** Lets the form have a column. */
    void print(String column) {
        if (!hasColumn(column)) {
            json().withArrayProperty("columns").add(column);
        }
    }

    boolean hasColumn(String column) {
        for (JsonNode printed : json().path("columns")) {
            if (printed.asText().equals(column)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return name;
    }
}
