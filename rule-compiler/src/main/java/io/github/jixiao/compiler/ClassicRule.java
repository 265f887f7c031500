package io.github.jixiao.compiler;

import io.github.jixiao.finding.Findings;
import io.github.jixiao.pack.CompiledRule;
import io.github.jixiao.pack.RuleFailureException;
import io.github.jixiao.pack.RuleFailureException.Part;
import java.util.Collection;
import java.util.Map;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;

/** One rule in a knowledge base of its own. */
record ClassicRule(Rule rule, KieBase base) implements CompiledRule {
    @Override
    public String name() {
        return rule.getName();
    }

    @Override
    public String drlPackage() {
        return rule.getPackageName();
    }

    @Override
    public Map<String, Object> metadata() {
        return rule.getMetaData();
    }

    @Override
    public void fire(Collection<Object> facts, Findings findings) throws RuleFailureException {
        KieSession session = base.newKieSession();
        try {
            session.setGlobal("findings", findings);
            facts.forEach(session::insert);
            if (session.fireAllRules(MOST_FIRINGS) >= MOST_FIRINGS) {
                throw new RuleFailureException(Part.CYCLE, new IllegalStateException(MOST_FIRINGS + " firings"));
            }
        } catch (ConsequenceException e) {
            throw new RuleFailureException(Part.CONSEQUENCE, e);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            throw new RuleFailureException(Part.CONDITION, e);
        } finally {
            session.dispose();
        }
    }
}
