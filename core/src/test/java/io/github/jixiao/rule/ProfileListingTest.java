package io.github.jixiao.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProfileListingTest {
    private static final String PROVINCE = """
            title: {zh: 省口径, en: "the province's \\"own\\""}
            exclude: [yes-no-indicator, comparison-missing]
            severities: {vague-quantifier: INFO}
            thresholds:
              names: {longest: 60}
              satisfaction:
                low: 85.5
            vocabulary:
              organisation-words: [苏木]
            messages:
              vague-quantifier: {zh: "“{stated}”是多少？", en: "How many is {stated}?"}
            """;
    private static final String CITY = """
            extends: province.yaml
            include: [yes-no-indicator]
            thresholds:
              satisfaction:
                failing: 70
            requiredTypes:
              capital-projects: {types: []}
              training: {words: [培训, 轮 训], types: [QUALITY]}
            optionalTypes: [ECOLOGICAL_BENEFIT]
            controlRateRequired: true
            vocabulary:
              organisation-words: [嘎查]
              dated-campaigns: ["某行动:2025"]
            messages:
              vague-quantifier: {variants: {open: {zh: 甲}}}
            when:
              - regions: ["15"]
                layout: [weights]
              - kinds: [PROJECT]
                titleWords: [申报表]
                unitWords: [内蒙古]
            """;

    static List<String> names() {
        return Profile.names();
    }

    private static ProfileFile city(Path folder) throws Exception {
        Files.writeString(folder.resolve("province.yaml"), PROVINCE);
        return ProfileFile.read(Files.writeString(folder.resolve("city.yaml"), CITY));
    }

    /** The profile that a listing describes, under the name of another. */
    private static Profile reread(ProfileFile file) throws InvalidProfileException {
        String listing = file.listing().replaceFirst("(?m)^name: .*$", "name: reread");
        Profile read = Profile.read(listing, "listing.yaml");
        return read.called(file.profile().name(), read.title()).recognisedBy(read.marks());
    }

    @ParameterizedTest
    @MethodSource("names")
    void theListingOfAShippedProfileIsAProfileFileThatSaysTheSame(String name) throws InvalidProfileException {
        ProfileFile file = ProfileFile.named(name);

        assertThat(file.profile()).isEqualTo(Profile.named(name));
        assertThat(reread(file)).isEqualTo(file.profile());
        assertThat(ProfileSchema.faults(file.listing())).isEmpty();
    }

    @Test
    void theListingOfAFileIsAProfileFileThatSaysTheSame(@TempDir Path folder) throws Exception {
        ProfileFile file = city(folder);

        assertThat(reread(file)).isEqualTo(file.profile());
        assertThat(ProfileSchema.faults(file.listing())).isEmpty();
    }

    @Test
    void everyValueBearsThePlaceThatStatesIt(@TempDir Path folder) throws Exception {
        assertThat(city(folder).listing())
                .contains(
                        "name: city\n",
                        "ruleSets: [standard]  # default.yaml\n",
                        "  - comparison-missing  # province.yaml:2\n",
                        "  vague-quantifier: INFO  # province.yaml:3\n",
                        "    longest: 60  # province.yaml:5\n",
                        "    sentenceAbove: 40  # default.yaml\n",
                        "    low: 85.5  # province.yaml:7\n",
                        "    failing: 70  # city.yaml:5\n",
                        "    types: []  # city.yaml:7\n",
                        "    types: [QUALITY]  # city.yaml:8\n",
                        "  - ECOLOGICAL_BENEFIT  # city.yaml:9\n",
                        "controlRateRequired: true  # city.yaml:10\n",
                        "    - 苏木  # province.yaml:9\n",
                        "    - 嘎查  # city.yaml:12\n",
                        "    - \"某行动:2025\"  # city.yaml:13\n",
                        "    zh: \"“{stated}”是多少？\"  # province.yaml:11\n",
                        "        zh: 甲  # city.yaml:15\n")
                .doesNotContain("yes-no-indicator");
    }

    @Test
    void theOriginOfASingleValueCanBeAsked(@TempDir Path folder) throws Exception {
        ProfileFile file = city(folder);

        assertThat(file.origin("thresholds", "satisfaction", "low")).hasValue("province.yaml:7");
        assertThat(file.origin("thresholds", "objective", "shortest")).hasValue("default.yaml");
        assertThat(file.origin("thresholds", "nothing")).isEmpty();
        assertThat(ProfileFile.named("guizhou").origin("controlRateRequired")).hasValue("guizhou.yaml");
    }
}
