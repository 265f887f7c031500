package io.github.jixiao.internal;

import io.github.jixiao.rule.RuleInfo;
import io.github.jixiao.rule.RuleMetadata;
import io.github.jixiao.rule.RuleSet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.drools.model.Rule;

/**
 * A rule set's compiled models and the facts about its rules.
 *
 * @param models one model a DRL package
 * @param rules by id
 * @param known ids of all rules of the artifact, those of its other rule sets too
 */
record CompiledRules(List<Model> models, List<RuleInfo> rules, Set<String> known) {

    /** Loads the models that the artifact lists, without a KIE container. */
    static CompiledRules of(RuleSet ruleSet) {
        List<Model> models = new ArrayList<>();
        List<RuleInfo> rules = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Model model : modelsOf(ruleSet)) {
            List<RuleInfo> own = model.getRules().stream()
                    .map(CompiledRules::metadata)
                    .filter(metadata -> metadata.belongsTo(ruleSet))
                    .map(metadata -> metadata.info(ruleSet))
                    .toList();
            models.add(new SelectedModel(model, own.stream().map(RuleInfo::id).collect(Collectors.toSet())));
            rules.addAll(own);
            model.getRules().forEach(rule -> known.add(rule.getName()));
        }
        rules.sort(Comparator.comparing(RuleInfo::id));
        return new CompiledRules(List.copyOf(models), List.copyOf(rules), Set.copyOf(known));
    }

    /** The models that the artifact lists. */
    static List<Model> modelsOf(RuleSet ruleSet) {
        return modelClasses(ruleSet).stream()
                .map(name -> instantiate(name, ruleSet.loader()))
                .toList();
    }

    private static RuleMetadata metadata(Rule rule) {
        return new RuleMetadata(rule.getName(), rule.getPackage(), rule.getMetaData());
    }

    private static List<String> modelClasses(RuleSet ruleSet) {
        String resource = "META-INF/kie/" + ruleSet.group() + "/" + ruleSet.artifact() + "/drools-model";
        try (InputStream stream = ruleSet.loader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(
                        "The rule set " + ruleSet.id() + " holds no compiled rules (" + resource + " is missing).");
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("Drools-Model-Version"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The rule set " + ruleSet.id() + " cannot be read.", e);
        }
    }

    private static Model instantiate(String name, ClassLoader loader) {
        try {
            return Class.forName(name, true, loader)
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The compiled rules " + name + " cannot be loaded.", e);
        }
    }
}
