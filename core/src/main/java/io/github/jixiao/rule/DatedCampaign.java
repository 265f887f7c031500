package io.github.jixiao.rule;

import io.github.jixiao.value.PlainText;
import java.util.ArrayList;
import java.util.List;

/**
 * A campaign that belongs to known years.
 *
 * @param written its name as the word list has it
 * @param name its name without white space
 * @param years the years it was in force, in order; at least one
 */
public record DatedCampaign(String written, String name, List<Integer> years) {

    public DatedCampaign {
        years = years.stream().sorted().toList();
    }

    /** @param word {@code name:year:year} */
    static DatedCampaign of(String word) {
        String[] parts = word.split(":", -1);
        List<Integer> years = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            years.add(Integer.valueOf(parts[i]));
        }
        return new DatedCampaign(parts[0], PlainText.compact(parts[0]), years);
    }

    /** The last year it was in force. */
    public int lastYear() {
        return years.get(years.size() - 1);
    }

    /** Whether it was over before a year, and not in force in it. */
    public boolean isOverBefore(int year) {
        return lastYear() < year && !years.contains(year);
    }
}
