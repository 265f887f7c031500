package io.github.jixiao.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jixiao.finding.ReviewAspect;
import io.github.jixiao.finding.ReviewItem;
import io.github.jixiao.finding.Severity;
import io.github.jixiao.finding.Wording;
import io.github.jixiao.value.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleMessagesTest {
    /** A rule with the page {@code some-rule.md} among the test resources. */
    private static final RuleInfo RULE = new RuleInfo(
            "some-rule",
            "standard",
            "form",
            RuleScope.TABLE,
            Severity.INFO,
            Map.of("failing", Severity.ERROR),
            ReviewAspect.COMPLETENESS,
            ReviewItem.FORM_COMPLETENESS,
            Basis.of("ARITHMETIC"),
            List.of(),
            new RulePage(RuleMessagesTest.class.getClassLoader(), "io/github/jixiao/rule/some-rule.md"));

    private static String message(String yaml, String variant, Language language) throws InvalidProfileException {
        Wording wording = Profile.read(yaml, "bureau.yaml").wording(RULE);
        return wording.message(variant, Map.of("name", "甲", "limit", 90), language);
    }

    private static List<String> problems(String yaml) throws InvalidProfileException {
        return ProfileFile.parse(yaml, "bureau.yaml").problems(List.of(RULE)).stream()
                .map(problem -> problem.in(Language.ENGLISH))
                .toList();
    }

    @Test
    void aMessageTakesThePlaceOfThePages() throws InvalidProfileException {
        String yaml = """
                messages:
                  some-rule:
                    zh: 本局要求“{name}”不低于 {limit}%。
                    variants:
                      failing: {en: "{name} fails."}
                """;

        assertThat(message(yaml, "", Language.CHINESE)).isEqualTo("本局要求“甲”不低于 90%。");
        assertThat(message(yaml, "", Language.ENGLISH)).isEqualTo("The page says: 甲 is below 90%.");
        assertThat(message(yaml, "failing", Language.ENGLISH)).isEqualTo("甲 fails.");
        assertThat(message(yaml, "failing", Language.CHINESE)).isEqualTo("页面：甲不合格。");
    }

    @Test
    void titleAndAdviceStayThoseOfThePage() throws InvalidProfileException {
        Wording wording =
                Profile.read("messages: {some-rule: {zh: 甲}}", "a.yaml").wording(RULE);

        assertThat(wording.title(Language.CHINESE)).isEqualTo(RULE.page().title(Language.CHINESE));
        assertThat(wording.advice(Language.ENGLISH)).isEqualTo(RULE.page().advice(Language.ENGLISH));
    }

    @Test
    void aFileAddsToTheMessagesOfItsBase(@TempDir Path folder) throws Exception {
        Files.writeString(
                folder.resolve("province.yaml"),
                "messages: {some-rule: {zh: 省, en: province, variants: {failing: {zh: 不及格}}}}");
        Path city = Files.writeString(
                folder.resolve("city.yaml"), "{extends: province.yaml, messages: {some-rule: {zh: 市}}}");

        Wording wording = Profile.read(city).wording(RULE);

        assertThat(wording.message("", Map.of(), Language.CHINESE)).isEqualTo("市");
        assertThat(wording.message("", Map.of(), Language.ENGLISH)).isEqualTo("province");
        assertThat(wording.message("failing", Map.of(), Language.CHINESE)).isEqualTo("不及格");
    }

    @Test
    void whatAMessageGetsWrongIsToldWithItsPlace() throws InvalidProfileException {
        assertThat(problems("""
                exclude: [sum-rule]
                messages:
                  some-rule:
                    zh: “{nam}”不足 {limit}%
                    variants:
                      fading: {en: "{name}"}
                  entirely-other:
                    zh: 甲
                """))
                .containsExactly(
                        "bureau.yaml:1:11: there is no rule “sum-rule”; is “some-rule” meant?",
                        "bureau.yaml:4:9: the rule has no value “{nam}”; is “{name}” meant?",
                        "bureau.yaml:6:20: the rule has no variant “fading”; is “failing” meant?",
                        "bureau.yaml:7:3: there is no rule “entirely-other”; “jixiao rules” lists them");
    }

    @Test
    void whatABaseGetsWrongIsToldUnderItsOwnName(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("province.yaml"), "severities: {some-role: ERROR}");
        Path city =
                Files.writeString(folder.resolve("city.yaml"), "{extends: province.yaml, exclude: [no-rule-at-all]}");

        assertThat(ProfileFile.read(city).problems(List.of(RULE)))
                .extracting(problem -> problem.in(Language.ENGLISH))
                .containsExactly(
                        "province.yaml:1:14: there is no rule “some-role”; is “some-rule” meant?",
                        "city.yaml:1:36: there is no rule “no-rule-at-all”; “jixiao rules” lists them");
    }

    @Test
    void aKeyThatIsNoLanguageIsRefused() {
        InvalidProfileException thrown = catchThrowableOfType(
                InvalidProfileException.class, () -> Profile.read("messages: {some-rule: {cn: 甲}}", "a.yaml"));

        assertThat(thrown.problems())
                .extracting(problem -> problem.in(Language.ENGLISH))
                .first()
                .asString()
                .startsWith("a.yaml:1:24: there is no key “cn”");
    }
}
