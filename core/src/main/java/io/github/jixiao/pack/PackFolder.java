package io.github.jixiao.pack;

import io.github.jixiao.pack.DrlText.Word;
import io.github.jixiao.rule.RuleInfo;
import io.github.jixiao.rule.RuleMetadata;
import io.github.jixiao.rule.RulePage;
import io.github.jixiao.rule.RuleSet;
import io.github.jixiao.value.Bilingual;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the rules of a folder, one file at a time; what is wrong with one is told of that one. */
final class PackFolder {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final PackFiles files;
    private final RuleSet ruleSet;
    private final RuleCompiler compiler;

    PackFolder(PackFiles files, RuleSet ruleSet, RuleCompiler compiler) {
        this.files = files;
        this.ruleSet = ruleSet;
        this.compiler = compiler;
    }

    PackRule rule(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.drl$", "");
        String told = files.told(file);
        RuleSource source = RuleSource.of(told);
        try {
            String text = PackFiles.text(file);
            DrlText drl = new DrlText(text);
            source = new RuleSource(told, drl.lineOf("rule"), drl.lineOf("when"), drl.lineOf("then"));
            PackFault fault = faultOf(drl, name, told);
            if (fault != null) {
                return broken(name, source, fault);
            }
            RulePage page = page(file, told);
            CompiledRule compiled = compiler.compile(text, told, ruleSet.loader());
            return new PackRule(info(compiled, page, source), source, compiled, null);
        } catch (FaultException e) {
            return broken(name, source, e.fault);
        } catch (RuleCompilationException e) {
            RuleCompilationException.Fault first = e.faults().get(0);
            Bilingual message =
                    Bilingual.of("规则不能编译：" + first.message(), "the rule does not compile: " + first.message());
            return broken(name, source, PackFault.of(told, first.line(), message));
        } catch (InvalidRulePackException e) {
            return broken(name, source, PackFault.of(told, 0, e.reason()));
        }
    }

    /** What is wrong with one file. */
    private static final class FaultException extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient PackFault fault;

        FaultException(PackFault fault) {
            super(fault.english());
            this.fault = fault;
        }
    }

    private static @Nullable PackFault faultOf(DrlText drl, String name, String told) {
        List<Word> rules = drl.rules();
        if (!ID.matcher(name).matches()) {
            return PackFault.of(told, 0, Bilingual.of("规则名只能用小写字母、数字和连字符", "a rule's name is lower case with hyphens"));
        }
        if (rules.size() != 1) {
            int line = rules.isEmpty() ? 1 : rules.get(1).line();
            return PackFault.of(told, line, Bilingual.of("一个文件应当恰好有一条规则", "a file holds exactly one rule"));
        }
        Word rule = rules.get(0);
        if (!rule.text().equals(name)) {
            return PackFault.of(
                    told,
                    rule.line(),
                    Bilingual.of(
                            "规则“" + rule.text() + "”应当与文件同名（" + name + "）",
                            "the rule “" + rule.text() + "” is not named as its file (" + name + ")"));
        }
        Optional<Word> forbidden = drl.forbidden();
        return forbidden
                .map(word -> PackFault.of(
                        told,
                        word.line(),
                        Bilingual.of(
                                "不能使用“" + word.text() + "”：规则只查看和报告",
                                "“" + word.text() + "” may not be used: a rule looks and reports")))
                .orElse(null);
    }

    private static RulePage page(Path file, String told) throws FaultException {
        Path page = file.resolveSibling(file.getFileName().toString().replaceFirst("\\.drl$", ".md"));
        String toldPage = told.replaceFirst("\\.drl$", ".md");
        if (!Files.isRegularFile(page)) {
            throw new FaultException(PackFault.of(
                    toldPage,
                    0,
                    Bilingual.of("缺少规则的说明页，没有它就没有提示语", "the rule's page is missing, and with it its message")));
        }
        try {
            return RulePage.of(PackFiles.text(page));
        } catch (InvalidRulePackException e) {
            throw new FaultException(PackFault.of(toldPage, 0, e.reason()));
        } catch (IllegalArgumentException e) {
            throw new FaultException(PackFault.of(
                    toldPage,
                    1,
                    Bilingual.of(
                            "说明页应当有三个一级标题：中文标题、英文标题、示例",
                            "a page has three top headings: the Chinese title, the English title, the examples")));
        }
    }

    private RuleInfo info(CompiledRule compiled, RulePage page, RuleSource source) throws FaultException {
        try {
            return new RuleMetadata(compiled.name(), compiled.drlPackage(), compiled.metadata()).info(ruleSet, page);
        } catch (IllegalArgumentException e) {
            throw new FaultException(source.fault(
                    Bilingual.of("规则的元数据有误：" + e.getMessage(), "the metadata is not right: " + e.getMessage())));
        }
    }

    private PackRule broken(String name, RuleSource source, PackFault fault) {
        String id = ID.matcher(name).matches() ? name : ruleSet.id() + "-rule";
        return PackRule.broken(id, ruleSet, source, fault);
    }
}
