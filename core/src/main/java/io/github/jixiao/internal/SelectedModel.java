package io.github.jixiao.internal;

import java.util.List;
import java.util.Set;
import org.drools.model.EntryPoint;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Query;
import org.drools.model.Rule;
import org.drools.model.TypeMetaData;

/**
 * A compiled rule model of which only some rules are in force.
 *
 * @param whole the model as compiled
 * @param names names of the rules in force
 */
record SelectedModel(Model whole, Set<String> names) implements Model {

    @Override
    public String getName() {
        return whole.getName();
    }

    @Override
    public String getPackageName() {
        return whole.getPackageName();
    }

    @Override
    @SuppressWarnings("rawtypes") // as the interface declares it
    public List<Global> getGlobals() {
        return whole.getGlobals();
    }

    @Override
    public List<Rule> getRules() {
        return whole.getRules().stream()
                .filter(rule -> names.contains(rule.getName()))
                .toList();
    }

    @Override
    public List<Query> getQueries() {
        return whole.getQueries();
    }

    @Override
    public List<TypeMetaData> getTypeMetaDatas() {
        return whole.getTypeMetaDatas();
    }

    @Override
    public List<EntryPoint> getEntryPoints() {
        return whole.getEntryPoints();
    }
}
