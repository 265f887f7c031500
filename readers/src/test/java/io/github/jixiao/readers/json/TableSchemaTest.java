package io.github.jixiao.readers.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.table.Entry;
import io.github.jixiao.table.FiscalYear;
import io.github.jixiao.table.IndicatorCategory;
import io.github.jixiao.table.IndicatorColumn;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.Narrative;
import io.github.jixiao.table.Repair;
import io.github.jixiao.table.TableKind;
import io.github.jixiao.table.Term;
import io.github.jixiao.value.NumberTrait;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableSchemaTest {

    @ParameterizedTest
    @ValueSource(strings = {"submission.json", "table.json"})
    void fixtureIsValid(String name) throws UnreadableFileException {
        String json = Json.fixture(name);

        assertThat(TableSchema.faults(json)).isEmpty();
        assertThat(Json.submissions(json)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                TableKind.class,
                FiscalYear.Origin.class,
                Entry.Presence.class,
                IndicatorColumn.class,
                IndicatorCategory.class,
                IndicatorType.class,
                Term.class,
                TargetKind.class,
                NumberTrait.class,
                Repair.Kind.class,
                Narrative.Change.Direction.class
            })
    void schemaKnowsEveryWordOfTheModel(Class<? extends Enum<?>> words) {
        assertThat(TableSchema.text())
                .contains(Arrays.stream(words.getEnumConstants())
                        .map(word -> '"' + word.name() + '"')
                        .toList());
    }

    @Test
    void aTextMayBeAsLongAsTheReaderTakes() {
        assertThat(TableSchema.text()).contains("\"maxLength\": " + JsonLimits.STRING_LENGTH + ",");
    }

    @Test
    void schemaDeclaresItsDialect() {
        assertThat(TableSchema.text()).contains("\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"");
    }
}
