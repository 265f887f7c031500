package io.github.jixiao.decisiontables;

import io.github.jixiao.pack.DecisionTable;
import io.github.jixiao.pack.InvalidRulePackException;
import io.github.jixiao.pack.PackFault;
import io.github.jixiao.pack.PackRule;
import io.github.jixiao.rule.RuleSet;
import io.github.jixiao.value.Bilingual;
import io.github.jixiao.value.NearestName;
import io.github.jixiao.value.PlainText;
import io.github.jixiao.value.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts the rows of all sheets together. Whatever is wrong with the sheets themselves is told at once; a wrong row is a broken rule. */
final class TableAssembly {
    /** The most rules in one table. */
    static final int MOST = 2_000;

    private static final int VERSION = 8;

    private final String file;
    private final RuleSet ruleSet;
    private final RowRule rowRule;
    private final List<PackRule> rules = new ArrayList<>();
    private final List<PackFault> faults = new ArrayList<>();

    /** @param content the file's bytes, which tell the version of the table */
    TableAssembly(String file, byte[] content) {
        this.file = file;
        String name = file.replaceFirst("\\.[^.]*$", "");
        this.ruleSet = new RuleSet(
                name,
                Sha256.hex(content).substring(0, VERSION),
                "io.github.jixiao",
                "jixiao-decision-tables",
                "",
                TableAssembly.class.getClassLoader());
        this.rowRule = new RowRule(ruleSet, new RuleNames(name));
    }

    DecisionTable table(List<Sheet> sheets) throws InvalidRulePackException {
        for (Sheet sheet : sheets) {
            Optional<SheetKind> kind = SheetKind.named(sheet.name());
            if (kind.isPresent()) {
                add(sheet, kind.get());
            } else if (!sheet.rows().isEmpty() && !isForReaders(sheet.name())) {
                faults.add(unknown(sheet));
            }
        }
        if (faults.isEmpty() && rules.isEmpty()) {
            faults.add(new PackFault(file, TableTexts.of("no-rules", String.join("、", SheetKind.titles()))));
        }
        if (rules.size() > MOST) {
            faults.add(new PackFault(file, TableTexts.of("rules-many", MOST)));
        }
        if (!faults.isEmpty()) {
            throw new InvalidRulePackException(Bilingual.of(
                    faults.stream().map(PackFault::chinese).collect(Collectors.joining("\n")),
                    faults.stream().map(PackFault::english).collect(Collectors.joining("\n"))));
        }
        return new DecisionTable(ruleSet, rules);
    }

    /** Whether a sheet explains the others. */
    private static boolean isForReaders(String name) {
        return PlainText.compact(name).contains("说明");
    }

    private PackFault unknown(Sheet sheet) {
        String place = file + ":" + sheet.addresses().of(sheet.rows().firstKey(), 1);
        return NearestName.of(sheet.name(), SheetKind.titles())
                .map(near -> new PackFault(place, TableTexts.of("sheet-unknown-near", sheet.name(), near)))
                .orElseGet(() -> new PackFault(
                        place, TableTexts.of("sheet-unknown", sheet.name(), String.join("、", SheetKind.titles()))));
    }

    private void add(Sheet sheet, SheetKind kind) {
        Optional<Integer> headRow = HeadRow.in(sheet, kind);
        if (headRow.isEmpty()) {
            if (!sheet.rows().isEmpty()) {
                String place = file + ":" + sheet.addresses().of(sheet.rows().firstKey(), 1);
                String headings = kind.headings().stream().map(Heading::title).collect(Collectors.joining("、"));
                faults.add(new PackFault(place, TableTexts.of("no-headings", kind.title(), headings)));
            }
            return;
        }
        HeadRow head = HeadRow.read(sheet, kind, headRow.get(), file, faults);
        for (int number : sheet.rows().tailMap(head.number() + 1).keySet()) {
            Row row = new Row(file, sheet, head, number);
            if (!row.isNote() && rules.size() <= MOST) {
                rules.add(rowRule.of(kind, row));
            }
        }
    }
}
