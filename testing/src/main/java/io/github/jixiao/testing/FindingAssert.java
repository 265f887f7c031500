package io.github.jixiao.testing;

import io.github.jixiao.finding.Finding;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.value.Language;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;

/** Assertions on one finding. */
public final class FindingAssert extends AbstractAssert<FindingAssert, Finding> {

    FindingAssert(Finding finding) {
        super(finding, FindingAssert.class);
    }

    public FindingAssert hasSeverity(Severity severity) {
        Assertions.assertThat(actual.severity()).isEqualTo(severity);
        return this;
    }

    public FindingAssert hasMessage(String chinese) {
        Assertions.assertThat(actual.message(Language.CHINESE)).isEqualTo(chinese);
        return this;
    }

    public FindingAssert hasEnglishMessage(String english) {
        Assertions.assertThat(actual.message(Language.ENGLISH)).isEqualTo(english);
        return this;
    }

    /** Asserts an operand of the finding, for example {@code ("difference", Money.ofWanYuan("5"))}. */
    public FindingAssert hasValue(String name, Object value) {
        Assertions.assertThat(actual.values()).containsEntry(name, value);
        return this;
    }

    /** Asserts the number of the table that the finding is about; {@code null} for a finding across tables. */
    public FindingAssert isInTable(@Nullable Integer table) {
        Assertions.assertThat(actual.table()).isEqualTo(table);
        return this;
    }
}
