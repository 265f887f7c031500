package io.github.jixiao.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlSectionTest {
    private final List<String> faults = new ArrayList<>();

    private YamlSection section(String yaml) throws InvalidYamlException {
        return new YamlSection((YamlMap) YamlDocument.read(yaml), (place, message) -> faults.add(message.english()));
    }

    @Test
    void aWholeNumberWithoutUpperBoundMayBeAsLargeAsAnyInt() throws InvalidYamlException {
        assertThat(section("bytes: 2147483647").whole("bytes", 1, 1, Integer.MAX_VALUE))
                .isEqualTo(Integer.MAX_VALUE);
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483648", "9999999999", "99999999999", "0", "1.5", "-1", "many"})
    void whatIsNoSuchNumberIsTold(String written) throws InvalidYamlException {
        assertThat(section("bytes: " + written).whole("bytes", 7, 1, Integer.MAX_VALUE))
                .isEqualTo(7);
        assertThat(faults).hasSize(1);
    }
}
