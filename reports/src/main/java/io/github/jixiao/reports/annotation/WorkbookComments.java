package io.github.jixiao.reports.annotation;

import io.github.jixiao.SubmissionReport;
import io.github.jixiao.TableReport;
import io.github.jixiao.reports.PlacedFinding;
import io.github.jixiao.reports.ReportOptions;
import io.github.jixiao.reports.annotation.References.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Comments in a workbook: the findings of each sheet go to its cells. */
final class WorkbookComments {
    private final OfficeFile file;
    private final Reference main;
    private final CellComment words;
    private final Map<String, String> partBySheet = new LinkedHashMap<>();

    WorkbookComments(OfficeFile file, Reference main, ReportOptions options) throws UnannotatableFileException {
        this.file = file;
        this.main = main;
        this.words = new CellComment(options.language());
        readSheets();
    }

    private void readSheets() throws UnannotatableFileException {
        References references = new References(file, main.target());
        Tags tags = file.require(main.target()).tags();
        while (tags.next()) {
            if (tags.localName().equals("sheet") && !tags.isClosing()) {
                String name = tags.attribute("name");
                String id = tags.attribute("id");
                Reference reference = id == null ? null : references.ofId(id);
                if (name != null && reference != null && file.has(reference.target())) {
                    partBySheet.putIfAbsent(name, reference.target());
                }
            }
        }
    }

    /** Puts a comment on each cell in which something was found. */
    void add(SubmissionReport report, List<PlacedFinding> findings) throws UnannotatableFileException {
        Map<Integer, CellAddress> firstCells = new HashMap<>();
        for (TableReport table : report.tables()) {
            CellAddress first = address(table.table().location().cell());
            if (first != null) {
                firstCells.put(table.index(), first);
            }
        }
        Map<String, Map<CellAddress, List<Annotation>>> bySheet = new LinkedHashMap<>();
        for (PlacedFinding placed : findings) {
            @Nullable CellAddress first = firstCells.get(placed.table() == null ? 1 : placed.table());
            CellAddress cell = address(placed.finding().location().cell());
            boolean own = cell != null && !cell.equals(first);
            CellAddress target = cell != null ? cell : first != null ? first : topLeft();
            if (target != null) {
                bySheet.computeIfAbsent(target.sheet(), none -> new TreeMap<>())
                        .computeIfAbsent(target, none -> new ArrayList<>())
                        .add(new Annotation(placed, !own));
            }
        }
        for (Map.Entry<String, Map<CellAddress, List<Annotation>>> sheet : bySheet.entrySet()) {
            String part = partBySheet.get(sheet.getKey());
            if (part != null) {
                new SheetComments(file, part, main.type(), words).add(sheet.getValue());
            }
        }
    }

    /** An address on a sheet that is there. */
    private @Nullable CellAddress address(@Nullable String cell) {
        CellAddress address = cell == null ? null : CellAddress.of(cell);
        return address != null && partBySheet.containsKey(address.sheet()) ? address : null;
    }

    private @Nullable CellAddress topLeft() {
        return partBySheet.keySet().stream()
                .findFirst()
                .map(sheet -> new CellAddress(sheet, 1, 1))
                .orElse(null);
    }
}
