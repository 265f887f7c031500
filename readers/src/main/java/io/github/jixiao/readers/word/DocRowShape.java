package io.github.jixiao.readers.word;

import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.apache.poi.hwpf.sprm.TableSprmUncompressor;
import org.apache.poi.hwpf.usermodel.TableCellDescriptor;
import org.apache.poi.hwpf.usermodel.TableProperties;

/** What the mark at the end of a row says about the row's cells: where they begin and end, and which continue their neighbours. */
final class DocRowShape {

    /** Width of a cell that nothing is said about, in twentieths of a point. */
    private static final int DEFAULT_WIDTH = 1_000;

    /** The operation that marks single cells as vertically merged: which cell, then 0 for no, 1 for continued, 3 for begun. */
    private static final int VERTICAL_MERGE = 0x2B;

    private final short[] edges;
    private final boolean[] continuesAbove;
    private final boolean[] continuesLeft;

    /** A row that breaks off before its end: nothing is said about its cells. */
    DocRowShape() {
        edges = new short[0];
        continuesAbove = new boolean[0];
        continuesLeft = new boolean[0];
    }

    DocRowShape(PAPX rowEnd) {
        TableProperties properties = TableSprmUncompressor.uncompressTAP(rowEnd.getSprmBuf());
        short[] stated = properties.getRgdxaCenter();
        TableCellDescriptor[] cells = properties.getRgtc();
        edges = stated == null ? new short[0] : stated;
        int count = cells == null ? 0 : cells.length;
        continuesAbove = new boolean[count];
        continuesLeft = new boolean[count];
        for (int i = 0; i < count; i++) {
            TableCellDescriptor cell = cells[i];
            if (cell != null) {
                continuesAbove[i] = cell.isFVertMerge() && !cell.isFVertRestart();
                continuesLeft[i] = cell.isFMerged() && !cell.isFFirstMerged();
            }
        }
        for (SprmIterator operations = rowEnd.getSprmBuf().iterator(); operations.hasNext(); ) {
            mergeVertically(operations.next());
        }
    }

    /** Left edge of a cell, in twentieths of a point. */
    int left(int cell) {
        int last = edges.length - 1;
        if (cell <= last) {
            return edges[cell];
        }
        return last < 0 ? cell * DEFAULT_WIDTH : edges[last] + (cell - last) * DEFAULT_WIDTH;
    }

    /** Right edge of a cell, in twentieths of a point. */
    int right(int cell) {
        return left(cell + 1);
    }

    boolean continuesAbove(int cell) {
        return cell < continuesAbove.length && continuesAbove[cell];
    }

    boolean continuesLeft(int cell) {
        return cell < continuesLeft.length && continuesLeft[cell];
    }

    private void mergeVertically(SprmOperation operation) {
        if (operation.getType() == SprmOperation.TYPE_TAP && operation.getOperation() == VERTICAL_MERGE) {
            byte[] bytes = operation.getGrpprl();
            int at = operation.getGrpprlOffset() + 1;
            if (at + 1 < bytes.length && bytes[at] >= 0 && bytes[at] < continuesAbove.length) {
                continuesAbove[bytes[at]] = bytes[at + 1] == 1;
            }
        }
    }
}
