package io.github.jixiao.readers.form.vocabulary;

import io.github.jixiao.table.Term;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The head of a column, understood.
 *
 * @param role what the column holds
 * @param term the term that the head names; {@code null} where it names none
 */
public record Heading(ColumnRole role, @Nullable Term term) {

    private static final String HEADS = "columns.txt";
    private static final Map<String, ColumnRole> ROLES = roles();
    private static final OpenWords<ColumnRole> OPEN = OpenWords.read(HEADS, ColumnRole::valueOf);
    private static final Pattern ANNUAL = Pattern.compile("^(?:本年度|年度|本年|当年度|当年|全年|年初|20\\d\\d年度?)");
    private static final Pattern NAMES_A_TERM = Pattern.compile("(?:总体)?(?:绩效)?(?:目标值?|指标值?)?");
    private static final Pattern MEDIUM_TERM = Pattern.compile("^(?:项目)?(?:中长期|中期|实施周期|实施期|全周期|长期|项目期|总体|三年)");

    /** What words begin with that may name a term. */
    private static final String BEGINNINGS = "本年当全2项中实长总三";

    private static final int LONGEST = 60;

    /** The head understood, or {@code null} where the words are no head of a column. */
    public static @Nullable Heading of(String text) {
        return text.length() > LONGEST ? null : of(text, Words.spellings(text));
    }

    /** Whether the words as a whole are a head that forms are known to have. */
    public static boolean isKnown(String text) {
        return text.length() <= LONGEST
                && Words.spellings(text).stream()
                        .anyMatch(spelling -> ROLES.containsKey(spelling) || ROLES.containsKey(withoutTerm(spelling)));
    }

    /** The head understood, or {@code null}, of words of which the spellings are known already. */
    public static @Nullable Heading of(String text, Set<String> spellings) {
        if (text.length() > LONGEST) {
            return null;
        }
        if (PartOfYear.isHead(text)) {
            return new Heading(ColumnRole.OTHER, null);
        }
        for (String spelling : spellings) {
            ColumnRole role = ROLES.get(spelling);
            if (role != null) {
                return new Heading(role, termOf(text));
            }
        }
        for (String spelling : spellings) {
            ColumnRole role = ROLES.get(withoutTerm(spelling));
            if (role != null) {
                return new Heading(role, termOf(text));
            }
        }
        for (String spelling : spellings) {
            ColumnRole role = OPEN.find(withoutTerm(spelling));
            if (role != null) {
                return new Heading(role, termOf(text));
            }
        }
        return null;
    }

    /** Whether the words alone head the target. */
    static boolean isTarget(String plain) {
        return ROLES.get(plain) == ColumnRole.TARGET;
    }

    /** The term that words begin with: 年度, 中期, 实施期; {@code null} where they name none. */
    public static @Nullable Term termOf(String text) {
        String plain = Words.withoutNumbering(Words.plain(text));
        if (!mayBeginWithTerm(plain)) {
            return null;
        }
        if (ANNUAL.matcher(plain).find()) {
            return Term.ANNUAL;
        }
        return MEDIUM_TERM.matcher(plain).find() ? Term.MEDIUM_TERM : null;
    }

    /** Whether the words only name a term, as a storey of its own above or below the heads does. */
    static boolean isTerm(String text) {
        String plain = Words.withoutBrackets(Words.plain(text));
        return plain.length() <= 10
                && termOf(plain) != null
                && NAMES_A_TERM.matcher(withoutTerm(plain)).matches();
    }

    private static boolean mayBeginWithTerm(String plain) {
        return !plain.isEmpty() && BEGINNINGS.indexOf(plain.charAt(0)) >= 0;
    }

    private static String withoutTerm(String plain) {
        if (!mayBeginWithTerm(plain)) {
            return plain;
        }
        Matcher annual = ANNUAL.matcher(plain);
        return annual.find()
                ? plain.substring(annual.end())
                : MEDIUM_TERM.matcher(plain).replaceFirst("");
    }

    private static Map<String, ColumnRole> roles() {
        Map<String, ColumnRole> roles = new HashMap<>();
        WordFile.read(HEADS)
                .forEach((name, words) -> words.forEach(word -> roles.putIfAbsent(word, ColumnRole.valueOf(name))));
        return Map.copyOf(roles);
    }
}
