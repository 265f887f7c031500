package io.github.jixiao.rule;

import io.github.jixiao.value.Bilingual;

/** What can be wrong in a profile file, in words; {@code {0}}, {@code {1}} stand for what the file says. */
enum ProfileFault {
    NOT_A_MAP("文件内容应当是“键: 值”", "the file should hold keys with values"),
    ABOVE("“{0}”不能大于“{1}”", "“{0}” must not exceed “{1}”"),
    TITLE_INCOMPLETE("名称要写中文 zh 和英文 en", "a title has both zh and en"),
    NAME_TAKEN("“{0}”是自带口径的名称，请另取一个", "“{0}” is the name of a profile that ships with the library"),
    NAME_MALFORMED("名称不能有空白，不超过 60 个字", "a name has no white space and at most 60 characters"),
    NOT_A_WORD("“{0}”不能作为“{1}”的词", "“{0}” cannot be a word of “{1}”"),
    BASE_UNREADABLE("找不到或读不了“{0}”", "“{0}” cannot be found or read"),
    BASE_UNKNOWN("没有名为“{0}”的口径，自带的有 {1}", "there is no profile “{0}”; there are {1}"),
    BASE_UNKNOWN_NEAR("没有名为“{0}”的口径；是不是“{1}”？", "there is no profile “{0}”; is “{1}” meant?"),
    BASE_CIRCULAR("“{0}”又回到自身，或层数过多", "“{0}” leads back here, or too far"),
    UNKNOWN_RULE("没有规则“{0}”；用 jixiao rules 查看全部规则", "there is no rule “{0}”; “jixiao rules” lists them"),
    UNKNOWN_RULE_NEAR("没有规则“{0}”；是不是“{1}”？", "there is no rule “{0}”; is “{1}” meant?"),
    UNKNOWN_VARIANT("这条规则没有“{0}”这种情形，可用的有 {1}", "the rule has no variant “{0}”; there are {1}"),
    UNKNOWN_VARIANT_NEAR("这条规则没有“{0}”这种情形；是不是“{1}”？", "the rule has no variant “{0}”; is “{1}” meant?"),
    UNKNOWN_VALUE("这条规则没有“{{0}}”这个值，可用的有 {1}", "the rule has no value “{{0}}”; there are {1}"),
    UNKNOWN_VALUE_NEAR("这条规则没有“{{0}}”这个值；是不是“{{1}}”？", "the rule has no value “{{0}}”; is “{{1}}” meant?"),
    CONDITION_EMPTY("没有写条件，会匹配所有的表", "a condition that says nothing would recognise every form");

    private final String chinese;
    private final String english;

    ProfileFault(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    Bilingual about(Bilingual first, Bilingual second) {
        return Bilingual.of(
                filled(chinese, first.chinese(), second.chinese()), filled(english, first.english(), second.english()));
    }

    Bilingual about(String first, String second) {
        return about(Bilingual.of(first, first), Bilingual.of(second, second));
    }

    private static String filled(String words, String first, String second) {
        StringBuilder filled = new StringBuilder(words);
        int at = filled.indexOf("{1}");
        if (at >= 0) {
            filled.replace(at, at + 3, second);
        }
        at = filled.indexOf("{0}");
        if (at >= 0) {
            filled.replace(at, at + 3, first);
        }
        return filled.toString();
    }
}
