package io.github.jixiao.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jixiao.finding.Severity;
import io.github.jixiao.rule.Vocabulary.Topic;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.table.TableKind;
import io.github.jixiao.value.Bilingual;
import io.github.jixiao.value.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileFileTest {

    private static Profile read(String yaml) throws InvalidProfileException {
        return Profile.read(yaml, "bureau.yaml");
    }

    private static List<String> problems(String yaml) {
        InvalidProfileException thrown = catchThrowableOfType(InvalidProfileException.class, () -> read(yaml));
        return thrown.problems().stream()
                .map(problem -> problem.in(Language.ENGLISH))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "extends: default",
                "{}",
                "title: {zh: 甲, en: a}",
                "thresholds: {}",
                "severities: {}\nexclude: []"
            })
    void whatIsNotStatedIsAsInTheDefaultProfile(String yaml) throws InvalidProfileException {
        Profile profile = read(yaml);

        assertThat(profile.called("default", Profile.standard().title())).isEqualTo(Profile.standard());
    }

    @Test
    void everyKeyHasItsEffect() throws InvalidProfileException {
        Profile profile = read("""
                name: bureau
                title: {zh: 市局口径, en: the bureau's}
                ruleSets: [standard, thorough]
                severities:
                  timeliness-indicator-missing: ERROR
                exclude: [yes-no-indicator]
                thresholds:
                  satisfaction: {low: 85}
                  weights: {totals: [100]}
                  schedule: {3: 25, 9: 75}
                requiredTypes:
                  training:
                    title: {zh: 培训类项目, en: a training}
                    words: [培训, 轮 训]
                    types: [QUALITY, SERVICE_RECIPIENT_SATISFACTION]
                optionalTypes: [ECOLOGICAL_BENEFIT]
                controlRateRequired: true
                vocabulary:
                  organisation-words: [苏木, 嘎查]
                when:
                  - kinds: [PROJECT]
                    regions: ["15"]
                    layout: [weights]
                    titleWords: [申报表]
                    unitWords: [内蒙古]
                """);

        assertThat(profile.name()).isEqualTo("bureau");
        assertThat(profile.title()).isEqualTo(Bilingual.of("市局口径", "the bureau's"));
        assertThat(profile.ruleSets()).containsExactly("standard", "thorough");
        assertThat(profile.severities()).isEqualTo(Map.of("timeliness-indicator-missing", Severity.ERROR));
        assertThat(profile.excluded()).containsExactly("yes-no-indicator");
        assertThat(profile.thresholds().satisfaction().low()).isEqualByComparingTo("85");
        assertThat(profile.thresholds().satisfaction().failing()).isEqualByComparingTo("60");
        assertThat(profile.thresholds().weights().allow(BigDecimal.valueOf(90))).isFalse();
        assertThat(profile.expenditureCurve().floors())
                .isEqualTo(Map.of(3, BigDecimal.valueOf(25), 9, BigDecimal.valueOf(75)));
        assertThat(profile.requirements().required())
                .containsExactly(
                        RequiredTypes.CAPITAL_PROJECTS,
                        new RequiredTypes(
                                "training",
                                Bilingual.of("培训类项目", "a training"),
                                null,
                                new WordSet(List.of("培训", "轮训")),
                                Set.of(IndicatorType.QUALITY, IndicatorType.SERVICE_RECIPIENT_SATISFACTION)));
        assertThat(profile.requirements().optional()).containsExactly(IndicatorType.ECOLOGICAL_BENEFIT);
        assertThat(profile.controlRateRequired()).isTrue();
        assertThat(profile.vocabulary().of(Topic.ORGANISATION_WORDS).contains("嘎查"))
                .isTrue();
        assertThat(profile.vocabulary().of(Topic.ORGANISATION_WORDS).contains("公司"))
                .isTrue();
        assertThat(profile.marks())
                .containsExactly(new FormMarks(
                        Set.of(TableKind.PROJECT),
                        Set.of(LayoutMark.WEIGHTS),
                        List.of("15"),
                        new WordSet(List.of("申报表")),
                        new WordSet(List.of("内蒙古"))));
    }

    @Test
    void aProfileChangesWhatItExtends(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("province.yaml"), """
                exclude: [yes-no-indicator, comparison-missing]
                severities: {vague-quantifier: INFO}
                thresholds: {names: {longest: 60}}
                when: [{regions: ["43"]}]
                """);
        Files.createDirectory(folder.resolve("cities"));
        Path city = Files.writeString(folder.resolve("cities/city.yaml"), """
                extends: ../province.yaml
                include: [yes-no-indicator]
                thresholds: {names: {sentenceAbove: 30}}
                requiredTypes: {capital-projects: {types: []}}
                """);

        Profile profile = Profile.read(city);

        assertThat(profile.name()).isEqualTo("city");
        assertThat(profile.excluded()).containsExactly("comparison-missing");
        assertThat(profile.severities()).containsEntry("vague-quantifier", Severity.INFO);
        assertThat(profile.thresholds().names()).isEqualTo(new Thresholds.NameLengths(60, 30));
        assertThat(profile.requirements().required()).isEmpty();
        assertThat(profile.marks()).as("marks are a profile's own").isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'serverities: {}' | bureau.yaml:1:1: there is no key “serverities”; is “severities” meant?",
                "'thresholds:\n  names:\n    longst: 3' | bureau.yaml:3:5: there is no key “longst”; is “longest” meant?",
                "'extends: central-2025' | bureau.yaml:1:10: there is no profile “central-2025”; is “central-2015” meant?",
                "'ruleSets: [thorogh]' | bureau.yaml:1:12: “thorogh” is not known; is “thorough” meant?",
                "'severities: {cost-below-budget: warn}' | bureau.yaml:1:33: “warn” is not known; there are INFO, WARNING, ERROR",
                "'severities: {cost-below-budget: warning}' | bureau.yaml:1:33: “warning” is not known; is “WARNING” meant?",
                "'optionalTypes: [ECOLOGICAL-BENEFITS]' | bureau.yaml:1:17: “ECOLOGICAL-BENEFITS” is not known; is “ECOLOGICAL_BENEFIT” meant?",
                "'when:\n  - layout: [cost-as-level-1]' | bureau.yaml:2:14: “cost-as-level-1” is not known; is “cost-as-level-one” meant?",
                "'vocabulary: {rate-noun: [率]}' | bureau.yaml:1:14: there is no key “rate-noun”; is “rate-nouns” meant?",
                "'requiredTypes: {a: {topic: capital-projects-words, types: [COST]}}' | bureau.yaml:1:28: “capital-projects-words” is not known; is “capital-project-words” meant?",
            })
    void aWrongNameIsToldWithTheNearestOne(String yaml, String problem) {
        assertThat(problems(yaml)).containsExactly(problem);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'thresholds: {satisfaction: {low: 101}}' | 34: “low” takes a number from 0 to 100",
                "'thresholds: {satisfaction: {low: 50}}' | 29: “failing” must not exceed “low”",
                "'thresholds: {names: {longest: 2.5}}' | 31: “longest” takes a whole number from 1 to 10000",
                "'thresholds: {names: {longest: \"3\"}}' | 31: “longest” takes a whole number from 1 to 10000",
                "'thresholds: {names: {longest: 1e9}}' | 31: “longest” takes a whole number from 1 to 10000",
                "'thresholds: {indicators: {fewest: 31}}' | 27: “fewest” must not exceed “most”",
                "'thresholds: {weights: {totals: []}}' | 32: “totals” takes a list, for example [a, b]",
                "'thresholds: {schedule: {13: 5}}' | 25: there is no key “13”; is “1” meant?",
                "'controlRateRequired: yes' | 22: “controlRateRequired” takes true or false",
                "'exclude: yes-no-indicator' | 10: “exclude” takes a list, for example [a, b]",
                "'exclude: [[a]]' | 11: “exclude” takes a word or a sentence",
                "'severities: [a]' | 13: “severities” takes keys with values",
                "'when: [{}]' | 8: a condition that says nothing would recognise every form",
                "'extends:' | 1: “extends” is empty",
                "'ruleSets: []' | 1: “ruleSets” is empty",
                "'name: 市 局' | 1: a name has no white space and at most 60 characters",
                "'name: hebei' | 1: “hebei” is the name of a profile that ships with the library",
                "'title: {zh: 甲}' | 8: a title has both zh and en",
                "'vocabulary: {dated-campaigns: [两学一做]}' | 32: “两学一做” cannot be a word of “dated-campaigns”",
                "'extends: other.yaml' | 10: “other.yaml” cannot be found or read",
            })
    void aWrongValueIsToldWithWhatIsRight(String yaml, String problem) {
        assertThat(problems(yaml)).containsExactly("bureau.yaml:1:" + problem);
    }

    @Test
    void everyProblemOfAFileIsToldInItsOrderAndInBothLanguages() {
        InvalidProfileException thrown = catchThrowableOfType(
                InvalidProfileException.class,
                () -> read("thresholds:\n  slogans: {shortest: x}\nexcluded: [a]\ncontrolRateRequired: 1\n"));

        assertThat(thrown.problems())
                .extracting(problem -> problem.in(Language.CHINESE))
                .containsExactly(
                        "bureau.yaml:2:23: “shortest”应当是 1 到 10000 的整数",
                        "bureau.yaml:3:1: 没有“excluded”这个键；是不是“exclude”？",
                        "bureau.yaml:4:22: “controlRateRequired”应当是 true 或 false");
        assertThat(thrown).hasMessageContaining("bureau.yaml:3:1: there is no key “excluded”");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'a: &x b' | 1:4: references (& and *) are not supported",
                "'name: !!java.io.File x' | 1:7: type tags are not supported: tag:yaml.org,2002:java.io.File",
                "'name: a\nname: b' | 2:1: “name” stands here twice",
                "'- a' | 1:1: the file should hold keys with values",
                "'# a' | 1:1: there is nothing in the file",
                "'a: 1\n---\nb: 2' | 2:1: the file must hold exactly one document",
            })
    void whatIsNoPlainYamlIsRefused(String yaml, String problem) {
        assertThat(problems(yaml)).containsExactly("bureau.yaml:" + problem);
    }

    @Test
    void aFileSavedInAnotherEncodingIsToldSo(@TempDir Path folder) throws IOException {
        Path file = Files.write(
                folder.resolve("gbk.yaml"), "title: {zh: 市局口径, en: a}".getBytes(Charset.forName("GB18030")));

        assertThatThrownBy(() -> Profile.read(file))
                .isInstanceOf(InvalidProfileException.class)
                .hasMessage("gbk.yaml:1:1: the file is not encoded in UTF-8");
    }

    @Test
    void aLongChineseFileIsTooLongAndNotCalledWronglyEncoded(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("long.yaml"), "# " + "绩".repeat(4 * 256 * 1024));

        assertThatThrownBy(() -> Profile.read(file))
                .isInstanceOf(InvalidProfileException.class)
                .hasMessage("long.yaml:1:1: the file is too long; it may have 256 KB");
    }

    @Test
    void aByteOrderMarkDoesNoHarm(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("a.yaml"), "\uFEFFname: bureau\n");

        assertThat(Profile.read(file).name()).isEqualTo("bureau");
    }

    @Test
    void aMissingFileIsAMatterOfInputAndOutput(@TempDir Path folder) {
        assertThatThrownBy(() -> Profile.read(folder.resolve("none.yaml"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aFileThatExtendsItselfIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("loop.yaml"), "extends: loop.yaml\n");

        assertThatThrownBy(() -> Profile.read(file))
                .isInstanceOf(InvalidProfileException.class)
                .hasMessage("loop.yaml:1:10: “loop.yaml” leads back here, or too far");
    }

    @Test
    void theLineOfARuleIsKnown() throws InvalidProfileException {
        ProfileFile file = ProfileFile.parse("exclude:\n  - a-rule\nseverities:\n  b-rule: INFO\n", "bureau.yaml");

        assertThat(file.lineOf("a-rule")).hasValue(2);
        assertThat(file.lineOf("b-rule")).hasValue(4);
        assertThat(file.lineOf("c-rule")).isEmpty();
    }
}
