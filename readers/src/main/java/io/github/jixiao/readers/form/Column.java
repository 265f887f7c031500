package io.github.jixiao.readers.form;

import io.github.jixiao.table.Term;
import org.jspecify.annotations.Nullable;

/**
 * A column of the indicator block.
 *
 * @param role what it holds
 * @param label which box of the head it holds, for a column of role {@link ColumnRole#HEAD}
 * @param head the words at its head
 * @param from first grid column, from 1
 * @param to last grid column
 * @param term the term its head names; {@code null} where it names none
 * @param level the level-one words over it, where the form sets level one across its head; {@code null} elsewhere
 */
record Column(
        ColumnRole role,
        @Nullable Label label,
        String head,
        int from,
        int to,
        @Nullable Term term,
        @Nullable String level) {

    Column(ColumnRole role, @Nullable Label label, String head, int from, int to, @Nullable Term term) {
        this(role, label, head, from, to, term, null);
    }

    Column withRole(ColumnRole newRole) {
        return new Column(newRole, label, head, from, to, term, level);
    }

    Column underLevel(@Nullable String words) {
        return new Column(role, label, head, from, to, term, words);
    }

    Column reachingTo(int column) {
        return new Column(role, label, head, from, Math.max(from, column), term, level);
    }

    /** Columns of one head differ in where they begin. */
    @Override
    public int hashCode() {
        return from;
    }

    /** How far a cell must move to stand in this column: 0 where it does. */
    int shiftOf(FormCell cell) {
        if (cell.lastColumn() < from) {
            return from - cell.lastColumn();
        }
        return cell.column() > to ? to - cell.column() : 0;
    }
}
