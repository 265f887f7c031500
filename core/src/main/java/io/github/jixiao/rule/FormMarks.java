package io.github.jixiao.rule;

import io.github.jixiao.table.Entry;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.TableKind;
import io.github.jixiao.value.Bilingual;
import io.github.jixiao.value.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * By what a form of one origin is recognised. Whatever is stated must hold; of several words, one is enough.
 *
 * @param kinds what kinds of table; empty for any
 * @param layout what its layout shows, all of it
 * @param regions how the project code begins, for example {@code 52}; empty for any
 * @param titleWords words in the table's title; none for any
 * @param unitWords words in the name of a responsible unit or department; none for any
 */
public record FormMarks(
        Set<TableKind> kinds, Set<LayoutMark> layout, List<String> regions, WordSet titleWords, WordSet unitWords) {

    private static final Bilingual TITLE = Bilingual.of("表名", "the title");
    private static final Bilingual UNIT = Bilingual.of("单位名称", "the unit's name");

    public FormMarks {
        kinds = Set.copyOf(kinds);
        layout = Set.copyOf(layout);
        regions = List.copyOf(regions);
        if (sayNothing(kinds, layout, regions, titleWords, unitWords)) {
            throw new IllegalArgumentException("Marks that say nothing would recognise every form.");
        }
    }

    static boolean sayNothing(
            Set<TableKind> kinds, Set<LayoutMark> layout, List<String> regions, WordSet titleWords, WordSet unitWords) {
        return kinds.isEmpty()
                && layout.isEmpty()
                && regions.isEmpty()
                && titleWords.words().isEmpty()
                && unitWords.words().isEmpty();
    }

    /**
     * Why a table is of this origin; empty if it is not.
     *
     * @param seen the marks of its layout and of its submission
     */
    Optional<Bilingual> recognise(PerformanceTargetTable table, Set<LayoutMark> seen) {
        if (!kinds.isEmpty() && !kinds.contains(table.kind()) || !seen.containsAll(layout)) {
            return Optional.empty();
        }
        List<Bilingual> reasons = new ArrayList<>(layout.stream().sorted().toList());
        boolean met = regionOf(table, reasons)
                && wordIn(titleWords, Stream.of(Objects.requireNonNullElse(table.title(), "")), TITLE, reasons)
                && wordIn(unitWords, unitsOf(table), UNIT, reasons);
        return met ? Optional.of(told(table, reasons)) : Optional.empty();
    }

    private boolean regionOf(PerformanceTargetTable table, List<Bilingual> reasons) {
        if (regions.isEmpty()) {
            return true;
        }
        String code = PlainText.compact(table.projectCode().value());
        Optional<String> region = regions.stream().filter(code::startsWith).findFirst();
        region.ifPresent(
                start -> reasons.add(Bilingual.of("项目编码以 " + start + " 开头", "the project code begins with " + start)));
        return region.isPresent();
    }

    private static boolean wordIn(WordSet words, Stream<String> texts, Bilingual where, List<Bilingual> reasons) {
        if (words.words().isEmpty()) {
            return true;
        }
        Optional<String> word = texts.map(PlainText::compact)
                .map(words::firstIn)
                .filter(Objects::nonNull)
                .map(found -> Objects.requireNonNull(found))
                .findFirst();
        word.ifPresent(found -> reasons.add(
                Bilingual.of(where.chinese() + "含“" + found + "”", where.english() + " holds “" + found + "”")));
        return word.isPresent();
    }

    private static Stream<String> unitsOf(PerformanceTargetTable table) {
        return Stream.concat(table.units().entries().stream(), Stream.of(table.departmentName()))
                .filter(Entry::isFilled)
                .map(Entry::require);
    }

    private static Bilingual told(PerformanceTargetTable table, List<Bilingual> reasons) {
        if (reasons.isEmpty()) {
            return Bilingual.of("按表的种类识别", "recognised by the kind of table: " + table.kind());
        }
        return Bilingual.of(
                "按表式识别：" + reasons.stream().map(Bilingual::chinese).collect(Collectors.joining("，")),
                "recognised by its form: "
                        + reasons.stream().map(Bilingual::english).collect(Collectors.joining("; ")));
    }
}
