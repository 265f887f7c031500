package io.github.jixiao.rule;

import io.github.jixiao.rule.Vocabulary.Topic;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.value.Language;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the profile in force as a profile file, each value with its origin. */
final class ProfileListing {
    private final Profile profile;
    private final ProfileLayers layers;
    private final OpenListing out;

    ProfileListing(Profile profile, ProfileLayers layers) {
        this.profile = profile;
        this.layers = layers;
        this.out = new OpenListing(layers);
    }

    @Override
    public String toString() {
        out.text("name", profile.name());
        out.title(profile.title());
        out.values("ruleSets", profile.ruleSets());
        severities();
        out.items("exclude", profile.excluded().stream().sorted().toList());
        thresholds(profile.thresholds());
        requiredTypes();
        out.items("optionalTypes", names(profile.requirements().optional()));
        out.plain("controlRateRequired", profile.controlRateRequired());
        vocabulary();
        messages();
        marks();
        return out.toString();
    }

    private void severities() {
        out.open("severities", profile.severities().isEmpty());
        new TreeMap<>(profile.severities()).forEach((rule, severity) -> out.plain(rule, severity));
        out.close();
    }

    private void thresholds(Thresholds thresholds) {
        out.open("thresholds", false);
        section(
                "amounts",
                "rounding",
                thresholds.amounts().rounding(),
                "growth",
                thresholds.amounts().growth());
        section(
                "indicators",
                "fewest",
                thresholds.indicators().fewest(),
                "most",
                thresholds.indicators().most(),
                "mostOfOneType",
                thresholds.indicators().mostOfOneType(),
                "mostYesNoPercent",
                thresholds.indicators().mostYesNoPercent());
        section(
                "names",
                "longest",
                thresholds.names().longest(),
                "sentenceAbove",
                thresholds.names().sentenceAbove());
        section("objective", "shortest", thresholds.objective().shortest());
        section(
                "satisfaction",
                "low",
                thresholds.satisfaction().low(),
                "failing",
                thresholds.satisfaction().failing());
        section(
                "slogans",
                "shortest",
                thresholds.slogans().shortest(),
                "overlapPercent",
                thresholds.slogans().overlapPercent());
        out.open("weights", false);
        out.numbers("totals", numbers(thresholds.weights().totals()));
        out.close();
        out.open("schedule", thresholds.schedule().floors().isEmpty());
        new TreeMap<>(thresholds.schedule().floors())
                .forEach((month, floor) -> out.plain(month.toString(), number(floor)));
        out.close();
        out.close();
    }

    private void section(String key, Object... keysAndValues) {
        out.open(key, false);
        for (int i = 0; i < keysAndValues.length; i += 2) {
            Object value = keysAndValues[i + 1];
            out.plain(keysAndValues[i].toString(), value instanceof BigDecimal number ? number(number) : value);
        }
        out.close();
    }

    private void requiredTypes() {
        Map<String, RequiredTypes> inForce = new TreeMap<>();
        profile.requirements().required().forEach(each -> inForce.put(each.kind(), each));
        Collection<String> kinds = layers.keys("requiredTypes");
        out.open("requiredTypes", kinds.isEmpty());
        for (String kind : kinds) {
            RequiredTypes required = inForce.get(kind);
            out.open(kind, false);
            if (required != null) {
                out.title(required.title());
                if (required.topic() != null) {
                    out.text("topic", required.topic().fileName());
                }
                if (!required.words().words().isEmpty()) {
                    out.values("words", required.words().words());
                }
            }
            out.values("types", required == null ? List.of() : names(required.types()));
            out.close();
        }
        out.close();
    }

    private void vocabulary() {
        out.open("vocabulary", profile.vocabulary().equals(Vocabulary.standard()));
        for (Topic topic : Topic.values()) {
            List<String> standard = Vocabulary.standard().of(topic).words();
            List<String> added = profile.vocabulary().of(topic).words().stream()
                    .filter(word -> !standard.contains(word))
                    .toList();
            if (!added.isEmpty()) {
                out.items(topic.fileName(), added);
            }
        }
        out.close();
    }

    private void messages() {
        out.open("messages", profile.messages().isEmpty());
        new TreeMap<>(profile.messages()).forEach((rule, messages) -> {
            Map<String, Map<Language, String>> variants = new TreeMap<>(messages.byVariant());
            out.open(rule, false);
            inLanguages(variants.getOrDefault("", Map.of()));
            variants.remove("");
            if (!variants.isEmpty()) {
                out.open("variants", false);
                variants.forEach((variant, told) -> {
                    out.open(variant, false);
                    inLanguages(told);
                    out.close();
                });
                out.close();
            }
            out.close();
        });
        out.close();
    }

    private void inLanguages(Map<Language, String> messages) {
        new TreeMap<>(messages).forEach((language, message) -> out.text(language.code(), message));
    }

    private void marks() {
        if (!profile.marks().isEmpty()) {
            out.openList("when");
            for (FormMarks marks : profile.marks()) {
                out.entry(marks);
            }
            out.close();
        }
    }

    private static List<String> names(Collection<IndicatorType> types) {
        return types.stream().sorted().map(Enum::name).toList();
    }

    private static List<String> numbers(List<BigDecimal> numbers) {
        return numbers.stream().map(ProfileListing::number).toList();
    }

    private static String number(BigDecimal number) {
        return number.toPlainString();
    }
}
