package io.github.jixiao.decisiontables;

import io.github.jixiao.rule.FormPart;
import io.github.jixiao.value.Bilingual;
import java.util.List;

/**
 * What a row looks for.
 *
 * @param values the row as a fact for the compiled rule of its sheet
 * @param needs the part of the form that it looks at
 * @param subject what it is about, for its title
 * @param demand what it asks for, for its title
 * @param key tells it from other rows of the table, whatever its limits
 */
record RowCondition(Object values, FormPart needs, Bilingual subject, Bilingual demand, List<String> key) {}
