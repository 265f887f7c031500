/** What was asked for: the arguments over the configuration file, each brought to its type. */
@NullMarked
package io.github.jixiao.cli.settings;

import org.jspecify.annotations.NullMarked;
