package io.github.jixiao.readers.form.cell;

import io.github.jixiao.readers.form.vocabulary.ColumnRole;
import io.github.jixiao.readers.form.vocabulary.Words;
import java.util.List;
import java.util.regex.Pattern;

/** What forms write of a target's nature, 定量 or 定性, and the columns that hold nothing else, whatever stands at their head. */
public final class StatedNature {

    private static final Pattern WORDS = Pattern.compile("定[量性](?:指标|描述|分析|考核)?(?:[(][^()]{0,8}[)])?");
    private static final String QUALITATIVE = "定性";
    private static final int LONGEST = 20;

    private StatedNature() {}

    /** Whether the words say 定性. */
    public static boolean isQualitative(String text) {
        return isStated(text) && Words.plain(text).startsWith(QUALITATIVE);
    }

    /** Whether the words say 定量 or 定性 and nothing more. */
    static boolean isStated(String text) {
        return text.length() <= LONGEST && WORDS.matcher(Words.plain(text)).matches();
    }

    /**
     * The columns with those told apart that state the nature: one headed 指标类型 is then no level, and 指标性质 no sign where the sign has a
     * column of its own.
     *
     * @param below rows to judge by
     */
    public static List<Column> toldApart(List<Column> columns, List<FormRow> below) {
        List<Column> stating =
                columns.stream().filter(column -> isStatedIn(column, below)).toList();
        boolean signed = columns.stream()
                .anyMatch(column -> column.role() == ColumnRole.COMPARISON && !stating.contains(column));
        return columns.stream()
                .map(column -> stating.contains(column) && (column.role().isLevel() || signed)
                        ? column.withRole(ColumnRole.NATURE)
                        : column)
                .toList();
    }

    private static boolean isStatedIn(Column column, List<FormRow> below) {
        boolean open =
                column.role().isLevel() || column.role() == ColumnRole.COMPARISON || column.role() == ColumnRole.OTHER;
        List<String> words = !open
                ? List.of()
                : below.stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(cell -> cell.column() >= column.from() && cell.column() <= column.to())
                        .map(FormCell::text)
                        .toList();
        return words.stream().filter(StatedNature::isStated).count() * 2 > words.size();
    }
}
