package io.github.jixiao.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jixiao.value.Bilingual;
import io.github.jixiao.yaml.InvalidYamlException.Kind;
import io.github.jixiao.yaml.YamlMap.Member;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlDocumentTest {

    @Test
    void wordsKeepTheirPlaces() throws InvalidYamlException {
        YamlNode root = YamlDocument.read("甲: 乙\n丙:\n  - 丁\n  - no\n");

        YamlText second = new YamlText("乙", false, new YamlPlace(1, 4));
        YamlList fourth = new YamlList(
                List.of(new YamlText("丁", false, new YamlPlace(3, 5)), new YamlText("no", false, new YamlPlace(4, 5))),
                new YamlPlace(3, 3));
        assertThat(root)
                .isEqualTo(new YamlMap(
                        Map.of(
                                "甲", new Member(new YamlPlace(1, 1), second),
                                "丙", new Member(new YamlPlace(2, 1), fourth)),
                        new YamlPlace(1, 1)));
    }

    @Test
    void jsonIsReadAsWell() throws InvalidYamlException {
        assertThat(YamlDocument.read("{\"a\": [\"b\", 1]}")).isInstanceOf(YamlMap.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'a:\n\t- b'|缩进不能用制表符",
                "'a: [b'|方括号 [ ] 没有配对",
                "'a: {b: c'|花括号 { } 没有配对",
                "'a: b: c'|此处不应再有冒号",
                "'a: 1\nb\nc: 2'|缺少冒号",
                "'a: \"b'|引号没有配对",
                "'a: @b'|此处的符号不能作文字的开头",
                "'a:\n  b: 1\n c: 2'|缩进与上文不一致",
                "'a: \"\\q\"'|反斜杠",
            })
    void whatTheParserSaysIsToldInChinese(String yaml, String chinese) {
        Bilingual reason = catchThrowableOfType(InvalidYamlException.class, () -> YamlDocument.read(yaml))
                .reason();

        assertThat(reason.chinese()).contains(chinese).doesNotContainPattern("[a-z]{4,}");
        assertThat(reason.english()).doesNotContainPattern("\\p{IsHan}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: &x 1 | REFERENCE | 1",
                "'a: 1\nb: *a' | REFERENCE | 2",
                "a: !!java.net.URL [x] | TAG | 1",
                "a: !env ${HOME} | TAG | 1",
                "'a: 1\na: 2' | REPEATED_KEY | 2",
                "? [a, b] | ODD_KEY | 1",
                "'a: 1\n---\nb: 2' | NOT_ONE_DOCUMENT | 2",
                "'' | EMPTY | 1",
                "'# a\n\n' | EMPTY | 1",
                "'a:\n\t- b' | BROKEN | 2",
                "'a: [b' | BROKEN | 1",
            })
    void whatIsNotPlainIsRefusedWithItsLine(String yaml, Kind kind, int line) {
        assertThatThrownBy(() -> YamlDocument.read(yaml))
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidYamlException.class))
                .satisfies(fault -> {
                    assertThat(fault.kind()).isEqualTo(kind);
                    assertThat(fault.place().line()).isEqualTo(line);
                });
    }

    @Test
    void nestingWithoutEndIsRefused() {
        assertThatThrownBy(() -> YamlDocument.read("[".repeat(100_000)))
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidYamlException.class))
                .extracting(InvalidYamlException::kind)
                .isEqualTo(Kind.TOO_DEEP);
        assertThat(catchThrowable(() -> YamlDocument.read("{a: ".repeat(50_000))))
                .isInstanceOf(InvalidYamlException.class);
        assertThat(catchThrowable(() -> YamlDocument.read("- ".repeat(100_000))))
                .isInstanceOf(InvalidYamlException.class);
    }

    @Test
    void whatIsAsLongAndAsDeepAsAllowedIsRead() throws InvalidYamlException {
        assertThat(YamlDocument.read("a: " + "甲".repeat(YamlDocument.LONGEST - 3)))
                .isNotNull();
        assertThat(YamlDocument.read("[".repeat(8) + "]".repeat(8))).isNotNull();
        assertThatThrownBy(() -> YamlDocument.read("[".repeat(9) + "]".repeat(9)))
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidYamlException.class))
                .extracting(InvalidYamlException::kind)
                .isEqualTo(Kind.TOO_DEEP);
    }

    @Test
    void aLongTextIsRefusedUnread() {
        assertThatThrownBy(() -> YamlDocument.read("#".repeat(YamlDocument.LONGEST + 1)))
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidYamlException.class))
                .extracting(InvalidYamlException::kind)
                .isEqualTo(Kind.TOO_LONG);
    }

    @Property(tries = 500)
    void noTextDoesMoreThanFail(
            @ForAll
                    @StringLength(max = 60)
                    @Chars({
                        '\n', ' ', ':', '-', '[', ']', '{', '}', '"', '\'', '&', '*', '!', '|', '>', '#', '%', '@', '?',
                        ',', '\t'
                    })
                    @CharRange(from = 'a', to = 'd')
                    String text) {
        Throwable thrown = catchThrowable(() -> YamlDocument.read(text));

        if (thrown != null) {
            assertThat(thrown).isInstanceOf(InvalidYamlException.class);
        }
    }
}
