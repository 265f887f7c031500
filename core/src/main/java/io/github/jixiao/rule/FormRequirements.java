package io.github.jixiao.rule;

import io.github.jixiao.table.IndicatorType;
import java.util.List;
import java.util.Set;

/**
 * What a form must hold, and what it may leave empty, beyond what the rules say of every form.
 *
 * @param required level-two indicators that some projects must have
 * @param optional level-two rows that may be left empty without remark
 * @param controlRate whether every form must hold the row 项目或定额成本控制率
 */
public record FormRequirements(List<RequiredTypes> required, Set<IndicatorType> optional, boolean controlRate) {

    private static final FormRequirements STANDARD =
            new FormRequirements(List.of(RequiredTypes.CAPITAL_PROJECTS), Set.of(), false);

    public FormRequirements {
        required = List.copyOf(required);
        optional = Set.copyOf(optional);
    }

    /** The requirements of the default profile. */
    public static FormRequirements standard() {
        return STANDARD;
    }

    /** The requirements that concern a table of this name. */
    public List<RequiredTypes> of(String name, Vocabulary vocabulary) {
        return required.stream().filter(each -> each.concerns(name, vocabulary)).toList();
    }
}
