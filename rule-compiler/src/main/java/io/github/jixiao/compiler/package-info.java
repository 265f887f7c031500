/** Compiles the DRL of rule packs at run time; found by the library as a service. */
@NullMarked
package io.github.jixiao.compiler;

import org.jspecify.annotations.NullMarked;
