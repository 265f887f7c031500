package io.github.jixiao.rule;

import java.util.List;

/**
 * A kind of institution that only authorities of some sectors run.
 *
 * @param name what the names of its institutions end with: 图书馆
 * @param sectors words in the names of those who run one, the kind itself first
 */
public record InstitutionKind(String name, List<String> sectors) {

    public InstitutionKind {
        sectors = List.copyOf(sectors);
    }

    /** @param word {@code kind:word:word} */
    static InstitutionKind of(String word) {
        List<String> parts = List.of(word.split(":", -1));
        return new InstitutionKind(parts.get(0), parts);
    }

    /** Whether an authority or institution of this name could run one. */
    public boolean isRunBy(String unit) {
        return sectors.stream().anyMatch(unit::contains);
    }
}
