package io.github.jixiao.readers.layout;

import io.github.jixiao.readers.Allowance;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.form.PrintedWords;
import io.github.jixiao.readers.grid.TableDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the forms in a text that keeps the places of a printed page. */
public final class PrintedText {

    private static final int NARROW = 40;

    /** Characters of a line beyond which it is of no printed page. */
    private static final int WIDEST_LINE = 600;

    private static final int MOST_LINES_ABOVE = 60;
    private static final int LINES_OF_HEADS = 3;

    /** A page has fewer. */
    private static final int MOST_LINES_OF_BLOCK = 400;

    private final List<PrintedLine> lines;
    private final Map<Integer, Region> regions = new TreeMap<>();
    private int openUntil = -1;
    private @Nullable PrintedForm open;

    /** Boxes at the foot of a page whose indicators may stand overleaf. */
    private @Nullable Span boxesOnly;

    /**
     * A form, or what stands of it on a page.
     *
     * @param end index of the first line after it
     * @param form the form
     * @param begins whether it begins here rather than going on from a page before
     */
    private record Region(int end, PrintedForm form, boolean begins) {}

    /** A form in its place; {@code null} where a form only goes on. */
    public record Found(int end, @Nullable TableDraft table) {}

    private PrintedText(List<PrintedLine> lines) {
        this.lines = lines;
    }

    /**
     * The forms by the index of their first line.
     *
     * @param lines the text's lines
     * @param pages indexes of the first line of each page
     * @param allowance what the file may ask for
     */
    public static Map<Integer, Found> in(List<String> lines, List<Integer> pages, Allowance allowance)
            throws UnreadableFileException {
        Map<Integer, Found> found = new TreeMap<>();
        List<PrintedLine> narrow = printed(lines, false);
        List<PrintedLine> wide = printed(lines, true);
        PrintedText text = new PrintedText(aligned(wide) > aligned(narrow) ? wide : narrow);
        for (int page = 0; page < pages.size(); page++) {
            allowance.requireTime();
            text.readPage(pages.get(page), page + 1 < pages.size() ? pages.get(page + 1) : lines.size());
        }
        text.regions.forEach((begin, region) -> found.put(
                begin, new Found(region.end(), region.begins() ? region.form().toDraft() : null)));
        return found;
    }

    private static List<PrintedLine> printed(List<String> lines, boolean wide) {
        List<PrintedLine> printed = new ArrayList<>();
        for (String line : lines) {
            printed.add(PrintedLine.of(line, printed.size() + 1, wide));
        }
        return printed;
    }

    /** How many words begin right below words of the line before. */
    private static int aligned(List<PrintedLine> lines) {
        int aligned = 0;
        Set<Integer> above = Set.of();
        for (PrintedLine line : lines) {
            Set<Integer> begins = line.pieces().stream()
                    .map(Piece::from)
                    .filter(from -> from > 0)
                    .collect(Collectors.toSet());
            aligned += (int) begins.stream().filter(above::contains).count();
            above = begins;
        }
        return aligned;
    }

    private void readPage(int pageBegin, int pageEnd) {
        int begin = pageBegin;
        int end = pageEnd;
        while (begin < end && isMargin(lines.get(begin))) {
            begin++;
        }
        while (end > begin && isMargin(lines.get(end - 1))) {
            end--;
        }
        boolean goesOn = open != null && openUntil == pageBegin;
        int at = begin;
        while (at < end) {
            int main = nextHead(at, end);
            int bottom = bottom(main < 0 ? at : behindHeads(main, end), end);
            if (goesOn && (main < 0 || titleBetween(at, main) >= 0)) {
                int stop = bottom(at, main < 0 ? end : titleBetween(at, main));
                readOverleaf(at, stop);
                bottom = Math.max(stop, at + 1);
            } else if (main >= 0) {
                readForm(at, main, bottom, goesOn);
            } else {
                bottom = end;
                int title = titleBetween(at, end);
                int top = title < 0 ? end : top(at, end);
                boxesOnly = top < end ? new Span(top, end - 1) : null;
            }
            goesOn = false;
            at = bottom;
        }
        int last = end;
        boolean reaches = regions.values().stream().anyMatch(region -> region.end() == last);
        openUntil = reaches ? pageEnd : -1;
    }

    private static boolean isMargin(PrintedLine line) {
        return line.isBlank() || PrintedWords.isPageNumber(line.text().strip());
    }

