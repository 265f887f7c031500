/** YAML as a tree of words with their places, and nothing else: no types, no tags, no references. */
@NullMarked
package io.github.jixiao.yaml;

import org.jspecify.annotations.NullMarked;
