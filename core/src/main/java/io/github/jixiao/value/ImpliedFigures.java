package io.github.jixiao.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Targets whose number is a word: 全覆盖 means one hundred per cent, 不发生 and 零事故 mean no event. */
final class ImpliedFigures {
    private static final String COVERAGE = "全覆盖";
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final String EVENT_UNIT = "起";
    private static final Words NEVER = Words.of("不发生 未发生 无发生 零发生 不出现 未出现 杜绝发生 杜绝出现");
    private static final String NONE = "零无0";
    private static final Words EVENT =
            Words.of("事故 事件 投诉 差错 失误 违规 违纪 违法 违约 案件 舆情 上访 信访 伤亡 死亡 感染 泄密 泄露 泄漏 故障 隐患 纠纷 举报 责任事故 安全事故 重大事故");

    /** How many words of degree may stand between 无 and the event: 无重大安全生产责任事故. */
    private static final int REACH = 10;

    private ImpliedFigures() {}

    /**
     * The target that the words of the clause imply, or {@code null}. A number that stands in the clause goes before, except counts beside
     * 全覆盖 (35家全覆盖) and a per cent beside 不发生 (100%不发生), which only ornament it.
     */
    static @Nullable Figure read(String text, Stretch clause, List<Figure> figures) {
        boolean onlyAll = true;
        boolean anyShare = false;
        for (Figure figure : figures) {
            boolean all = isAll(figure);
            if (figure.isMarked() && !all) {
                return null;
            }
            onlyAll &= all;
            anyShare |= figure.isShare();
        }
        if (onlyAll && saysNoEvent(text, clause)) {
            return figure(BigDecimal.ZERO, EVENT_UNIT, NumberTrait.ZERO_EVENT, "", clause);
        }
        int coverage = anyShare ? -1 : clause.indexOf(COVERAGE, text);
        return coverage < 0
                ? null
                : figure(
                        ALL,
                        "%",
                        NumberTrait.COVERAGE,
                        text.substring(clause.start(), coverage),
                        new Stretch(coverage, coverage + COVERAGE.length()));
    }

    private static Figure figure(BigDecimal number, String unit, NumberTrait trait, String words, Stretch place) {
        String subject = Wording.subject(words);
        return new Figure(
                Comparison.EQUAL,
                number,
                unit,
                Set.of(trait),
                Figure.Mark.NONE,
                subject.isEmpty() ? null : subject,
                place);
    }

    private static boolean isAll(Figure figure) {
        return figure.isShare() && figure.number().compareTo(ALL) == 0;
    }

    private static boolean saysNoEvent(String text, Stretch clause) {
        int limit = clause.end();
        for (int at = clause.start(); at < limit; at++) {
            boolean none =
                    NONE.indexOf(text.charAt(at)) >= 0 && EVENT.anyIn(text, at + 1, Math.min(limit, at + 1 + REACH));
            if (none || NEVER.at(text, at, limit) != null) {
                return true;
            }
        }
        return false;
    }
}
