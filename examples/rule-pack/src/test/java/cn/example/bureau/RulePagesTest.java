package cn.example.bureau;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jixiao.pack.RulePack;
import io.github.jixiao.testing.PackVerifier;
import io.github.jixiao.testing.PageExample;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule speaks and stays silent as its page says. */
class RulePagesTest {
    private static final PackVerifier PACK = pack();

    private static PackVerifier pack() {
        try {
            return PackVerifier.of(RulePack.load(Path.of("src/main/resources/cn/example/bureau/rules")));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static Stream<PageExample> examples() {
        return PACK.examples();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyPageIsRight(PageExample example) throws Exception {
        PACK.verify(example);
    }

    @Test
    void thereIsARule() {
        assertTrue(PACK.rules().stream().anyMatch(rule -> rule.id().equals("satisfaction-respondents-missing")));
    }
}
