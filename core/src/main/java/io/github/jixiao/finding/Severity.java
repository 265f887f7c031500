package io.github.jixiao.finding;

import io.github.jixiao.value.Bilingual;

/** How much a finding weighs; it has a legal meaning. */
public enum Severity implements Bilingual {
    /** Neither arithmetic nor a document demands a change; worth a look. */
    INFO("提示", "info", 1),
    /** Guidance or good practice is not followed. */
    WARNING("警告", "warning", 2),
    /** Arithmetic is wrong, or a cited document says 应当 or 不得. */
    ERROR("错误", "error", 3);

    private final String chinese;
    private final String english;
    private final int gravity;

    Severity(String chinese, String english, int gravity) {
        this.chinese = chinese;
        this.english = english;
        this.gravity = gravity;
    }

    /** How grave it is: 1 for the least, 3 for the most. */
    public int gravity() {
        return gravity;
    }

    @Override
    public String chinese() {
        return chinese;
    }

    @Override
    public String english() {
        return english;
    }

    public boolean isAtLeast(Severity other) {
        return compareTo(other) >= 0;
    }
}
