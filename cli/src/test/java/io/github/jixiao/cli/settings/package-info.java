@NullMarked
package io.github.jixiao.cli.settings;

import org.jspecify.annotations.NullMarked;
