package io.github.jixiao.readers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jixiao.readers.grid.Block;
import io.github.jixiao.readers.grid.Grid;
import io.github.jixiao.readers.grid.Written;
import io.github.jixiao.readers.json.StreamedSubmission;
import io.github.jixiao.readers.json.SubmissionJsonWriter;
import io.github.jixiao.readers.trace.Claim;
import io.github.jixiao.readers.trace.LeftOver;
import io.github.jixiao.readers.trace.ReadingTrace;
import io.github.jixiao.readers.trace.Use;
import io.github.jixiao.table.Indicator;
import io.github.jixiao.table.Location;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.value.PlainText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every document accounts for its words: they are read, or known to be of no matter, or listed as left over; and every place can be found. */
class AccountOfReadingTest {

    /** What such a piece says must stand in the table that is read. */
    private static final Set<Use> READ = EnumSet.of(Use.INDICATOR, Use.TARGET, Use.NOTE, Use.TASK);

    /** Signs that say how to read the value beside them, and the word for a row of totals. */
    private static final Set<String> MARKS = Set.of("定性", "定量", "其他", "不适用", "合计");

    private static final Pattern NUMBER_OF_INDICATOR = Pattern.compile("指标\\s*[0-9一二三四五六七八九十]+\\s*[:.、]?");
    private static final Pattern WORD = Pattern.compile("\\p{IsHan}{2,}|\\d[\\d.]+");

    static Stream<Path> documents() {
        Stream<Path> fixtures = WholeDocumentTest.documents();
        return Samples.present() ? Stream.concat(fixtures, Samples.files(Samples.SEEDS, ".txt").stream()) : fixtures;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whatIsTakenForAnIndicatorStandsInTheTable(Path document) {
        ReadingTrace trace = trace(document);
        String read = PlainText.compact(
                allWords(JsonMapper.shared().readTree(SubmissionJsonWriter.write(List.of(trace.submission())))));

        List<String> lost = new ArrayList<>();
        for (Written piece : pieces(trace)) {
            Claim claim = trace.claim(piece).orElse(null);
            if (claim != null && READ.contains(claim.use())) {
                WORD.matcher(NUMBER_OF_INDICATOR
                                .matcher(PlainText.fold(piece.text()))
                                .replaceAll(" "))
                        .results()
                        .map(MatchResult::group)
                        .filter(word -> !MARKS.contains(word) && !read.contains(word))
                        .forEach(lost::add);
            }
        }
        assertThat(lost).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyPieceIsAccountedFor(Path document) {
        ReadingTrace trace = trace(document);
        String leftOver =
                String.join("\n", trace.leftOvers().stream().map(LeftOver::text).toList());

        assertThat(pieces(trace))
                .filteredOn(piece -> !piece.text().isBlank())
                .filteredOn(piece -> trace.claim(piece).isEmpty())
                .filteredOn(piece -> !isWrittenTwice(piece, trace))
                .allSatisfy(piece -> assertThat(leftOver).contains(piece.text().strip()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void thePlaceOfAnIndicatorHoldsItsWords(Path document) {
        ReadingTrace trace = trace(document);
        for (PerformanceTargetTable table : trace.submission().tables()) {
            for (Indicator indicator : table.indicators()) {
                Location place = indicator.location();
                assertThat(place.table()).as("table of %s", indicator.name()).isNotNull();
                assertThat(place.label()).as("label of %s", indicator.name()).isNotBlank();
                assertThat(isFollowable(document, place))
                        .as("%s at %s", indicator.name(), place)
                        .isTrue();
                assertThat(wordsAt(place, trace))
                        .as("%s at %s", indicator.name(), place)
                        .anyMatch(words -> belongs(words, indicator));
            }
        }
    }

    /** By the way in which a person finds a place in such a file. */
    private static boolean isFollowable(Path document, Location place) {
        String name = document.toString();
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "xlsx", "xls" -> place.cell() != null && place.cell().contains("!");
            case "pdf", "ofd" -> place.page() != null;
            case "txt", "md", "csv" -> place.line() != null;
            default -> place.row() != null && place.column() != null;
        };
    }

    private static boolean belongs(String words, Indicator indicator) {
        String at = PlainText.compact(words);
        String target = PlainText.compact(indicator.target().text());
        String name = PlainText.compact(indicator.name());
        return at.contains(target.isEmpty() ? name : target) || target.contains(at) || at.contains(name);
    }

    private static List<String> wordsAt(Location place, ReadingTrace trace) {
        return pieces(trace).stream()
                .filter(piece -> trace.claim(piece)
                        .map(claim -> claim.place().withLabel(null).equals(place.withLabel(null)))
                        .orElse(false))
                .map(Written::text)
                .toList();
    }

    private static boolean isWrittenTwice(Written piece, ReadingTrace trace) {
        return pieces(trace).stream()
                .anyMatch(
                        other -> trace.claim(other).isPresent() && other.text().equals(piece.text()));
    }

    private static List<Written> pieces(ReadingTrace trace) {
        List<Written> pieces = new ArrayList<>();
        for (Block block : trace.blocks()) {
            if (block instanceof Grid grid) {
                pieces.addAll(grid.cells());
            } else if (block instanceof Written words) {
                pieces.add(words);
            }
        }
        return pieces;
    }

    private static String allWords(JsonNode node) {
        if (node.isContainer()) {
            StringBuilder words = new StringBuilder();
            node.forEach(inside -> words.append(allWords(inside)).append(' '));
            return words.toString();
        }
        return node.asString();
    }

    private static ReadingTrace trace(Path document) {
        List<StreamedSubmission> read = SubmissionReader.standard().tracing().readEach(document);
        return ((StreamedSubmission.Traced) read.get(0)).trace();
    }
}
