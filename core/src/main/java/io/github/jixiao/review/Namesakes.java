package io.github.jixiao.review;

import java.util.HashMap;
import java.util.Map;

/** Counts how often a name was met. */
final class Namesakes {
    private final Map<String, Integer> met = new HashMap<>();

    /** The how-manieth time this is, from 1. */
    int count(String name) {
        return met.merge(name, 1, Integer::sum);
    }
}
