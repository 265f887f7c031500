package io.github.jixiao.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OperandsTest {

    @Test
    void aListThatChangesAfterwardsChangesNoOperand() {
        List<Object> names = new ArrayList<>(List.of("甲"));
        Map<String, Object> given = Operands.of("names", names);
        Map<String, Object> copied = Operands.copyOf(Map.of("names", names));

        names.add("乙");

        assertThat(given).containsEntry("names", List.of("甲"));
        assertThat(copied).containsEntry("names", List.of("甲"));
    }
}
