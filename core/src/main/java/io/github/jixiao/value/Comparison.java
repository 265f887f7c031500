package io.github.jixiao.value;

/** The sign in front of a target value (符号). */
public enum Comparison {
    EQUAL("="),
    AT_LEAST("≥"),
    AT_MOST("≤"),
    MORE_THAN(">"),
    LESS_THAN("<"),
    /** 约, 左右, 余: the form gives no exact number. */
    ABOUT("≈");

    private final String symbol;

    Comparison(String symbol) {
        this.symbol = symbol;
    }

    /** The sign as the exchange format writes it, for example {@code ≥}. */
    public String symbol() {
        return symbol;
    }

    /** Whether the target is a lower bound: more is better. */
    public boolean isFloor() {
        return this == AT_LEAST || this == MORE_THAN;
    }

    /** Whether the target is an upper bound: less is better. */
    public boolean isCeiling() {
        return this == AT_MOST || this == LESS_THAN;
    }
}
