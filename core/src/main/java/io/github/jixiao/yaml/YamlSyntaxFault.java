package io.github.jixiao.yaml;

import io.github.jixiao.value.Bilingual;
import java.util.List;

/** Says in Chinese what the parser of YAML says in English. */
final class YamlSyntaxFault {

    private static final List<Meaning> MEANINGS = List.of(
            new Meaning("(TAB)", "缩进不能用制表符（Tab），请改用空格"),
            new Meaning("expected ',' or ']'", "方括号 [ ] 没有配对，或缺少逗号"),
            new Meaning("expected ',' or '}'", "花括号 { } 没有配对，或缺少逗号"),
            new Meaning("mapping values are not allowed", "此处不应再有冒号，请检查缩进和引号"),
            new Meaning("sequence entries are not allowed", "此处不应有列表项“-”，请检查缩进"),
            new Meaning("could not find expected ':'", "缺少冒号"),
            new Meaning("expected <block end>", "缩进与上文不一致"),
            new Meaning("unexpected end of stream", "引号没有配对"),
            new Meaning("unknown escape character", "双引号中的反斜杠写法不对"),
            new Meaning("that cannot start any token", "此处的符号不能作文字的开头"),
            new Meaning("special characters are not allowed", "含有不能显示的控制字符"));

    /**
     * @param words what the parser's sentence holds
     * @param chinese what it means
     */
    private record Meaning(String words, String chinese) {}

    private YamlSyntaxFault() {}

    /** @param english what the parser says */
    static Bilingual of(String english) {
        String chinese = MEANINGS.stream()
                .filter(meaning -> english.contains(meaning.words()))
                .findFirst()
                .map(Meaning::chinese)
                .orElse("此处不符合 YAML 的写法");
        return Bilingual.of(chinese, english);
    }
}
