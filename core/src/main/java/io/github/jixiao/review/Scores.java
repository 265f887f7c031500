package io.github.jixiao.review;

import io.github.jixiao.table.Entry;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.SelfEvaluation;
import io.github.jixiao.table.Term;
import io.github.jixiao.value.Money;
import io.github.jixiao.value.TargetValue;
import io.github.jixiao.value.TargetValue.Quantitative;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The arithmetic of a self-evaluation (绩效自评表): scores, their total and the rate of budget execution. */
public final class Scores {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Points for budget execution; 财预〔2020〕10号. */
    private static final BigDecimal EXECUTION_POINTS = BigDecimal.TEN;

    /** A full score is doubted where less than four fifths of the target was reached. */
    private static final BigDecimal FAR_FROM_FULL = new BigDecimal("0.8");

    /** Scores are rounded as they please. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.1");

    private final ReviewedTable table;
    private final SelfEvaluation evaluation;
    private final List<ReviewedIndicator> rows;
    private final List<ScoreFault> faults = new ArrayList<>();

    private Scores(ReviewedTable table) {
        this.table = table;
        this.evaluation = table.table().selfEvaluation();
        this.rows = ReviewedRows.of(table.tableIndex(), table.table(), table.profile()).stream()
                .filter(row -> row.term() == Term.ANNUAL && row.isNamed())
                .toList();
    }

    /** Whether a form gives any score or rate. */
    static boolean areGiven(ReviewedTable table) {
        SelfEvaluation evaluation = table.table().selfEvaluation();
        return evaluation.totalScore().isFilled()
                || evaluation.executionRate().isFilled()
                || table.table().indicators().stream().anyMatch(row -> row.score() != null);
    }

    /** What is wrong with the scores of a table. */
    public static List<ScoreFault> faults(ReviewedTable table) {
        Scores scores = new Scores(table);
        scores.rows.forEach(scores::checkRow);
        scores.checkExecution();
        scores.checkTotal();
        return scores.faults;
    }

    private void checkRow(ReviewedIndicator row) {
        BigDecimal weight = row.indicator().weight();
        BigDecimal score = row.indicator().score();
        if (weight == null || score == null || row.isDoubtful()) {
            return;
        }
        int order = score.compareTo(weight);
        if (order > 0) {
            faults.add(fault(row, "", score, weight));
        }
        BigDecimal share = order == 0 && weight.signum() > 0 ? shareReached(row) : null;
        if (share != null && share.compareTo(FAR_FROM_FULL) < 0) {
            BigDecimal earned = weight.multiply(share).setScale(1, RoundingMode.HALF_UP);
            faults.add(fault(row, "full-score", score, earned));
        }
    }

    private static ScoreFault fault(ReviewedIndicator row, String variant, BigDecimal score, BigDecimal expected) {
        Indicator indicator = row.indicator();
        Place place = Place.of(row);
        return new ScoreFault(
                place,
                variant,
                row.writtenName(),
                score,
                expected,
                row.targetText(),
                indicator.actual(),
                null,
                null,
                null);
    }

    /**
     * How much of the target was reached: what was done by the target, or the target by what was done where less is better. {@code null}
     * where the two cannot be compared.
     */
    private static @Nullable BigDecimal shareReached(ReviewedIndicator row) {
        BigDecimal target = row.isNumeric() ? row.number() : null;
        if (target == null
                || row.wording().isRange()
                || !(TargetValue.parse(row.indicator().actual()) instanceof Quantitative reached)
                || !Objects.requireNonNullElse(reached.unit(), "").equals(row.unitOfMeasure())
                || target.signum() < 0
                || reached.number().signum() < 0) {
            return null;
        }
        boolean lessIsBetter = row.isCeiling() || row.name().isAdverse();
        BigDecimal part = lessIsBetter ? target : reached.number();
        BigDecimal whole = lessIsBetter ? reached.number() : target;
        return whole.signum() == 0 ? null : part.divide(whole, 6, RoundingMode.HALF_UP);
    }

    private void checkExecution() {
        Entry<BigDecimal> rate = evaluation.executionRate();
        Money budget = evaluation.budget().value();
        Money spent = evaluation.spent().value();
        if (!rate.isFilled() || budget == null || spent == null || !budget.isPositive()) {
            return;
        }
        BigDecimal stated = rate.require();
        BigDecimal expected = spent.wanYuan().multiply(HUNDRED).divide(budget.wanYuan(), 2, RoundingMode.HALF_UP);
        BigDecimal lastPlace = BigDecimal.ONE.movePointLeft(Math.max(0, Math.min(2, stated.scale())));
        BigDecimal rounding = lastPlace.add(BigDecimal.ONE.divide(budget.wanYuan(), 2, RoundingMode.UP));
        if (stated.subtract(expected).abs().compareTo(rounding) > 0) {
            Place place = table.place("execution-rate", FormSection.FUNDING.first(), rate);
            faults.add(new ScoreFault(place, "execution-rate", "", stated, expected, null, null, null, spent, budget));
        }
    }

    /** A total may hold the points for budget execution or leave them out; where those are not read, up to ten may be theirs. */
    private void checkTotal() {
        Entry<BigDecimal> total = evaluation.totalScore();
        List<BigDecimal> parts = new ArrayList<>();
        for (ReviewedIndicator row : rows) {
            BigDecimal score = row.indicator().score();
            if (score == null && row.indicator().weight() != null) {
                return;
            }
            if (score != null) {
                parts.add(score);
            }
        }
        if (!total.isFilled() || parts.isEmpty()) {
            return;
        }
        BigDecimal stated = total.require();
        BigDecimal sum = sum(parts);
        BigDecimal execution = evaluation.executionScore().value();
        BigDecimal more = stated.subtract(sum);
        boolean fits = isNear(more, BigDecimal.ZERO)
                || (execution == null
                        ? more.signum() > 0 && more.compareTo(EXECUTION_POINTS.add(ROUNDING)) <= 0
                        : isNear(more, execution));
        if (!fits) {
            if (execution != null) {
                parts.add(execution);
            }
            Place place = table.place("total-score", FormSection.TOTAL.first(), total);
            faults.add(new ScoreFault(place, "total", "", stated, sum(parts), null, null, parts, null, null));
        }
    }

    private static boolean isNear(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(ROUNDING) <= 0;
    }

    private static BigDecimal sum(List<BigDecimal> scores) {
        return scores.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
