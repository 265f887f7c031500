package io.github.jixiao.pack;

import io.github.jixiao.value.Bilingual;
import java.util.Optional;

/** Compiles DRL at run time. The artifact {@code jixiao-rule-compiler} has one, found with {@link java.util.ServiceLoader}. */
public interface RuleCompiler {

    /** Why nothing can be compiled here; empty where it can. */
    Optional<Bilingual> obstacle();

    /**
     * Compiles a file that holds one rule.
     *
     * @param drl text of the file
     * @param file names the file in messages
     * @param loader finds the classes that the rule names
     * @throws RuleCompilationException if the file is no rule
     */
    CompiledRule compile(String drl, String file, ClassLoader loader) throws RuleCompilationException;
}
