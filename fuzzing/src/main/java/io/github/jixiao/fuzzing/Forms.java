package io.github.jixiao.fuzzing;

import io.github.jixiao.readers.form.FormReader;
import io.github.jixiao.readers.grid.Document;
import io.github.jixiao.readers.narrative.NarrativeReader;
import io.github.jixiao.table.PerformanceTargetTable;
import io.github.jixiao.table.Submission;
import java.util.List;
import java.util.Optional;

/** The forms of a document. */
final class Forms {

    private Forms() {}

    /** The submission, if the document holds a table. */
    static Optional<Submission> read(Document document) {
        List<PerformanceTargetTable> tables = FormReader.read(document);
        return tables.isEmpty()
                ? Optional.empty()
                : Optional.of(new Submission(document.source(), NarrativeReader.read(document), tables));
    }
}
