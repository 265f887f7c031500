package io.github.jixiao.pack;

import io.github.jixiao.rule.RuleSet;
import io.github.jixiao.value.Bilingual;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;

/**
 * Rules that a bureau brings, in force beside the rule sets of the library. Rules are programs: load them only from people you trust.
 *
 * <p>A pack is a folder of DRL files, each with its page beside it ({@code my-rule.drl}, {@code my-rule.md}), which the artifact
 * {@code jixiao-rule-compiler} compiles when they are loaded; or a jar of rules that were compiled when it was built. A rule that is
 * broken does not keep the others from running: every report names it and tells why.
 */
public final class RulePack {
    /** Describes the rules of a jar: {@code id}, {@code version}, {@code group}, {@code artifact} and {@code pages}. */
    public static final String DESCRIPTION = "META-INF/jixiao/rule-set.properties";

    private static final String IN_FOLDER = "rule-set.properties";

    private final RuleSet ruleSet;
    private final List<PackRule> rules;
    private final boolean compiled;

    private RulePack(RuleSet ruleSet, List<PackRule> rules, boolean compiled) {
        this.ruleSet = ruleSet;
        this.rules = List.copyOf(rules);
        this.compiled = compiled;
    }

    /**
     * Loads a folder or a jar.
     *
     * @throws InvalidRulePackException if it is no pack, or rules cannot be compiled here
     */
    public static RulePack load(Path folderOrJar) throws InvalidRulePackException {
        try {
            return Files.isDirectory(folderOrJar) ? folder(folderOrJar) : jar(folderOrJar);
        } catch (IOException e) {
            throw unreadable(folderOrJar);
        }
    }

    private static RulePack folder(Path folder) throws IOException, InvalidRulePackException {
        PackFiles files = new PackFiles(folder);
        List<Path> drl = files.drl();
        RuleSet ruleSet = described(folder);
        PackFolder reader = new PackFolder(files, ruleSet, compiler());
        List<PackRule> rules = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Path file : drl) {
            PackRule rule = reader.rule(file);
            boolean first = names.add(rule.info().id());
            rules.add(first ? rule : again(rule, ruleSet, names));
        }
        return new RulePack(ruleSet, rules, false);
    }

    /** A rule whose name another rule of the pack bears already. */
    private static PackRule again(PackRule rule, RuleSet ruleSet, Set<String> names) {
        String id = rule.info().id();
        PackFault fault = new PackFault(
                rule.source().file(),
                0,
                Bilingual.of("规则包中已有规则“" + id + "”", "the pack has another rule “" + id + "” already"));
        return renamed(rule, ruleSet, names).broken(fault);
    }

    /** A rule that cannot keep its name, under one that is free, which is taken then. */
    public PackRule renamed(PackRule rule, Set<String> taken) {
        return renamed(rule, ruleSet, taken);
    }

    private static PackRule renamed(PackRule rule, RuleSet ruleSet, Set<String> taken) {
        String id = ruleSet.id() + "-" + rule.info().id();
        String free = id;
        for (int number = 2; !taken.add(free); number++) {
            free = id + "-" + number;
        }
        return new PackRule(PackFolder.stub(free, ruleSet), rule.source(), null, rule.fault());
    }

    private static RuleSet described(Path folder) throws IOException {
        Properties properties = new Properties();
        Path description = folder.resolve(IN_FOLDER);
        if (Files.isRegularFile(description)) {
            try (InputStream stream = Files.newInputStream(description)) {
                properties.load(stream);
            }
        }
        Path name = folder.toAbsolutePath().normalize().getFileName();
        String id = properties.getProperty("id", name == null ? "" : name.toString());
        return new RuleSet(
                plain(id), properties.getProperty("version", "0"), "", "", "", RulePack.class.getClassLoader());
    }

    private static String plain(String name) {
        String plain =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.isEmpty() ? "rules" : plain;
    }

    private static RuleCompiler compiler() throws InvalidRulePackException {
        Optional<RuleCompiler> found;
        try {
            found = ServiceLoader.load(RuleCompiler.class, RulePack.class.getClassLoader())
                    .findFirst();
        } catch (ServiceConfigurationError e) {
            found = Optional.empty();
        }
        RuleCompiler compiler = found.orElseThrow(
                () -> new InvalidRulePackException(
                        Bilingual.of(
                                "编译规则需要 jixiao-rule-compiler，请把它加入类路径，或者使用编译好的规则包（JAR）",
                                "compiling rules needs the artifact jixiao-rule-compiler on the class path; or use a jar of compiled rules")));
        Optional<Bilingual> obstacle = compiler.obstacle();
        if (obstacle.isPresent()) {
            throw new InvalidRulePackException(obstacle.get());
        }
        return compiler;
    }

    private static RulePack jar(Path jar) throws IOException, InvalidRulePackException {
        if (!Files.isRegularFile(jar)) {
            throw unreadable(jar);
        }
        PackLoader loader = new PackLoader(url(jar), RulePack.class.getClassLoader());
        try {
            if (loader.findResource(DESCRIPTION) == null) {
                throw new InvalidRulePackException(Bilingual.of(
                        jar + " 不是规则包：缺少 " + DESCRIPTION, jar + " is no rule pack: it lacks " + DESCRIPTION));
            }
            return new RulePack(RuleSet.load(DESCRIPTION, loader), List.of(), true);
        } catch (IllegalStateException e) {
            loader.close();
            throw new InvalidRulePackException(
                    Bilingual.of(jar + " 不是规则包：" + e.getMessage(), jar + " is no rule pack: " + e.getMessage()));
        } catch (InvalidRulePackException e) {
            loader.close();
            throw e;
        }
    }

    private static URL url(Path jar) throws InvalidRulePackException {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw unreadable(jar);
        }
    }

    private static InvalidRulePackException unreadable(Path pack) {
        return new InvalidRulePackException(
                Bilingual.of("不能读取规则包 " + pack, "the rule pack " + pack + " cannot be read"));
    }

    /** What reports call the pack. */
    public RuleSet ruleSet() {
        return ruleSet;
    }

    /** The rules of a folder; those of a jar are found through its rule set. */
    public List<PackRule> rules() {
        return rules;
    }

    /** Whether the rules arrive compiled. */
    public boolean isCompiled() {
        return compiled;
    }
}
