package io.github.jixiao.reports.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.jixiao.reports.RulesInForce;
import io.github.jixiao.reports.Tool;
import io.github.jixiao.rule.RuleInfo;
import io.github.jixiao.rule.RulePage;
import io.github.jixiao.rule.RuleSet;
import io.github.jixiao.value.Language;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The tool with every rule in force, to which results refer by number. */
final class SarifRules {
    private static final String HOME = "https://github.com/jixiao/jixiao";
    private static final String PAGES = HOME + "/blob/main/rules/src/main/resources/";
    private static final String GROUP = "io.github.jixiao";

    private final RulesInForce rules;
    private final Language language;
    private final Map<String, Integer> indexes = new HashMap<>();

    SarifRules(RulesInForce rules, Language language) {
        this.rules = rules;
        this.language = language;
        for (RuleInfo rule : rules.rules()) {
            indexes.putIfAbsent(rule.id(), indexes.size());
        }
    }

    void writeTool(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", Tool.NAME);
        json.writeStringField("version", Tool.version());
        json.writeStringField("informationUri", HOME);
        json.writeArrayFieldStart("rules");
        for (RuleInfo rule : rules.rules()) {
            write(rule, json);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("properties");
        json.writeArrayFieldStart("ruleSets");
        for (RuleSet ruleSet : rules.ruleSets()) {
            json.writeStartObject();
            json.writeStringField("id", ruleSet.id());
            json.writeStringField("version", ruleSet.version());
            json.writeNumberField("rules", rules.count(ruleSet));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void write(RuleInfo rule, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        if (rule.page().exists()) {
            writePage(rule.page(), json);
        }
        writeHelpUri(rule, json);
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", SarifResult.level(rule.severity()));
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        json.writeStringField("ruleSet", rule.ruleSet());
        json.writeStringField("section", rule.section());
        json.writeStringField("aspect", rule.aspect().name());
        json.writeStringField("basis", rule.basis().in(language));
        json.writeArrayFieldStart("tags");
        json.writeString(rule.section());
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writePage(RulePage page, JsonGenerator json) throws IOException {
        writeText("shortDescription", page.title(language), json);
        writeText("fullDescription", page.why(language), json);
        json.writeObjectFieldStart("help");
        json.writeStringField("text", page.advice(language) + "\n\n" + page.why(language));
        json.writeStringField("markdown", page.markdown());
        json.writeEndObject();
    }

    private static void writeText(String name, String text, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    /** The page of a rule of this project on the web; other people's rules have none that is known. */
    private void writeHelpUri(RuleInfo rule, JsonGenerator json) throws IOException {
        for (RuleSet ruleSet : rules.ruleSets()) {
            if (ruleSet.id().equals(rule.ruleSet()) && ruleSet.group().equals(GROUP)) {
                json.writeStringField(
                        "helpUri", PAGES + ruleSet.pages() + "/" + rule.section() + "/" + rule.id() + ".md");
            }
        }
    }

    /** Refers to a rule in an object that is open. */
    void writeReference(String rule, JsonGenerator json) throws IOException {
        json.writeStringField("id", rule);
        writeIndex("index", rule, json);
    }

    void writeIndex(String name, String rule, JsonGenerator json) throws IOException {
        Integer index = indexes.get(rule);
        if (index != null) {
            json.writeNumberField(name, index);
        }
    }
}
