package io.github.jixiao.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.github.jixiao.cli.console.Interruption;
import io.github.jixiao.cli.settings.Pace;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedWorkTest {
    private static final Duration LONG = Duration.ofMinutes(5);

    /** Does what it is told with a number. */
    private interface Doing {
        String on(int piece) throws Exception;
    }

    private static OrderedWork.Work<Integer, String> work(Doing doing) {
        return new OrderedWork.Work<>() {
            @Override
            public String on(Integer piece) {
                try {
                    return doing.on(piece);
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }

            @Override
            public String failed(Integer piece, Throwable failure) {
                return piece + " failed";
            }

            @Override
            public String tookTooLong(Integer piece) {
                return piece + " late";
            }
        };
    }

    private static List<String> results(Doing doing, int pieces, Pace pace) throws IOException {
        List<String> results = new ArrayList<>();
        new OrderedWork<>(work(doing), pace, new Interruption())
                .run(IntStream.range(0, pieces).iterator(), (piece, result) -> results.add(result));
        return results;
    }

    @Test
    void resultsComeInTheOrderOfThePieces() throws IOException {
        CountDownLatch last = new CountDownLatch(1);
        List<String> results = results(
                piece -> {
                    if (piece == 2) {
                        last.countDown();
                    }
                    if (piece == 0) {
                        last.await();
                    }
                    return "" + piece;
                },
                3,
                new Pace(2, LONG));

        assertThat(results).containsExactly("0", "1", "2");
    }

    @Test
    void failureOfOnePieceLeavesTheOthers() throws IOException {
        List<String> results = results(
                piece -> {
                    if (piece == 1) {
                        throw new StackOverflowError();
                    }
                    return "" + piece;
                },
                3,
                new Pace(2, LONG));

        assertThat(results).containsExactly("0", "1 failed", "2");
    }

    @Test
    void pieceThatNeverEndsIsGivenUp() throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        List<String> results = results(
                piece -> {
                    while (piece < 2 && never.getCount() > 0) {
                        Thread.onSpinWait();
                    }
                    return "" + piece;
                },
                4,
                new Pace(1, Duration.ofMillis(20)));
        never.countDown();

        assertThat(results).startsWith("0 late", "1 late").hasSize(4);
    }

    @Test
    void fewPiecesAreTakenAhead() {
        AtomicInteger taken = new AtomicInteger();
        Iterator<Integer> endless = IntStream.iterate(0, piece -> {
                    taken.incrementAndGet();
                    return piece + 1;
                })
                .iterator();

        assertThatIOException()
                .isThrownBy(() -> new OrderedWork<>(work(String::valueOf), new Pace(2, LONG), new Interruption())
                        .run(endless, (piece, result) -> {
                            throw new IOException("full");
                        }));
        assertThat(taken.get()).isLessThan(20);
    }

    @Test
    void interruptedWorkHandsOnWhatIsFinishedAndNamesWhatIsLeft() throws IOException {
        Interruption interruption = new Interruption();
        CountDownLatch never = new CountDownLatch(1);
        List<String> results = new ArrayList<>();
        Optional<Integer> left = new OrderedWork<>(
                        work(piece -> {
                            if (piece == 1) {
                                interruption.ask();
                                never.await();
                            }
                            return "" + piece;
                        }),
                        new Pace(1, LONG),
                        interruption)
                .run(IntStream.range(0, 100).iterator(), (piece, result) -> results.add(result));
        never.countDown();

        assertThat(left).contains(1);
        assertThat(results).isSubsetOf("0");
    }

    @Test
    void workThatIsOverWhenInterruptedIsWhole() throws IOException {
        Interruption interruption = new Interruption();
        Optional<Integer> left = new OrderedWork<>(work(String::valueOf), new Pace(1, LONG), interruption)
                .run(IntStream.range(0, 3).iterator(), (piece, result) -> {
                    if (piece == 2) {
                        interruption.ask();
                    }
                });

        assertThat(left).isEmpty();
    }
}
