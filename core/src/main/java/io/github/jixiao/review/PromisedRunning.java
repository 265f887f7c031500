package io.github.jixiao.review;

import io.github.jixiao.rule.InstitutionKind;
import io.github.jixiao.rule.Vocabulary;
import io.github.jixiao.rule.Vocabulary.Topic;
import io.github.jixiao.value.PlainText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bodies whose own running a text promises: 保障…局正常运转, 推进…办各项工作. That is an authority, or an institution of a kind that only
 * authorities of some sectors run; who runs a centre or a station no name tells. In the text of an authority it is another one, too, that
 * does all its own work: 区应急管理局圆满完成全年各项工作任务.
 */
final class PromisedRunning {
    private static final int LONGEST_NAME = 16;

    /** 机关的 between a name and what it is said to do. */
    private static final int LONGEST_GAP = 3;

    private static final String REGIONS = "省市县区州旗";

    private final String text;
    private final List<String> units;
    private final Vocabulary words;

    private PromisedRunning(String text, List<String> units, Vocabulary words) {
        this.text = text;
        this.units = units;
        this.words = words;
    }

    /** The first body that none of the units could be or could run; empty if there is none. */
    static String ofOthers(String text, List<String> units, Vocabulary words) {
        return new PromisedRunning(PlainText.compact(text), units, words).firstOther();
    }

    private String firstOther() {
        for (int at = 0; at < text.length(); at++) {
            String verb = words.of(Topic.RUNNING_VERBS).at(text, at);
            String name = verb == null ? subjectAt(at) : nameAt(at + verb.length());
            if (name != null && units.stream().noneMatch(unit -> couldSpeakOf(unit, name))) {
                return name;
            }
        }
        return "";
    }

    /** The shortest name of a body that begins here and is followed by words of running; {@code null} if none does. */
    private @Nullable String nameAt(int start) {
        int last = Math.min(text.length(), start + LONGEST_NAME);
        for (int end = start + 1; end <= last && Character.isIdeographic(text.charAt(end - 1)); end++) {
            String name = text.substring(start, end);
            if ((isAuthority(name) || isInstitution(name)) && isRunAt(end)) {
                return name;
            }
        }
        return null;
    }

    /** An authority at the beginning of a clause that completes its work at large; {@code null} if none does. */
    private @Nullable String subjectAt(int start) {
        boolean begins = start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1));
        if (!begins || !units.stream().allMatch(this::isAuthority)) {
            return null;
        }
        int last = Math.min(text.length(), start + LONGEST_NAME);
        for (int end = start + 1; end <= last && Character.isIdeographic(text.charAt(end - 1)); end++) {
            String name = text.substring(start, end);
            if (isAuthority(name) && isOfPlace(name) && completesItsWork(end)) {
                return name;
            }
        }
        return null;
    }

    /** Whether a name begins with its place and no other word: 区应急管理局; or 黔江区应急管理局, where a unit is of 黔江区. */
    private boolean isOfPlace(String name) {
        for (int at = 0; at < name.length(); at++) {
            String place = name.substring(0, at + 1);
            if (REGIONS.indexOf(name.charAt(at)) >= 0
                    && (at == 0 || units.stream().anyMatch(unit -> unit.contains(place)))) {
                return true;
            }
        }
        return false;
    }

    private boolean completesItsWork(int end) {
        String verb =
                end == text.length() ? null : words.of(Topic.COMPLETION_VERBS).at(text, end);
        int work = verb == null ? text.length() : end + verb.length();
        return work < text.length() && words.of(Topic.WORK_AT_LARGE).at(text, work) != null;
    }

    private boolean isRunAt(int end) {
        for (int gap = 0; gap <= LONGEST_GAP && end + gap < text.length(); gap++) {
            if (isScope(text.substring(end, end + gap))
                    && words.of(Topic.RUNNING_WORDS).at(text, end + gap) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean isAuthority(String name) {
        String ending = words.of(Topic.AUTHORITY_WORDS).endOf(name);
        return ending != null
                && words.of(Topic.AUTHORITY_LOOK_ALIKES).endOf(name) == null
                && !(ending.length() == 1 && isScope(name.substring(0, name.length() - 1)));
    }

    /** One institution of a place, 县图书馆, and not 各中学 or 乡镇卫生院. */
    private boolean isInstitution(String name) {
        return words.institutionOf(name) != null
                && name.chars().anyMatch(character -> REGIONS.indexOf(character) >= 0)
                && words.of(Topic.SEVERAL_WORDS).at(name, 0) == null;
    }

    /** Nothing but 我, 全县, 上级: words before 局 that name nobody. */
    private boolean isScope(String before) {
        return words.of(Topic.SCOPE_WORDS).makesUp(before);
    }

    /** Whether a unit could be the body, run it, be run by it, or be there to serve others. */
    private boolean couldSpeakOf(String unit, String name) {
        return ReviewedObjective.couldBe(name, unit)
                || words.of(Topic.SERVING_UNITS).occursIn(unit)
                || isOfSector(name, unit)
                || isOfSector(unit, name);
    }

    private boolean isOfSector(String institution, String authority) {
        InstitutionKind kind = words.institutionOf(institution);
        return kind != null && kind.isRunBy(authority);
    }
}
