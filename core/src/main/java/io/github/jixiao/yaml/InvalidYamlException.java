package io.github.jixiao.yaml;

import io.github.jixiao.value.Bilingual;

/** A text is no YAML of the plain kind read here. */
public final class InvalidYamlException extends Exception {
    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Kind {
        NOT_UTF_8("文件不是 UTF-8 编码，请另存为 UTF-8", "the file is not encoded in UTF-8"),
        /** It is no YAML. */
        BROKEN(
                "不是有效的 YAML 或 JSON：%s；含有 { } : # 的文字请加引号",
                "no valid YAML or JSON: %s; text with { } : # needs quotation marks"),
        /** The same key stands twice in one map. */
        REPEATED_KEY("“%s”重复出现", "“%s” stands here twice"),
        /** A key is no plain word. */
        ODD_KEY("键只能是一个词", "a key is one word"),
        /** A reference ({@code &} or {@code *}), which could make a small file endless. */
        REFERENCE("不支持 & 和 * 引用", "references (& and *) are not supported"),
        /** A type tag ({@code !}). */
        TAG("不支持类型标记 %s", "type tags are not supported: %s"),
        TOO_DEEP("嵌套层数过多", "nested too deep"),
        TOO_LONG("文件过大，不能超过 256 KB", "the file is too long; it may have 256 KB"),
        /** Nothing but blanks and remarks. */
        EMPTY("文件没有内容", "there is nothing in the file"),
        /** Several documents in one file. */
        NOT_ONE_DOCUMENT("文件应当恰好包含一份内容", "the file must hold exactly one document");

        private final String chinese;
        private final String english;

        Kind(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }
    }

    private final Kind kind;
    private final transient YamlPlace place;
    private final transient Bilingual detail;

    /** @param detail the words of the file that it is about; may be empty */
    InvalidYamlException(Kind kind, YamlPlace place, String detail) {
        this(kind, place, Bilingual.of(detail));
    }

    /** @param detail what it is about */
    InvalidYamlException(Kind kind, YamlPlace place, Bilingual detail) {
        super(kind.english.replace("%s", detail.english()));
        this.kind = kind;
        this.place = place;
        this.detail = detail;
    }

    public Kind kind() {
        return kind;
    }

    public YamlPlace place() {
        return place;
    }

    /** What is wrong, for people. */
    public Bilingual reason() {
        return Bilingual.of(kind.chinese.replace("%s", detail.chinese()), kind.english.replace("%s", detail.english()));
    }
}
