package io.github.jixiao.readers.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.readers.UnreadableFileException.Reason;
import io.github.jixiao.table.Location;
import io.github.jixiao.value.Bilingual;
import io.github.jixiao.value.NearestName;
import java.io.CharConversionException;
import java.io.EOFException;
import java.io.IOException;
import java.util.Collection;
import java.util.zip.ZipException;

/** What can be wrong with JSON input, each with the words that go into the message. */
final class JsonFault {

    private JsonFault() {}

    /** @param expected what would be right */
    static UnreadableFileException wrongValue(JsonValue value, Bilingual expected) {
        return new UnreadableFileException(
                Reason.WRONG_VALUE,
                value.at().locationWithLine(),
                Bilingual.of(value.quoted() + "；" + expected.chinese(), value.quoted() + "; " + expected.english()));
    }

    static UnreadableFileException missing(Spot member) {
        return new UnreadableFileException(
                Reason.WRONG_VALUE,
                member.locationWithLine(),
                both("缺少 %s", "%s is missing", JsonValue.Text.quote(member.token())));
    }

    /** @param known the names that would be right there */
    static UnreadableFileException unknownField(Spot member, Collection<String> known) {
        String name = JsonValue.Text.quote(member.token());
        Bilingual detail = NearestName.of(member.token(), known)
                .map(near -> both("%s（是否为 \"%s\"？）", "%s (did you mean \"%s\"?)", name, near))
                .orElse(Bilingual.of(name));
        return new UnreadableFileException(Reason.UNKNOWN_FIELD, member.locationWithLine(), detail);
    }

    static UnreadableFileException duplicate(Spot member) {
        return new UnreadableFileException(
                Reason.BROKEN_JSON,
                member.locationWithLine(),
                both("%s 出现两次", "%s stands twice", JsonValue.Text.quote(member.token())));
    }

    static UnreadableFileException tooDeep(Spot value, int limit) {
        return new UnreadableFileException(
                Reason.HOSTILE, value.locationWithLine(), both("嵌套超过 %s 层", "nested more than %s levels deep", limit));
    }

    static UnreadableFileException tooLarge(Location location, Bilingual limit) {
        return new UnreadableFileException(Reason.TOO_LARGE, location, limit);
    }

    static UnreadableFileException noTable(Spot where) {
        return new UnreadableFileException(
                Reason.NO_TABLE, where.locationWithLine(), Bilingual.of("没有绩效目标表", "no performance target table"));
    }

    static UnreadableFileException empty() {
        return new UnreadableFileException(Reason.EMPTY, Location.UNKNOWN, Bilingual.of("没有内容", "nothing in it"));
    }

    /** @param line where the second value begins */
    static UnreadableFileException notTheEnd(int line) {
        return new UnreadableFileException(
                Reason.BROKEN_JSON,
                Location.UNKNOWN.withLine(line),
                both(
                        "第 %s 行：第一个值之后还有内容；每行一份材料的文件请用 .jsonl",
                        "line %s: more after the first value; a file of one submission a line is .jsonl", line));
    }

    /**
     * What the parser or the stream under it could not digest.
     *
     * @param linesBefore lines of the file before those the parser has seen
     */
    static UnreadableFileException of(IOException exception, int linesBefore) {
        if (exception instanceof StreamConstraintsException) {
            return new UnreadableFileException(Reason.TOO_LARGE, Location.UNKNOWN, JsonLimits.DESCRIPTION, exception);
        }
        if (exception instanceof JacksonException broken) {
            JsonLocation place = broken.getLocation();
            int line = place == null ? linesBefore + 1 : linesBefore + Math.max(1, place.getLineNr());
            int column = place == null ? 1 : Math.max(1, place.getColumnNr());
            Bilingual what = JsonSyntaxFault.of(broken, withoutParserTalk(broken.getOriginalMessage()));
            Bilingual detail = Bilingual.of(
                    "第 %s 行第 %s 列：%s".formatted(line, column, what.chinese()),
                    "line %s, column %s: %s".formatted(line, column, what.english()));
            return new UnreadableFileException(Reason.BROKEN_JSON, Location.UNKNOWN.withLine(line), detail, exception);
        }
        if (exception instanceof CharConversionException) {
            return new UnreadableFileException(
                    Reason.BROKEN_JSON, Location.UNKNOWN, JsonSyntaxFault.NOT_UTF_8, exception);
        }
        if (exception instanceof EOFException || exception instanceof ZipException) {
            return new UnreadableFileException(Reason.DAMAGED, Location.UNKNOWN, "gzip", exception);
        }
        return new UnreadableFileException(
                Reason.NOT_READABLE, Location.UNKNOWN, String.valueOf(exception.getMessage()), exception);
    }

    /** A text in both languages, the same words of the file in the places of each. */
    @SuppressWarnings("AnnotateFormatMethod") // which knows of one format only
    static Bilingual both(String chinese, String english, Object... words) {
        return Bilingual.of(chinese.formatted(words), english.formatted(words));
    }

    /** The parser's sentence without its remarks about sources and settings. */
    private static String withoutParserTalk(String message) {
        int talk = message.indexOf(" (start marker at [Source");
        return talk < 0 ? message : message.substring(0, talk) + ")";
    }
}
