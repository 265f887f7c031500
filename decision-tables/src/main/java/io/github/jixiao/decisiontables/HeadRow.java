package io.github.jixiao.decisiontables;

import io.github.jixiao.pack.PackFault;
import io.github.jixiao.value.NearestName;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The row of a sheet that names its columns. Titles may stand above it.
 *
 * @param number of the row, from 1
 * @param columns number of each column, from 1
 */
record HeadRow(int number, Map<Heading, Integer> columns) {
    private static final int LATEST = 20;

    /**
     * Finds it: the first row in which two columns are named, or else one.
     *
     * @return nothing if there is none
     */
    static Optional<Integer> in(Sheet sheet, SheetKind kind) {
        return withHeadings(2, sheet, kind).or(() -> withHeadings(1, sheet, kind));
    }

    private static Optional<Integer> withHeadings(int least, Sheet sheet, SheetKind kind) {
        return sheet.rows().entrySet().stream()
                .limit(LATEST)
                .filter(row -> row.getValue().values().stream()
                                .filter(text ->
                                        Heading.of(text, kind.headings()).isPresent())
                                .distinct()
                                .count()
                        >= least)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Reads it. What is wrong is added to the faults. */
    static HeadRow read(Sheet sheet, SheetKind kind, int number, String file, List<PackFault> faults) {
        Map<Heading, Integer> columns = new EnumMap<>(Heading.class);
        List<String> known = kind.headings().stream().map(Heading::title).toList();
        sheet.row(number).forEach((column, text) -> {
            Optional<Heading> heading = Heading.of(text, kind.headings());
            String place = file + ":" + sheet.addresses().of(number, column);
            if (heading.isEmpty()) {
                faults.add(NearestName.of(text, known)
                        .map(near -> new PackFault(place, TableTexts.of("heading-unknown-near", text, near)))
                        .orElseGet(() ->
                                new PackFault(place, TableTexts.of("heading-unknown", text, String.join("、", known)))));
            } else if (columns.putIfAbsent(heading.get(), column) != null) {
                faults.add(new PackFault(place, TableTexts.of("heading-repeated", text)));
            }
        });
        for (Heading needed : kind.needed()) {
            if (!columns.containsKey(needed)) {
                faults.add(new PackFault(
                        file + ":" + sheet.addresses().of(number, 1),
                        TableTexts.of("heading-missing", needed.title())));
            }
        }
        return new HeadRow(number, columns);
    }
}
