package io.github.jixiao.internal;

import io.github.jixiao.finding.Findings;
import io.github.jixiao.pack.CompiledRule;
import io.github.jixiao.pack.RuleFailureException;
import io.github.jixiao.pack.RuleFailureException.Part;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;

/** One rule of a jar that arrives compiled, in a knowledge base of its own. */
final class ModelRule implements CompiledRule {
    private final Rule rule;
    private final KieBase base;

    ModelRule(Model model, Rule rule) {
        this.rule = rule;
        this.base = KieBaseBuilder.createKieBaseFromModel(
                List.of(new SelectedModel(model, Set.of(rule.getName()))), KieBaseMutabilityOption.DISABLED);
    }

    @Override
    public String name() {
        return rule.getName();
    }

    @Override
    public String drlPackage() {
        return rule.getPackage();
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
