package io.github.jixiao.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.TableValidator;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.rule.Profile;
import io.github.jixiao.rule.RuleInfo;
import io.github.jixiao.testing.PageExample;
import io.github.jixiao.value.Language;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the rules say, read aloud: their own words, and the messages that their examples fill in. */
class MessagesTest {
    private static final TableValidator THOROUGH =
            TableValidator.builder().profile(Profile.thorough()).build();

    /** Numbers that a document or arithmetic fixes, so that no profile can make them untrue. */
    private static final Map<String, List<String>> FIXED = Map.of(
            "quota-cost-control-rate-missing", List.of("100"),
            "project-code-malformed", List.of("21"),
            "expenditure-schedule-not-increasing", List.of("0", "100"),
            "targets-uniformly-100-percent", List.of("100"),
            "weight-total-mismatch", List.of("0"),
            "weights-unlike-guideline", List.of("10"));

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*}");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern DOUBLED = Pattern.compile("[，。；：、,;:][，。；：、,;:.]|  | [,.;，。；]|，”|\\{|}|null");
    private static final Pattern ONE_OF_MANY = Pattern.compile("(?<!table )\\b1 (?!less|is|in|of|as|has)[a-z]{3,}s\\b");

    static Stream<RuleInfo> rules() {
        return THOROUGH.rules().stream();
    }

    static Stream<PageExample> reportedExamples() {
        return rules().flatMap(PageExample::of).filter(PageExample::reported);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theOwnWordsOfAMessageHoldNoNumberThatAProfileCouldChange(RuleInfo rule) {
        for (Language language : Language.values()) {
            for (String variant : Stream.concat(Stream.of(""), rule.variants().keySet().stream())
                    .toList()) {
                String words = PLACEHOLDER
                        .matcher(rule.page().template(variant, language))
                        .replaceAll("");
                assertThat(NUMBER.matcher(words).results().map(MatchResult::group))
                        .as(words)
                        .isSubsetOf(FIXED.getOrDefault(rule.id(), List.of()));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reportedExamples")
    void aMessageIsASentence(PageExample example) throws Exception {
        for (Finding finding : findings(example)) {
            String chinese = finding.message(Language.CHINESE);
            String english = finding.message(Language.ENGLISH);

            assertThat(withoutQuotations(chinese)).as(chinese).endsWith("。").doesNotContainPattern(DOUBLED);
            assertThat(withoutQuotations(english))
                    .as(english)
                    .matches("(?s)[^a-z].*")
                    .endsWith(".")
                    .doesNotContainPattern(DOUBLED)
                    .doesNotContainPattern(ONE_OF_MANY);
        }
    }

    /** What the form says is the form's. */
    private static String withoutQuotations(String message) {
        return message.replaceAll("(?s)“.*?”", "“…”");
    }

    private static List<Finding> findings(PageExample example) throws Exception {
        TableValidator validator = example.profile().equals(Profile.standard())
                ? THOROUGH
                : TableValidator.builder().profile(example.profile()).build();
        return validator.validate(example.submission()).findings();
    }
}
