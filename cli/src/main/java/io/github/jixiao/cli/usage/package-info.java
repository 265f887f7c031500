/** What the command tells of how it is used: exit codes, wrong usage, files that it was given and that are wrong. */
@NullMarked
package io.github.jixiao.cli.usage;

import org.jspecify.annotations.NullMarked;
