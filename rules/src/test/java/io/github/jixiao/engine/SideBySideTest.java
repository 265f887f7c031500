package io.github.jixiao.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.TableReport;
import io.github.jixiao.TableValidator;
import io.github.jixiao.ValidationListener;
import io.github.jixiao.ValidationReport;
import io.github.jixiao.rule.Profile;
import io.github.jixiao.rule.RuleSet;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.testing.SampleTables;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Validators of one process know nothing of one another. */
class SideBySideTest {
    private static final PerformanceTargetTable TABLE = SampleTables.project();

    @Test
    void validatorsOfDifferentRulesGiveTheSameTogetherAsAlone() {
        List<TableValidator> validators = List.of(
                TableValidator.standard(),
                TableValidator.builder().profile(Profile.thorough()).build(),
                TableValidator.builder().onlyRule("funding-total-mismatch").build(),
                TableValidator.builder().ruleSet(RuleSet.thorough()).build());
        List<ValidationReport> alone =
                validators.stream().map(validator -> validator.validate(TABLE)).toList();

        IntStream.range(0, 200)
                .parallel()
                .forEach(number -> assertThat(
                                validators.get(number % validators.size()).validate(TABLE))
                        .isEqualTo(alone.get(number % validators.size())));

        assertThat(validators).extracting(validator -> validator.rules().size()).doesNotHaveDuplicates();
        assertThat(validators.get(3).ruleSets()).extracting(RuleSet::id).containsExactly("thorough");
    }

    @Test
    void withoutListenersTheRulesAreTheSameAndNobodyHears() {
        AtomicInteger heard = new AtomicInteger();
        TableValidator validator = TableValidator.builder()
                .listener(new ValidationListener() {
                    @Override
                    public void tableReviewed(TableReport table, Duration took) {
                        heard.incrementAndGet();
                    }
                })
                .build();

        assertThat(validator.withoutListeners().validate(TABLE)).isEqualTo(validator.validate(TABLE));
        assertThat(validator.withoutListeners().rules()).isEqualTo(validator.rules());
        assertThat(heard).hasValue(1);
    }

    @Test
    void aListenerHearsOfItsOwnValidatorOnly() {
        List<String> one = new ArrayList<>();
        List<String> other = new ArrayList<>();
        TableValidator first = TableValidator.builder().listener(noting(one)).build();
        TableValidator second = TableValidator.builder().listener(noting(other)).build();

        first.validate(TABLE);
        second.validate(SampleTables.department());

        assertThat(one).containsExactly(TABLE.name());
        assertThat(other).containsExactly(SampleTables.department().name());
    }

    private static ValidationListener noting(List<String> names) {
        return new ValidationListener() {
            @Override
            public void tableReviewed(TableReport table, Duration took) {
                names.add(table.name());
            }
        };
    }
}
