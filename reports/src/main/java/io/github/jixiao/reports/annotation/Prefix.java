package io.github.jixiao.reports.annotation;

import org.jspecify.annotations.Nullable;

/**
 * How elements of a namespace are named where something is put in.
 *
 * @param name the prefix with its colon; never empty, since attributes need one
 * @param declaration what an outermost element must say for the prefix to be known; empty where it is known
 */
record Prefix(String name, String declaration) {

    /**
     * @param bound the prefix that the part binds to the namespace; {@code null} or empty where it binds none
     */
    static Prefix of(@Nullable String bound, String namespace) {
        return bound == null || bound.isEmpty()
                ? new Prefix("jx:", " xmlns:jx=\"" + Markup.escaped(namespace) + "\"")
                : new Prefix(bound + ":", "");
    }
}
