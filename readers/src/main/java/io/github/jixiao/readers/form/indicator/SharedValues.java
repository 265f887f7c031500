package io.github.jixiao.readers.form.indicator;

import io.github.jixiao.readers.form.vocabulary.Levels;
import io.github.jixiao.readers.form.vocabulary.Words;
import io.github.jixiao.table.Repair;
import java.util.ArrayList;
import java.util.List;

/**
 * Shares out a value that stands in one merged cell beside several indicators: line by line, or at the blanks between Chinese clauses. A
 * value that cannot be shared out belongs to all of them, if the document says how far its cell reaches.
 */
final class SharedValues {

    private SharedValues() {}

    /** Gives every indicator of one term its part; returns what was done. */
    static List<Repair> shareOut(List<IndicatorDraft> drafts) {
        List<Repair> repairs = new ArrayList<>();
        for (int first = 0; first < drafts.size(); first++) {
            IndicatorDraft draft = drafts.get(first);
            int last = draft.hasTarget() ? lastBeside(drafts, first) : first;
            if (last == first) {
                continue;
            }
            List<IndicatorDraft> sharing = drafts.subList(first, last + 1);
            boolean repeated = sharing.stream().skip(1).anyMatch(IndicatorDraft::hasTarget);
            List<String> parts = parts(draft.target(), sharing.size());
            String whole = draft.target();
            if (parts.size() == sharing.size()) {
                for (int i = 0; i < parts.size(); i++) {
                    sharing.get(i).share(draft, parts.get(i));
                }
                repairs.add(new Repair(Repair.Kind.SPLIT_VALUE, whole, draft.location()));
            } else if (!repeated && draft.valueRows() >= sharing.size()) {
                sharing.forEach(each -> each.share(draft, whole));
                repairs.add(new Repair(Repair.Kind.SHARED_VALUE, whole, draft.location()));
            }
            first = last;
        }
        return repairs;
    }

    /** Index of the last indicator after the given one that has a name, the same type, and no value or the very same one. */
    private static int lastBeside(List<IndicatorDraft> drafts, int first) {
        int last = first;
        Levels levels = drafts.get(first).levels();
        while (last + 1 < drafts.size()) {
            IndicatorDraft next = drafts.get(last + 1);
            boolean shares =
                    !next.hasTarget() || next.target().equals(drafts.get(first).target());
            if (!shares || !next.hasName() || !next.levels().equals(levels)) {
                break;
            }
            last++;
        }
        return last;
    }

    private static List<String> parts(String value, int count) {
        List<String> lines =
                value.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return lines.size() == count ? lines : clauses(Words.oneLine(value), count);
    }

    /** Cuts at blanks with Chinese on both sides or after a closing mark, if there are just enough of them. */
    private static List<String> clauses(String value, int count) {
        List<String> clauses = new ArrayList<>();
        int start = 0;
        for (int at = 1; at < value.length() - 1; at++) {
            if (value.charAt(at) == ' ' && endsClause(value.charAt(at - 1)) && Words.isChinese(value.charAt(at + 1))) {
                clauses.add(value.substring(start, at).strip());
                start = at + 1;
            }
        }
        clauses.add(value.substring(start).strip());
        return clauses.size() == count ? clauses : List.of();
    }

    private static boolean endsClause(char character) {
        return Words.isChinese(character) || character == '%';
    }
}
