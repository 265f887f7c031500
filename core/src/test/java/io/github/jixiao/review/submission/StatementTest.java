package io.github.jixiao.review.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A figure is held against the first table that states the same. */
class StatementTest {

    private final AtomicInteger comparisons = new AtomicInteger();

    /** @param unit whose figure it is; figures of different units are never compared */
    private record Figure(String key, int table, String unit, int number, AtomicInteger comparisons)
            implements Statement<Figure> {

        @Override
        public Object content() {
            return List.of(unit, number);
        }

        @Override
        public boolean isComparableWith(Figure other) {
            comparisons.incrementAndGet();
            return unit.equals(other.unit);
        }

        @Override
        public boolean differsFrom(Figure other) {
            return number != other.number;
        }
    }

    private Figure figure(int table, int number) {
        return figure(table, "司法局", number);
    }

    private Figure figure(int table, String unit, int number) {
        return new Figure("普法宣传", table, unit, number, comparisons);
    }

    private static List<String> differences(Stream<Figure> figures) {
        return Statement.differences(
                figures.toList(),
                (first, other) -> first.table() + ":" + first.number() + " " + other.table() + ":" + other.number());
    }

    @Test
    void aFigureThatDisagreesWithManyTablesIsOneDifference() {
        assertThat(differences(Stream.of(figure(1, 20), figure(2, 20), figure(3, 30))))
                .containsExactly("1:20 3:30");
    }

    @Test
    void everyFigureThatDisagreesWithTheFirstTableIsADifference() {
        assertThat(differences(Stream.of(figure(1, 20), figure(2, 30), figure(3, 30), figure(4, 20))))
                .containsExactly("1:20 2:30", "1:20 3:30");
    }

    @Test
    void figuresOfOneTableAreNotHeldAgainstEachOther() {
        assertThat(differences(Stream.of(figure(1, 20), figure(1, 30)))).isEmpty();
    }

    @Test
    void aFigureThatAgreesWithOneOfSeveralInTheFirstTableIsNoDifference() {
        assertThat(differences(Stream.of(figure(1, 20), figure(1, 30), figure(2, 30))))
                .isEmpty();
        assertThat(differences(Stream.of(figure(1, 20), figure(1, 30), figure(2, 40))))
                .containsExactly("1:20 2:40");
    }

    @Test
    void aFigureThatCannotBeComparedIsPassedOver() {
        assertThat(differences(Stream.of(figure(1, "民政局", 20), figure(2, 30), figure(3, 40))))
                .containsExactly("2:30 3:40");
    }

    @Test
    void whatIsAboutAnotherThingIsNotCompared() {
        Figure other = new Figure("法律援助", 2, "司法局", 30, comparisons);

        assertThat(differences(Stream.of(figure(1, 20), other))).isEmpty();
    }

    @Test
    void manyTablesAreComparedOnceEach() {
        differences(IntStream.range(0, 10_000).mapToObj(table -> figure(table, 20)));
        assertThat(comparisons).hasValueLessThan(10_000);

        comparisons.set(0);
        differences(IntStream.range(0, 10_000).mapToObj(table -> figure(table, table)));
        assertThat(comparisons).hasValueLessThan(10_000);
    }
}
