/**
 * Where the command reads and prints: the terminal with its character set, the environment, Ctrl-C, and the words in the language of the call. The
 * texts of all commands stand beside this package.
 */
@NullMarked
package io.github.jixiao.cli.console;

import org.jspecify.annotations.NullMarked;
