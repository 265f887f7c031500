package io.github.jixiao.readers.form;

import java.util.ArrayList;
import java.util.List;

/**
 * Level words that stand in the middle of their block, as cells centred from top to bottom leave them once merging is lost: the rows above
 * such a word belong to it as well.
 */
final class CentredLevels {

    private CentredLevels() {}

    /** Settles the levels of one term's indicators anew, if the first of them stands above the first level word. */
    static void settle(List<IndicatorDraft> drafts) {
        List<Integer> words = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            if (drafts.get(i).namesLevel()) {
                words.add(i);
            }
        }
        if (words.isEmpty() || words.get(0) == 0) {
            return;
        }
        List<Integer> starts = numberedBlocks(drafts);
        if (!eachHoldsOne(starts, words)) {
            starts = symmetricBlocks(words);
        }
        for (int block = 0; block < words.size(); block++) {
            int end = block + 1 < words.size() ? starts.get(block + 1) : drafts.size();
            Levels levels = drafts.get(words.get(block)).levels();
            for (int i = starts.get(block); i < end; i++) {
                drafts.get(i).levels(levels);
            }
        }
    }

    /** Where {@code 指标 1:} begins a block. */
    private static List<Integer> numberedBlocks(List<IndicatorDraft> drafts) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            if (drafts.get(i).isFirst()) {
                starts.add(i);
            }
        }
        return starts;
    }

    private static boolean eachHoldsOne(List<Integer> starts, List<Integer> words) {
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

    /** As many rows below each word as above it. */
    private static List<Integer> symmetricBlocks(List<Integer> words) {
        List<Integer> starts = new ArrayList<>();
        int start = 0;
        for (int block = 0; block < words.size(); block++) {
            starts.add(start);
            int end = 2 * words.get(block) - start + 1;
            start = block + 1 < words.size() ? Math.min(end, words.get(block + 1)) : end;
        }
        return starts;
    }
}
