package io.github.jixiao.readers.form.indicator;

import io.github.jixiao.readers.form.vocabulary.Levels;
import io.github.jixiao.table.IndicatorCategory;
import io.github.jixiao.table.IndicatorType;
import io.github.jixiao.value.TargetValue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Level words that stand in the middle of their block, as cells centred from top to bottom leave them once merging is lost: the rows above
 * such a word belong to it as well.
 */
final class CentredLevels {

    private static final int OFF_CENTRE = 4;
    private static final int UNLIKE_ITS_TYPE = 2;

    /** Of the two rows in the middle of a block, its word rather stands in the upper one. */
    private static final int LOW = 1;

    /** Beyond so many indicators a word stands for the rows from its own on. */
    private static final int MOST = 200;

    private static final Pattern QUALITY = Pattern.compile("(?:合格|达标|准确|通过|优良|优质|完好|合规|差错)率$");

    private final List<IndicatorDraft> drafts;
    private final List<Integer> words;
    private final List<@Nullable IndicatorType> likelyTypes = new ArrayList<>();

    private CentredLevels(List<IndicatorDraft> drafts, List<Integer> words) {
        this.drafts = drafts;
        this.words = words;
        drafts.forEach(draft -> likelyTypes.add(likelyType(draft)));
    }

    /** Settles the levels of one term's indicators anew, if the first of them stands above the first level word. */
    static void settle(List<IndicatorDraft> drafts) {
        boolean above = !drafts.isEmpty() && !drafts.get(0).namesLevel();
        List<Integer> words = above && drafts.size() <= MOST ? words(drafts) : List.of();
        if (words.isEmpty() || words.get(0) == 0) {
            return;
        }
        CentredLevels levels = new CentredLevels(drafts, words);
        List<Integer> starts = levels.numberedBlocks();
        levels.assign(levels.eachHoldsOne(starts) ? starts : levels.bestBlocks());
    }

    /** Rows that name a type, or a level one of which no row names a type. */
    private static List<Integer> words(List<IndicatorDraft> drafts) {
        Set<IndicatorCategory> typed = EnumSet.noneOf(IndicatorCategory.class);
        for (IndicatorDraft draft : drafts) {
            if (draft.namesType() && draft.levels().category() != null) {
                typed.add(draft.levels().category());
            }
        }
        List<Integer> words = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            IndicatorDraft draft = drafts.get(i);
            boolean levelOneOnly = draft.namesLevel()
                    && draft.levels().category() != null
                    && !typed.contains(draft.levels().category());
            if (draft.namesType() || levelOneOnly) {
                words.add(i);
            }
        }
        return words;
    }

    private void assign(List<Integer> starts) {
        for (int block = 0; block < words.size(); block++) {
            int end = block + 1 < words.size() ? starts.get(block + 1) : drafts.size();
            Levels levels = drafts.get(words.get(block)).levels();
            for (int i = starts.get(block); i < end; i++) {
                drafts.get(i).levels(levels);
            }
        }
    }

    /** Where {@code 指标 1:} begins a block. */
    private List<Integer> numberedBlocks() {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            if (drafts.get(i).isFirst()) {
                starts.add(i);
            }
        }
        return starts;
    }

    private boolean eachHoldsOne(List<Integer> starts) {
        if (starts.size() != words.size() || starts.get(0) != 0) {
            return false;
        }
        for (int block = 0; block < words.size(); block++) {
            boolean before = words.get(block) < starts.get(block);
            boolean after = block + 1 < starts.size() && words.get(block) >= starts.get(block + 1);
            if (before || after) {
                return false;
            }
        }
        return true;
    }

    /** Blocks as nearly centred on their words as can be, and among those the ones whose indicators look like their types. */
    private List<Integer> bestBlocks() {
        int rows = drafts.size();
        int[][] cost = new int[words.size()][rows + 1];
        int[][] start = new int[words.size()][rows + 1];
        for (int block = 0; block < words.size(); block++) {
            int word = words.get(block);
            int last = block + 1 < words.size() ? words.get(block + 1) : rows;
            int first = block == 0 ? 0 : words.get(block - 1) + 1;
            for (int end = word + 1; end <= last; end++) {
                cost[block][end] = Integer.MAX_VALUE;
                for (int from = first; from <= (block == 0 ? 0 : word); from++) {
                    int total = (block == 0 ? 0 : cost[block - 1][from]) + cost(from, word, end);
                    if (total < cost[block][end]) {
                        cost[block][end] = total;
                        start[block][end] = from;
                    }
                }
            }
        }
        Integer[] starts = new Integer[words.size()];
        int end = rows;
        for (int block = words.size() - 1; block >= 0; block--) {
            starts[block] = start[block][end];
            end = start[block][end];
        }
        return List.of(starts);
    }

    private int cost(int from, int word, int end) {
        int above = word - from;
        int below = end - 1 - word;
        int cost = OFF_CENTRE * Math.abs(above - below) + (above > below ? LOW : 0);
        IndicatorType type = drafts.get(word).levels().type();
        for (int i = from; i < end; i++) {
            IndicatorType likely = likelyTypes.get(i);
            boolean unlike = likely != null && type != null && likely != type && !(likely.isCost() && type.isCost());
            cost += unlike ? UNLIKE_ITS_TYPE : 0;
        }
        return cost;
    }

    /** The type that an indicator's own words point to, or {@code null} where they point to none. */
    private static @Nullable IndicatorType likelyType(IndicatorDraft draft) {
        String name = draft.name();
        if (name.contains("满意度")) {
            return IndicatorType.SERVICE_RECIPIENT_SATISFACTION;
        }
        if (name.contains("成本") || name.contains("费用")) {
            return IndicatorType.COST;
        }
        if (QUALITY.matcher(name).find()) {
            return IndicatorType.QUALITY;
        }
        boolean dated = TargetValue.parse(draft.target()) instanceof TargetValue.Period;
        return dated || name.endsWith("时间") || name.contains("及时率") ? IndicatorType.TIMELINESS : null;
    }
}
