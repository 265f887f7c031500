package io.github.jixiao.fuzzing;

import io.github.jixiao.readers.FileType;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Everything that takes input from outside, each with what holds for it. */
enum FuzzTarget {
    /** Target values, one a text. */
    VALUE(new AnyValue()),
    /** The exchange format. */
    JSON(new AnyJson()),
    DOCX(new AnyDocument(FileType.DOCX)),
    DOC(new AnyDocument(FileType.DOC)),
    XLSX(new AnyDocument(FileType.XLSX)),
    XLS(new AnyDocument(FileType.XLS)),
    HTML(new AnyDocument(FileType.HTML)),
    PDF(new AnyDocument(FileType.PDF)),
    OFD(new AnyDocument(FileType.OFD)),
    CSV(new AnyDocument(FileType.CSV)),
    /** Plain text: tables by tabs, Markdown, a cell a line. */
    TEXT(new AnyDocument(FileType.TEXT)),
    /** Any file, its type told by its content; zips of files. */
    FILE(new AnyFile()),
    /** Grids on their way to forms. */
    FORM(new AnyGrid()),
    /** Profiles in YAML. */
    PROFILE(new AnyProfile()),
    /** Settings of the command in YAML or JSON. */
    CONFIGURATION(new AnyConfiguration()),
    /** Decision tables as CSV. */
    DECISION_TABLE(new AnyDecisionTable()),
    /** Forms through the rules into reports of every format. */
    REPORT(new AnyReport());

    @SuppressWarnings("ImmutableEnumChecker") // a property holds nothing that changes
    private final Property property;

    FuzzTarget(Property property) {
        this.property = new Bounded(property);
    }

    /** What holds for it, within {@link Bounded} time. */
    Property property() {
        return property;
    }

    /** In which its inputs write most of their words. */
    Charset charset() {
        return this == DOC || this == XLS ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }

    /** The name that a folder of inputs has. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
