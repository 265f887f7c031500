package io.github.jixiao.readers.json;

import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.table.SelfEvaluation;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What a self-evaluation says besides, amounts in 万元. */
final class SelfEvaluationJson {
    private static final String BUDGET = "budget";
    private static final String SPENT = "spent";
    private static final String EXECUTION_RATE = "executionRate";
    private static final String EXECUTION_SCORE = "executionScore";
    private static final String TOTAL_SCORE = "totalScore";

    private SelfEvaluationJson() {}

    static SelfEvaluation read(@Nullable JsonObject json, Boxes boxes) throws UnreadableFileException {
        if (json == null) {
            return SelfEvaluation.UNSTATED;
        }
        SelfEvaluation evaluation = new SelfEvaluation(
                boxes.money(json, BUDGET),
                boxes.money(json, SPENT),
                boxes.number(json, EXECUTION_RATE),
                boxes.number(json, EXECUTION_SCORE),
                boxes.number(json, TOTAL_SCORE));
        json.refuseOthers();
        return evaluation;
    }

    static void write(SelfEvaluation evaluation, BoxWriter boxes) throws IOException {
        boxes.money(BUDGET, evaluation.budget());
        boxes.money(SPENT, evaluation.spent());
        boxes.number(EXECUTION_RATE, evaluation.executionRate());
        boxes.number(EXECUTION_SCORE, evaluation.executionScore());
        boxes.number(TOTAL_SCORE, evaluation.totalScore());
    }
}
