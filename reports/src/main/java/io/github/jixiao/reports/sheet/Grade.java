package io.github.jixiao.reports.sheet;

import io.github.jixiao.value.Bilingual;
import java.math.BigDecimal;

/** A grade of the review sheet, for an item or for the whole (财预〔2015〕88号). The best comes first. */
public enum Grade implements Bilingual {
    EXCELLENT("优", "excellent", 90, 100),
    GOOD("良", "good", 80, 89),
    FAIR("中", "fair", 60, 79),
    POOR("差", "poor", 0, 59);

    private final String chinese;
    private final String english;
    private final int leastPercent;
    private final int mostPercent;

    Grade(String chinese, String english, int leastPercent, int mostPercent) {
        this.chinese = chinese;
        this.english = english;
        this.leastPercent = leastPercent;
        this.mostPercent = mostPercent;
    }

    /** The grade of a score, in per cent of what can be reached. */
    static Grade of(BigDecimal percent) {
        for (Grade grade : values()) {
            if (percent.compareTo(BigDecimal.valueOf(grade.leastPercent)) >= 0) {
                return grade;
            }
        }
        return POOR;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }

    /** Per cent of the points from which on the grade is reached. */
    public int leastPercent() {
        return leastPercent;
    }

    /** Per cent of the points that an item of this grade gets at most. */
    public int mostPercent() {
        return mostPercent;
    }
}
