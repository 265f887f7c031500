package io.github.jixiao.pack;

import io.github.jixiao.rule.RuleSet;
import io.github.jixiao.value.Bilingual;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/**
 * Rules that a bureau brings, in force beside the rule sets of the library.
 *
 * <p>A pack is one of three things:
 *
 * <ul>
 *   <li>a folder of DRL files, each with its page beside it ({@code my-rule.drl}, {@code my-rule.md}), which the artifact
 *       {@code jixiao-rule-compiler} compiles when they are loaded;
 *   <li>a jar of rules that were compiled when it was built;
 *   <li>a decision table, {@code .xlsx}, {@code .xls} or {@code .csv}, which the artifact {@code jixiao-decision-tables} reads.
 * </ul>
 *
 * <p>Rules in DRL are programs: load them only from people you trust. A decision table is data. A rule that is broken does not keep the
 * others from running: every report names it and tells why.
 */
public final class RulePack {
    /** Describes the rules of a jar: {@code id}, {@code version}, {@code group}, {@code artifact} and {@code pages}. */
    public static final String DESCRIPTION = "META-INF/jixiao/rule-set.properties";

    private static final String IN_FOLDER = "rule-set.properties";
    private static final List<String> TABLES = List.of(".xlsx", ".xlsm", ".xls", ".et", ".csv");

    private final RuleSet ruleSet;
    private final List<PackRule> rules;
    private final boolean compiled;

    private RulePack(RuleSet ruleSet, List<PackRule> rules, boolean compiled) throws InvalidRulePackException {
        String id = ruleSet.id();
        if (RuleSet.names().contains(id)) {
            throw new InvalidRulePackException(Bilingual.of(
                    "“" + id + "”是自带规则集的名称，规则包须另取名称",
                    "“" + id + "” is a rule set of the library; the rule pack needs another name"));
        }
        this.ruleSet = ruleSet;
        this.rules = List.copyOf(rules);
        this.compiled = compiled;
    }

    /**
     * Loads a folder, a jar or a decision table.
     *
     * @throws InvalidRulePackException if it is no pack, bears the name of a rule set of the library, or rules cannot be compiled here
     */
    public static RulePack load(Path pack) throws InvalidRulePackException {
        try {
            if (Files.isDirectory(pack)) {
                return folder(pack);
            }
            if (!Files.isRegularFile(pack)) {
                throw unreadable(pack);
            }
            return isTable(pack) ? table(pack) : new RulePack(PackJar.ruleSet(pack), List.of(), true);
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(pack);
        }
    }

    private static boolean isTable(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return TABLES.stream().anyMatch(name::endsWith);
    }

    private static RulePack table(Path file) throws IOException, InvalidRulePackException {
        DecisionTable table = Services.decisionTableReader().read(file);
        return new RulePack(table.ruleSet(), table.rules(), false);
    }

    private static RulePack folder(Path folder) throws IOException, InvalidRulePackException {
        PackFiles files = new PackFiles(folder);
        List<Path> drl = files.drl();
        RuleSet ruleSet = described(folder);
        PackFolder reader = new PackFolder(files, ruleSet, Services.compiler());
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
        Bilingual message = Bilingual.of("规则包中已有规则“" + id + "”", "the pack has another rule “" + id + "” already");
        return renamed(rule, ruleSet, names, message);
    }

    /** A rule that cannot keep its name, broken under one that is free, which is taken then. */
    public PackRule renamed(PackRule rule, Set<String> taken, Bilingual reason) {
        return renamed(rule, ruleSet, taken, reason);
    }

    private static PackRule renamed(PackRule rule, RuleSet ruleSet, Set<String> taken, Bilingual reason) {
        String id = plain(ruleSet.id()) + "-" + rule.info().id();
        String free = id;
        for (int number = 2; !taken.add(free); number++) {
            free = id + "-" + number;
        }
        return PackRule.broken(free, ruleSet, rule.source(), rule.source().fault(reason));
    }

    private static RuleSet described(Path folder) throws IOException {
        Properties properties = new Properties();
        Path description = folder.resolve(IN_FOLDER);
        if (Files.isRegularFile(description)) {
            try (InputStream stream = Files.newInputStream(description)) {
                properties = RuleSet.description(stream);
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

    private static InvalidRulePackException unreadable(Path pack) {
        return new InvalidRulePackException(
                Files.exists(pack)
                        ? Bilingual.of("不能读取规则包 " + pack, "the rule pack " + pack + " cannot be read")
                        : Bilingual.of(
                                "没有规则包 " + pack + "；请检查路径", "there is no rule pack " + pack + "; check the path"));
    }

    /** What reports call the pack. */
    public RuleSet ruleSet() {
        return ruleSet;
    }

    /** The rules of a folder or a decision table; those of a jar are found through its rule set. */
    public List<PackRule> rules() {
        return rules;
    }

    /** Whether it is a jar, whose rules arrive compiled. */
    public boolean isCompiled() {
        return compiled;
    }
}
