package io.github.jixiao.mutants;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A change to the boxes of a clean form, from a file of lines: {@code form {"box": …}}; a line that begins with {@code #} says of what.
 *
 * @param title what it is about
 * @param form the clean form
 * @param boxes what takes the place of the form's boxes; objects are merged member by member, and {@code narrative} goes around the tables
 */
record TableChange(String title, String form, String boxes) {

    static List<TableChange> in(String file) {
        try {
            List<TableChange> changes = new ArrayList<>();
            String title = "";
            for (String line :
                    Files.readAllLines(CleanForms.folder("look-alikes").resolveSibling(file))) {
                if (line.startsWith("#")) {
                    title = line.substring(1).strip();
                } else if (!line.isBlank()) {
                    String[] parts = line.split(" ", 2);
                    changes.add(new TableChange(title, parts[0], parts[1]));
                }
            }
            return changes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Form made() {
        try {
            Form changed = form.endsWith(".json") ? CleanForms.document(form) : CleanForms.named(form);
            ObjectNode change = (ObjectNode) WrittenTable.MAPPER.readTree(boxes);
            JsonNode narrative = change.remove("narrative");
            if (narrative != null) {
                merge(changed.document().withObjectProperty("narrative"), (ObjectNode) narrative);
            }
            merge(changed.json(), change);
            return changed;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(form + " " + boxes, e);
        }
    }

    private static void merge(ObjectNode target, ObjectNode changes) {
        for (Map.Entry<String, JsonNode> change : changes.properties()) {
            JsonNode old = target.get(change.getKey());
            if (old instanceof ObjectNode inner && change.getValue() instanceof ObjectNode innerChanges) {
                merge(inner, innerChanges);
            } else {
                target.set(change.getKey(), change.getValue());
            }
        }
    }

    @Override
    public String toString() {
        return title + ": " + form + " " + boxes;
    }
}
