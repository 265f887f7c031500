package io.github.jixiao.readers.form;

import io.github.jixiao.table.Location;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.Repair;
import java.util.ArrayList;
import java.util.List;

/** What was put right or passed over outside the tables of a document, hidden sheets and revisions of running text: told with a table near it. */
final class OutsideRepairs {

    private OutsideRepairs() {}

    /** The tables, each with the repairs on its own sheet; the first one also has those that are on the sheet of none. */
    static List<PerformanceTargetTable> told(List<PerformanceTargetTable> tables, List<Repair> repairs) {
        if (tables.isEmpty() || repairs.isEmpty()) {
            return tables;
        }
        List<List<Repair>> told = new ArrayList<>();
        tables.forEach(table -> told.add(new ArrayList<>(table.repairs())));
        for (Repair repair : repairs) {
            told.get(nearest(tables, repair)).add(repair);
        }
        List<PerformanceTargetTable> complete = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            complete.add(tables.get(i).toBuilder().repairs(told.get(i)).build());
        }
        return complete;
    }

    private static int nearest(List<PerformanceTargetTable> tables, Repair repair) {
        String sheet = sheet(repair.location());
        for (int i = 0; i < tables.size() && !sheet.isEmpty(); i++) {
            if (sheet.equals(sheet(tables.get(i).location()))) {
                return i;
            }
        }
        return 0;
    }

    private static String sheet(Location place) {
        String cell = place.cell();
        return cell == null ? "" : cell.substring(0, Math.max(0, cell.lastIndexOf('!')));
    }
}
