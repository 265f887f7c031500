package io.github.jixiao.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.TableValidator;
import io.github.jixiao.finding.ReviewAspect;
import io.github.jixiao.finding.ReviewItem;
import io.github.jixiao.rule.Profile;
import io.github.jixiao.rule.RuleInfo;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of the rules keep the house's order: a rule looks and reports, and nothing else. */
class RuleFilesTest {
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\b(salience|agenda-group|insert|insertLogical|modify|update|delete|no-loop|eval|function|System)\\b");
    private static final Pattern CITATION = Pattern.compile("(?:Caiyu|Zhongfa) \\[\\d{4}] No\\. \\d+");
    private static final Pattern LOOSE_CITATION =
            Pattern.compile("(?i)\\bno\\. ?\\d|\\b(?:caiyu|zhongfa)\\b|\\b(?:one|two|three) \\(\\d");
    private static final Pattern OPERATOR = Pattern.compile("[?+*/<>=!&|-]|\\bnew\\b");
    private static final Set<String> METADATA =
            Set.of("ruleSet", "scope", "severity", "aspect", "item", "basis", "variants", "needs");
    private static final int MOST_LINES = 16;

    static Stream<DrlFile> files() {
        return DrlFile.all();
    }

    @Test
    void everyFileIsARuleInForceUnderItsOwnName() {
        assertThat(files().map(DrlFile::name))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        TableValidator.builder().profile(Profile.thorough()).build().rules().stream()
                                .map(RuleInfo::id)
                                .toList());
    }

    @Test
    void everyPageBelongsToARule() throws Exception {
        List<Path> pages = files().map(DrlFile::page).toList();
        try (Stream<Path> tree = Files.walk(DrlFile.RULES)) {
            assertThat(tree.filter(file -> file.toString().endsWith(".md"))).containsExactlyInAnyOrderElementsOf(pages);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aFileHoldsOneRuleOfItsName(DrlFile file) {
        assertThat(file.ruleNames()).containsExactly(file.name());
        assertThat(file.text())
                .contains("package io.github.jixiao.rules." + file.section().replace('-', '_') + "\n");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aRuleUsesNoForbiddenWord(DrlFile file) {
        assertThat(FORBIDDEN.matcher(file.code()).results().map(match -> match.group()))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aRuleIsShort(DrlFile file) {
        assertThat(file.lengthOfRule()).isBetween(6, MOST_LINES);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aRuleReportsOnceAndDoesNothingElse(DrlFile file) {
        assertThat(file.consequence().strip()).startsWith("findings.report").endsWith(";");
        assertThat(file.code().chars().filter(character -> character == ';')).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aConsequenceHandsOnWhatTheModelTellsAndWorksOutNothing(DrlFile file) {
        assertThat(OPERATOR.matcher(file.codeOfConsequence()).results().map(MatchResult::group))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aRuleStatesWhatIsKnownAboutItOnce(DrlFile file) {
        assertThat(file.metadata()).containsKeys("severity", "aspect", "basis");
        assertThat(METADATA).containsAll(file.metadata().keySet());
        assertThat(file.metadata().values()).noneMatch(String::isBlank);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void anItemOfTheReviewSheetIsNamedOnlyWhereTheAspectDoesNotTellIt(DrlFile file) {
        ReviewAspect aspect = ReviewAspect.valueOf(file.metadata().getOrDefault("aspect", ""));

        assertThat(file.metadata().get("item"))
                .isNotEqualTo(ReviewItem.of(aspect).name());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aPageCitesADocumentInEnglishAsItsBasisDoes(DrlFile file) throws Exception {
        String uncited = CITATION.matcher(Files.readString(file.page())).replaceAll("");

        assertThat(LOOSE_CITATION.matcher(uncited).results().map(MatchResult::group))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aVariantThatTheRuleNamesIsDeclared(DrlFile file) {
        String declared = ", " + file.metadata().getOrDefault("variants", "");

        assertThat(file.literalVariants()).allSatisfy(variant -> {
            if (!variant.isEmpty()) {
                assertThat(declared).contains(", " + variant + ":");
            }
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void everyJoinIsIndexed(DrlFile file) {
        List<DrlPattern> patterns = DrlPattern.in(file.condition());

        assertThat(patterns).isNotEmpty();
        assertThat(patterns.stream().skip(1)).allMatch(pattern -> pattern.isSingle() || pattern.isIndexedJoin());
    }
}
