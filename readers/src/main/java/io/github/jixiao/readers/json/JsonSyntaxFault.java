package io.github.jixiao.readers.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.jixiao.value.Bilingual;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in Chinese what the parser of JSON says in English. */
final class JsonSyntaxFault {
    private static final Pattern CHARACTER = Pattern.compile("Unexpected character \\('(.)' \\(code");
    private static final Pattern WORD = Pattern.compile("Unrecognized token '([^']*)'");

    private JsonSyntaxFault() {}

    /** Bytes that are no UTF-8, as of a file that some editor saved in GBK. */
    static final Bilingual NOT_UTF_8 =
            Bilingual.of("编码不是 UTF-8，可能是 GBK；请另存为 UTF-8", "not encoded in UTF-8, perhaps in GBK; save it as UTF-8");

    /** @param english what the parser says */
    static Bilingual of(JacksonException fault, String english) {
        if (english.startsWith("Invalid UTF-8")) {
            return NOT_UTF_8;
        }
        return Bilingual.of(fault instanceof JsonEOFException ? "内容到这里中断，缺少引号或括号" : chinese(english), english);
    }

    private static String chinese(String english) {
        Matcher character = CHARACTER.matcher(english);
        if (character.find()) {
            return "此处不应有“" + character.group(1) + "”，请检查前后的逗号、引号和括号";
        }
        Matcher word = WORD.matcher(english);
        if (word.find()) {
            return "“" + word.group(1) + "”不是 JSON 的值；文字要加双引号";
        }
        return english.startsWith("Illegal unquoted character") ? "文字中有未转义的换行或控制字符" : "此处不符合 JSON 的写法";
    }
}
