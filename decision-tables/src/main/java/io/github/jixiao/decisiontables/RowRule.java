package io.github.jixiao.decisiontables;

import io.github.jixiao.finding.Severity;
import io.github.jixiao.pack.FilledTemplate;
import io.github.jixiao.pack.PackFault;
import io.github.jixiao.pack.PackRule;
import io.github.jixiao.pack.RuleSource;
import io.github.jixiao.rule.Basis;
import io.github.jixiao.rule.RuleInfo;
import io.github.jixiao.rule.RuleScope;
import io.github.jixiao.rule.RuleSet;
import io.github.jixiao.value.PlainText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes rules of rows. */
final class RowRule {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final String PRACTICE = "REVIEW_PRACTICE";

    private final RuleSet ruleSet;
    private final RuleNames names;

    RowRule(RuleSet ruleSet, RuleNames names) {
        this.ruleSet = ruleSet;
        this.names = names;
    }

    /** The rule of a row, which is broken where a cell of the row is wrong. */
    PackRule of(SheetKind kind, Row row) {
        Optional<RowCondition> condition = RowConditions.of(kind, row);
        Optional<String> basis = row.text(Heading.BASIS);
        Severity severity = row.read(Heading.SEVERITY, RowRule::severity).orElse(Severity.WARNING);
        if (severity == Severity.ERROR && basis.isEmpty()) {
            row.fault(Heading.SEVERITY, TableTexts.of("error-without-basis"));
        }
        RowPage page = new RowPage(kind, row);
        String id = id(kind, row, condition);
        Optional<PackFault> fault = row.fault();
        RuleSource source = RuleSource.of(row.place());
        if (condition.isEmpty() || fault.isPresent()) {
            return PackRule.broken(id, ruleSet, source, fault.orElseThrow());
        }
        RowCondition looked = condition.get();
        RuleInfo info = new RuleInfo(
                id,
                ruleSet.id(),
                kind.section(),
                RuleScope.TABLE,
                severity,
                Map.of(),
                kind.aspect(),
                kind.item(),
                Basis.of(basis.orElse(PRACTICE)),
                List.of(looked.needs()),
                page.of(looked));
        return new PackRule(info, source, new FilledTemplate(kind.template(), looked.values()), null);
    }

    private String id(SheetKind kind, Row row, Optional<RowCondition> condition) {
        Optional<String> given = row.read(Heading.ID, RowRule::id);
        if (given.isEmpty()) {
            return names.derived(kind, condition.map(RowCondition::key).orElse(List.of(row.place())));
        }
        String taken = names.take(given.get(), row.place());
        if (taken != null) {
            row.fault(Heading.ID, TableTexts.of("id-repeated", given.get(), taken));
            return names.derived(kind, List.of(row.place()));
        }
        return given.get();
    }

    private static String id(String text) throws InvalidCellException {
        String id = PlainText.compact(text).toLowerCase(Locale.ROOT).replace('_', '-');
        if (!ID.matcher(id).matches() || id.length() > 80) {
            throw new InvalidCellException("id-malformed", text);
        }
        return id;
    }

    private static Severity severity(String text) throws InvalidCellException {
        String plain = PlainText.compact(text);
        for (Severity severity : Severity.values()) {
            if (plain.equals(severity.chinese()) || plain.equalsIgnoreCase(severity.name())) {
                return severity;
            }
        }
        throw new InvalidCellException("severity-unknown", text);
    }
}
