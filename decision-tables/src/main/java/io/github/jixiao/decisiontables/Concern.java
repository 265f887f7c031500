package io.github.jixiao.decisiontables;

import io.github.jixiao.review.ReviewedIndicator;
import io.github.jixiao.rule.FormPart;
import io.github.jixiao.value.Bilingual;
import java.util.List;
import java.util.Optional;

/**
 * The indicators that a row is about.
 *
 * @param classes where they stand on the form; empty for anywhere
 * @param names how their names are worded
 */
record Concern(List<IndicatorClass> classes, NamePattern names) implements Bilingual {

    Concern {
        classes = List.copyOf(classes);
    }

    boolean holds(ReviewedIndicator indicator) {
        return names.matches(indicator.nameKey())
                && (classes.isEmpty() || classes.stream().anyMatch(each -> each.holds(indicator)));
    }

    /** The part of the form without which there are no such indicators. */
    FormPart part() {
        return classes.size() == 1 ? classes.get(0).part() : FormPart.INDICATORS;
    }

    @Override
    public String chinese() {
        String type =
                joined(classes.stream().map(Bilingual::chinese).toList(), "、").orElse("指标");
        return names.isAny() ? type : "名称" + names.chinese() + "的" + type;
    }

    @Override
    public String english() {
        String type = joined(classes.stream().map(Bilingual::english).toList(), ", ")
                .map(known -> known + " indicators")
                .orElse("indicators");
        return names.isAny() ? type : type + " whose name " + names.english();
    }

    private static Optional<String> joined(List<String> names, String joint) {
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(joint, names));
    }
}
