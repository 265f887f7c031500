package io.github.jixiao.readers.json;

import io.github.jixiao.readers.Allowance;
import io.github.jixiao.readers.Limit;
import io.github.jixiao.readers.ReadingLimits;
import io.github.jixiao.readers.UnreadableFileException;
import io.github.jixiao.table.Narrative;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.Source;
import io.github.jixiao.table.Submission;
import io.github.jixiao.value.Bilingual;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A submission, or a table that stands for one. */
final class SubmissionJson {
    private static final String SCHEMA = "$schema";
    private static final String FORMAT_VERSION = "formatVersion";
    private static final String SOURCE = "source";
    private static final String NARRATIVE = "narrative";
    private static final String TABLES = "tables";

    private static final String NAME = "name";
    private static final String SHA256 = "sha256";
    private static final String MEDIA_TYPE = "mediaType";

    private static final String VERSION = "1.0";
    private static final Pattern SHA256_DIGITS = Pattern.compile("[0-9a-f]{64}");

    private SubmissionJson() {}

    /** @param file the source of a submission that names none */
    static Submission read(JsonValue root, Source file, ReadingLimits limits) throws UnreadableFileException {
        Submission submission = read(root, file);
        long indicators = submission.tables().stream()
                .mapToLong(table -> table.indicators().size())
                .sum();
        Allowance.within(limits).require(Limit.INDICATORS, indicators, root.at().locationWithLine());
        return submission;
    }

    private static Submission read(JsonValue root, Source file) throws UnreadableFileException {
        JsonObject json = root.object();
        json.text(SCHEMA);
        requireKnownVersion(json.value(FORMAT_VERSION));
        if (json.mentions(TABLES) || json.mentions(SOURCE) || json.mentions(NARRATIVE)) {
            return submission(json, file);
        }
        return new Submission(file, Narrative.EMPTY, List.of(TableJson.read(json)));
    }

    private static void requireKnownVersion(@Nullable JsonValue version) throws UnreadableFileException {
        if (version != null && !version.text().matches("1(\\.[0-9]{1,9}){0,2}")) {
            throw JsonFault.wrongValue(version, Bilingual.of("本程序读 1.x 版", "this program reads version 1.x"));
        }
    }

    private static Submission submission(JsonObject json, Source file) throws UnreadableFileException {
        Source source = source(json.object(SOURCE), file);
        Narrative narrative = NarrativeJson.read(json.object(NARRATIVE));
        List<PerformanceTargetTable> tables = json.each(TABLES, TableJson::read);
        json.refuseOthers();
        if (tables.isEmpty()) {
            throw JsonFault.noTable(json.spotOf(TABLES));
        }
        return new Submission(source, narrative, tables);
    }

    private static Source source(JsonObject json, Source file) throws UnreadableFileException {
        String name = json.words(NAME);
        String sha256 = sha256(json.words(SHA256));
        String mediaType = json.words(MEDIA_TYPE);
        json.refuseOthers();
        return name == null ? file : new Source(name, sha256, mediaType);
    }

    /** A hash of 64 digits; whatever else stands in its place is none. */
    private static @Nullable String sha256(@Nullable String stated) {
        String digits = stated == null ? "" : stated.strip().toLowerCase(Locale.ROOT);
        return SHA256_DIGITS.matcher(digits).matches() ? digits : null;
    }

    static void write(JsonOutput out, Submission submission) throws IOException {
        out.text(FORMAT_VERSION, VERSION);
        out.object(SOURCE, () -> {
            out.text(NAME, submission.source().name());
            out.text(SHA256, submission.source().sha256());
            out.text(MEDIA_TYPE, submission.source().mediaType());
        });
        out.object(NARRATIVE, () -> NarrativeJson.write(out, submission.narrative()));
        out.objects(TABLES, submission.tables(), table -> TableJson.write(out, table));
    }
}
