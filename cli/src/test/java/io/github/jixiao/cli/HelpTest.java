package io.github.jixiao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class HelpTest {
    static final List<String> COMMANDS = Jixiao.COMMANDS;

    @ParameterizedTest
    @FieldSource("COMMANDS")
    void everyOptionIsExplainedInBothLanguages(String name) {
        Run chinese = Run.of(name, "--help");
        Run english = Run.of(name, "--help", "--lang", "en");

        assertThat(chinese.code()).isZero();
        assertThat(chinese.out()).startsWith("用法：jixiao " + name);
        assertThat(english.out()).startsWith("Usage: jixiao " + name);
        for (String option : Jixiao.command(name).orElseThrow().syntax().optionNames()) {
            assertThat(chinese.out()).contains(option);
            assertThat(english.out()).contains(option);
        }
    }

    @ParameterizedTest
    @FieldSource("COMMANDS")
    void everyCommandIsListed(String name) {
        assertThat(Run.of("--help").out()).contains("\n  " + name + " ");
        assertThat(Run.of("help", "--lang", "en").out()).contains("\n  " + name + " ");
        assertThat(Run.of("help", name).out()).isEqualTo(Run.of(name, "-h").out());
    }
}