    /** The main line of the next head: of several lines of heads the one with most of them. */
    private int nextHead(int from, int end) {
        int best = -1;
        for (int at = from; at < end && (best < 0 || at <= best + LINES_OF_HEADS); at++) {
            int points = ColumnHeads.points(lines.get(at));
            if (points > 0 && (best < 0 || points > ColumnHeads.points(lines.get(best)))) {
                best = at;
            }
        }
        return best;
    }

    /** The last title between two lines, -1 where there is none. */
    private int titleBetween(int from, int to) {
        for (int at = to - 1; at >= from; at--) {
            if (isTitle(lines.get(at))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isTitle(PrintedLine line) {
        return line.pieces().size() == 1 && PrintedWords.isTitle(line.text().strip());
    }

    private int behindHeads(int main, int end) {
        int last = main;
        for (int at = main; at < Math.min(end, main + LINES_OF_HEADS); at++) {
            last = ColumnHeads.isAt(lines.get(at)) ? at : last;
        }
        return last + 1;
    }

    /** Behind the last line that may be of the block: a title, words about who filled in the form, or running text end it. */
    private int bottom(int from, int end) {
        int at = from;
        while (at < end && at - from < MOST_LINES_OF_BLOCK && !endsBlock(lines.get(at))) {
            at++;
        }
        while (at > from && lines.get(at - 1).isBlank()) {
            at--;
        }
        return at;
    }

    private static boolean endsBlock(PrintedLine line) {
        if (line.text().length() > WIDEST_LINE) {
            return true;
        }
        String words = line.text().strip();
        return isTitle(line) || PrintedWords.isClosing(words) || isRunningText(line) || ColumnHeads.isAt(line);
    }

    private static boolean isRunningText(PrintedLine line) {
        List<Piece> pieces = line.pieces();
        return pieces.size() == 1 && pieces.get(0).from() <= 2 && pieces.get(0).width() > NARROW;
    }

    private void readForm(int from, int main, int bottom, boolean goesOn) {
        int top = top(from, main);
        IndicatorPart part = IndicatorPart.at(lines, main, top, bottom, goesOn);
        if (part == null) {
            return;
        }
        PrintedForm before = open;
        boolean repeated = goesOn
                && before != null
                && part.heads().first() == top
                && part.heads().words().equals(before.heads().words());
        if (repeated && before != null) {
            before.addOverleaf(part);
            regions.put(top, new Region(part.end(), before, false));
            return;
        }
        HeadPart boxes = HeadPart.of(lines.subList(top, part.heads().first()), part.isCentred());
        Span above = boxesOnly;
        boolean begunBefore = above != null && titleBetween(from, main) < 0;
        if (above != null && begunBefore) {
            HeadPart begun = HeadPart.of(lines.subList(above.first(), above.last() + 1), part.isCentred());
            open = new PrintedForm(List.of(begun, boxes), part);
            regions.put(above.first(), new Region(above.last() + 1, open, true));
        } else {
            open = new PrintedForm(List.of(boxes), part);
        }
        boxesOnly = null;
        regions.put(top, new Region(part.end(), open, !begunBefore));
    }

    private void readOverleaf(int from, int end) {
        PrintedForm form = open;
        IndicatorPart part =
                form == null || from >= end ? null : IndicatorPart.overleaf(lines, from, end, form.heads());
        if (part != null && form != null) {
            form.addOverleaf(part);
            regions.put(from, new Region(part.end(), form, false));
        }
    }

    /** Whether the line may hold the beginning of a head that is too long for its column. */
    private boolean mayBeOfHeads(int at, int main) {
        String words = lines.get(at).text().strip();
        boolean near =
                main - at <= LINES_OF_HEADS && lines.subList(at, main).stream().noneMatch(PrintedLine::isBlank);
        return near && !words.startsWith("（") && !words.startsWith("(") && words.indexOf('：') < 0;
    }

    /** The first line of the form whose head stands there: below the title and the lines under it, or where running text ends. */
    private int top(int from, int main) {
        int title = titleBetween(from, main);
        int top = title < 0 ? Math.max(from, main - MOST_LINES_ABOVE) : title + 1;
        for (int at = main - 1; title < 0 && at >= top; at--) {
            if (isRunningText(lines.get(at)) || lines.get(at).text().length() > WIDEST_LINE) {
                top = at + 1;
            }
        }
        while (top < main && lines.get(top).pieces().size() < 2 && !mayBeOfHeads(top, main)) {
            top++;
        }
        return top;
    }
}
