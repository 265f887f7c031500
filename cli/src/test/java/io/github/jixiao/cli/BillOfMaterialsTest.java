package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** What is delivered is known, and may be delivered; {@code docs/dependencies.md} lists it. */
@EnabledIf("isMade")
class BillOfMaterialsTest {
    private static final Path BILL = Path.of("target", "sbom.json");
    private static final Path PAGE = Path.of("..", "docs", "dependencies.md");
    private static final Set<String> ALLOWED =
            Set.of("Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause", "BSD licence");

    private static List<Component> components = List.of();

    /** A library in the bill. */
    private record Component(String name, String version, Set<String> licences) {

        boolean isOurs() {
            return name.startsWith("jixiao-");
        }
    }

    /** Whether Maven runs the tests; other runners write no bill. */
    static boolean isMade() {
        return Files.exists(BILL);
    }

    @BeforeAll
    static void read() throws IOException {
        components = components();
    }

    @Test
    void everyLicenceIsAllowed() {
        assertThat(components).hasSizeGreaterThan(30);
        assertThat(components)
                .allSatisfy(component -> assertThat(component.licences())
                        .as(component.name())
                        .isNotEmpty()
                        .isSubsetOf(ALLOWED));
    }

    @Test
    void thePageListsWhatIsDelivered() throws IOException {
        List<String> rows = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.replaceAll("\\s*\\|[^|]*\\|$", ""))
                .toList();

        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(components.stream()
                        .filter(component -> !component.isOurs())
                        .map(component -> "| `%s` | %s | %s"
                                .formatted(
                                        component.name(), component.version(), String.join(", ", component.licences())))
                        .toList());
    }

    private static List<Component> components() throws IOException {
        List<Component> read = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(BILL.toFile())) {
            while (json.nextToken() != null) {
                boolean list = json.currentToken() == JsonToken.FIELD_NAME
                        && json.currentName().equals("components");
                if (list && json.getParsingContext().getParent().inRoot()) {
                    json.nextToken();
                    while (json.nextToken() == JsonToken.START_OBJECT) {
                        read.add(component(json));
                    }
                }
            }
        }
        return read;
    }

    private static Component component(JsonParser json) throws IOException {
        String name = "";
        String version = "";
        Set<String> licences = new TreeSet<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            switch (field) {
                case "name" -> name = json.getText();
                case "version" -> version = json.getText();
                case "licenses" -> addLicences(json, licences);
                default -> json.skipChildren();
            }
        }
        return new Component(name, version, licences);
    }

    /** Their identifiers, or names where somebody wrote down no identifier. */
    private static void addLicences(JsonParser json, Set<String> licences) throws IOException {
        int depth = 1;
        while (depth > 0) {
            JsonToken token = json.nextToken();
            if (token.isStructStart()) {
                depth++;
            } else if (token.isStructEnd()) {
                depth--;
            } else if (token == JsonToken.VALUE_STRING && Set.of("id", "name").contains(json.currentName())) {
                licences.add(json.getText());
            }
        }
    }
}
