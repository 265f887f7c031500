package io.github.jixiao.readers.form.cell;

import io.github.jixiao.readers.form.vocabulary.ColumnRole;
import io.github.jixiao.readers.form.vocabulary.Label;
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
public record Column(
        ColumnRole role,
        @Nullable Label label,
        String head,
        int from,
        int to,
        @Nullable Term term,
        @Nullable String level) {

    public Column(ColumnRole role, @Nullable Label label, String head, int from, int to, @Nullable Term term) {
        this(role, label, head, from, to, term, null);
    }

    public Column withRole(ColumnRole newRole) {
        return new Column(newRole, label, head, from, to, term, level);
    }

    public Column underLevel(@Nullable String words) {
        return new Column(role, label, head, from, to, term, words);
    }

    public Column reachingTo(int column) {
        return new Column(role, label, head, from, Math.max(from, column), term, level);
    }

    /** Columns of one head differ in where they begin. */
    @Override
    public int hashCode() {
        return from;
    }

    /** How far a cell must move to stand in this column: 0 where it does. */
    public int shiftOf(FormCell cell) {
        if (cell.lastColumn() < from) {
            return from - cell.lastColumn();
        }
        return cell.column() > to ? to - cell.column() : 0;
    }
}
