@NullMarked
package io.github.jixiao.spring.web;

import org.jspecify.annotations.NullMarked;
