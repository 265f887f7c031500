package io.github.jixiao.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What looks like a fault and is none raises no warning and no error. */
class LookAlikesTest {
    private static final List<Form> FORMS = CleanForms.all();
    private static final Map<String, Review> CLEAN = new LinkedHashMap<>();

    static {
        FORMS.forEach(form -> CLEAN.put(form.name(), Review.of(form)));
    }

    static Stream<Form> cleanForms() {
        return Stream.of(FORMS, CleanForms.further(), CleanForms.documents()).flatMap(List::stream);
    }

    static List<Fault> rows() {
        return RowLines.in("look-alikes");
    }

    static List<TableChange> tables() {
        return TableChange.in("tables-changed.txt");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cleanForms")
    void aCleanFormRaisesNoAlarm(Form form) {
        assertThat(Review.of(form).alarmsBeyond(Review.NOTHING)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void aRowThatIsRightRaisesNoAlarm(Fault row) {
        List<String> alarms = new ArrayList<>();
        int made = 0;
        for (Form form : FORMS) {
            Form changed = form.copy();
            if (row.defect().test(changed)) {
                made++;
                for (String alarm : Review.of(changed).alarmsBeyond(CLEAN.getOrDefault(form.name(), Review.NOTHING))) {
                    alarms.add(form.name() + " " + alarm);
                }
            }
        }

        assertThat(made).as("forms that have a place for the row").isPositive();
        assertThat(alarms).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void aTableThatIsRightRaisesNoAlarm(TableChange change) {
        assertThat(Review.of(change.made()).alarmsBeyond(Review.NOTHING)).isEmpty();
    }

    @Test
    void thereAreEnoughLookAlikesToMeanSomething() {
        assertThat(rows().size() + tables().size()).isGreaterThan(250);
    }
}
