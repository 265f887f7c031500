/** Forms that arrive over HTTP, and the answers to them. */
@NullMarked
package io.github.jixiao.spring.web;

import org.jspecify.annotations.NullMarked;
