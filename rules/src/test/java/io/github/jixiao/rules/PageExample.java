package io.github.jixiao.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.json.SubmissionJsonReader;
import io.github.jixiao.rule.InvalidProfileException;
import io.github.jixiao.rule.Profile;
import io.github.jixiao.rule.RuleInfo;
import io.github.jixiao.table.Submission;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An example on a rule's page: changes to one clean table, to several ({@code tables}, or an array), and the text around them
 * ({@code narrative}).
 *
 * @param rule the rule on whose page it stands
 * @param reported whether the rule reports it
 * @param number number of the example among its kind, from 1
 * @param json the changes
 */
record PageExample(RuleInfo rule, boolean reported, int number, String json) {

    static Stream<PageExample> of(RuleInfo rule) {
        return Stream.concat(
                examples(rule, true, rule.page().reportedExamples()).stream(),
                examples(rule, false, rule.page().silentExamples()).stream());
    }

    private static List<PageExample> examples(RuleInfo rule, boolean reported, List<String> texts) {
        List<PageExample> examples = new ArrayList<>();
        for (String text : texts) {
            examples.add(new PageExample(rule, reported, examples.size() + 1, text));
        }
        return examples;
    }

    /** The profile the example is reviewed under: the default one, changed as {@code profile} asks in the words of a profile file. */
    Profile profile() throws JsonProcessingException, InvalidProfileException {
        if (!(CleanTableJson.MAPPER.readTree(json).path("profile") instanceof ObjectNode changes)) {
            return Profile.standard();
        }
        changes.put("name", "example").putObject("title").put("zh", "示例").put("en", "an example");
        return Profile.read(changes.toString(), toString());
    }

    /** The clean tables with the changes made, read as a sender's file would be. */
    Submission submission() throws JsonProcessingException, UnreadableFileException {
        JsonNode changes = CleanTableJson.MAPPER.readTree(json);
        ObjectNode submission = CleanTableJson.MAPPER.createObjectNode();
        submission.putObject("source").put("name", toString());
        ArrayNode tables = submission.putArray("tables");
        if (changes instanceof ObjectNode object) {
            object.remove("profile");
            submission.set("narrative", object.remove("narrative"));
            changes = object.has("tables")
                    ? object.path("tables")
                    : CleanTableJson.MAPPER.createArrayNode().add(object);
        }
        for (JsonNode table : changes) {
            tables.add(ExampleTable.from(table));
        }
        byte[] bytes = submission.toString().getBytes(StandardCharsets.UTF_8);
        return SubmissionJsonReader.read(toString(), bytes).get(0);
    }

    @Override
    public String toString() {
        return rule.id() + " " + (reported ? "reported" : "silent") + " " + number;
    }
}
