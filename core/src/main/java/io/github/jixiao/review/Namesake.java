package io.github.jixiao.review;

import io.github.jixiao.table.Indicator;
import io.github.jixiao.value.PlainText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * An indicator among those of the same name.
 *
 * @param nameKey the name without white space and differences of width
 * @param occurrence the how-manieth indicator of this name in its column, from 1
 * @param occurrenceInType the how-manieth of this name in its level-two class, from 1
 * @param types how many level-two classes have had this name so far
 * @param ordinal tells those of one name and class apart by what they say, not by their place, from 1
 */
record Namesake(String nameKey, int occurrence, int occurrenceInType, int types, int ordinal) {

    /** One for each indicator, in the same order. */
    static List<Namesake> of(List<Indicator> rows) {
        Set<String> names = new HashSet<>(rows.size() * 2);
        List<Namesake> namesakes = new ArrayList<>(rows.size());
        for (Indicator row : rows) {
            String nameKey = PlainText.compact(row.name());
            if (!names.add(nameKey)) {
                return counted(rows);
            }
            namesakes.add(new Namesake(nameKey, 1, 1, 1, 1));
        }
        return namesakes;
    }

    private static List<Namesake> counted(List<Indicator> rows) {
        Map<String, Integer> columns = new HashMap<>();
        Map<String, Integer> types = new HashMap<>();
        Map<String, Integer> typesOfColumn = new HashMap<>();
        List<Namesake> namesakes = new ArrayList<>(rows.size());
        boolean repeated = false;
        for (Indicator row : rows) {
            String nameKey = PlainText.compact(row.name());
            String column = row.term() + "/" + nameKey;
            int occurrence = columns.merge(column, 1, Integer::sum);
            int occurrenceInType = types.merge(classOf(row) + "/" + column, 1, Integer::sum);
            int typesSoFar = typesOfColumn.merge(column, occurrenceInType == 1 ? 1 : 0, Integer::sum);
            namesakes.add(new Namesake(nameKey, occurrence, occurrenceInType, typesSoFar, 1));
            repeated |= occurrenceInType > 1;
        }
        return repeated ? numbered(rows, namesakes) : namesakes;
    }

    private static List<Namesake> numbered(List<Indicator> rows, List<Namesake> namesakes) {
        Map<String, Integer> met = new HashMap<>();
        List<Namesake> numbered = new ArrayList<>(namesakes);
        IntStream.range(0, rows.size())
                .boxed()
                .sorted(Comparator.comparing(i -> content(rows.get(i))))
                .forEach(i -> {
                    Indicator row = rows.get(i);
                    Namesake before = namesakes.get(i);
                    String key = row.term() + "/" + classOf(row) + "/" + before.nameKey;
                    int ordinal = met.merge(key, 1, Integer::sum);
                    numbered.set(
                            i,
                            new Namesake(
                                    before.nameKey, before.occurrence, before.occurrenceInType, before.types, ordinal));
                });
        return numbered;
    }

    /** Level two; level one where the form does not tell it. */
    private static String classOf(Indicator row) {
        return String.valueOf(row.type() == null ? row.category() : row.type());
    }

    private static String content(Indicator row) {
        return String.join(
                "\n",
                row.target().text(),
                String.valueOf(row.standard()),
                String.valueOf(row.definition()),
                String.valueOf(row.basis()),
                String.valueOf(row.scoring()),
                String.valueOf(row.remarks()),
                String.valueOf(row.weight()),
                String.valueOf(row.target()),
                row.name());
    }
}
