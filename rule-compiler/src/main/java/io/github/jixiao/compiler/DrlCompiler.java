package io.github.jixiao.compiler;

import io.github.jixiao.pack.CompiledRule;
import io.github.jixiao.pack.RuleCompilationException;
import io.github.jixiao.pack.RuleCompilationException.Fault;
import io.github.jixiao.pack.RuleCompiler;
import io.github.jixiao.value.Bilingual;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.ResultSeverity;
import org.kie.internal.io.ResourceFactory;

/** Compiles each file by itself, with the Java compiler of the JDK. */
public final class DrlCompiler implements RuleCompiler {

    @Override
    public Optional<Bilingual> obstacle() {
        return ToolProvider.getSystemJavaCompiler() == null
                ? Optional.of(Bilingual.of(
                        "编译规则需要 JDK，现在运行的 Java 不带编译器；也可以使用编译好的规则包（JAR）",
                        "compiling rules needs a JDK, and this Java has no compiler; or use a jar of compiled rules"))
                : Optional.empty();
    }

    @Override
    public CompiledRule compile(String drl, String file, ClassLoader loader) throws RuleCompilationException {
        Properties properties = new Properties();
        properties.setProperty("drools.dialect.java.compiler", "NATIVE");
        KnowledgeBuilderConfiguration configuration =
                KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(properties, loader);
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(configuration);
        try {
            builder.add(ResourceFactory.newReaderResource(new StringReader(drl)), ResourceType.DRL);
        } catch (RuntimeException e) {
            throw new RuleCompilationException(List.of(new Fault(0, String.valueOf(e.getMessage()))));
        }
        List<Fault> faults = new ArrayList<>();
        builder.getResults(ResultSeverity.ERROR).forEach(error -> faults.add(fault((KnowledgeBuilderError) error)));
        if (!faults.isEmpty()) {
            throw new RuleCompilationException(faults);
        }
        return ready(builder.newKieBase());
    }

    private static Fault fault(KnowledgeBuilderError error) {
        int[] lines = error.getLines();
        int line = lines.length == 0 ? 0 : Math.max(lines[0], 0);
        String message = error.getMessage()
                .lines()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
        return new Fault(line, message);
    }

    private static CompiledRule ready(KieBase base) throws RuleCompilationException {
        Rule rule = base.getKiePackages().stream()
                .flatMap(each -> each.getRules().stream())
                .findFirst()
                .orElseThrow(() -> new RuleCompilationException(List.of(new Fault(1, "there is no rule"))));
        return new ClassicRule(rule, base);
    }
}
