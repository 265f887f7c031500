package cn.example.batch;

import io.github.jixiao.Deadline;
import io.github.jixiao.TableValidator;
import io.github.jixiao.ValidationReport;
import io.github.jixiao.readers.FileValidator;
import io.github.jixiao.readers.SubmissionReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Reviews the forms in a database that were not reviewed yet, and writes the findings back.
 *
 * <p>Rows are streamed over one connection; findings are written over another, {@value #ROWS_A_COMMIT} forms a commit, each form with all
 * that belongs to it or not at all. A run that ends early is simply started again.
 */
public final class FormBatch {
    private static final int ROWS_A_COMMIT = 100;
    private static final String WAITING = """
            SELECT id, content FROM form
            WHERE NOT EXISTS (SELECT 1 FROM review WHERE review.form = form.id)
            ORDER BY id""";

    private final Connection reading;
    private final Connection writing;
    private final FileValidator validator;

    public FormBatch(Connection reading, Connection writing, TableValidator validator) {
        this.reading = reading;
        this.writing = writing;
        this.validator = new FileValidator(SubmissionReader.standard(), validator);
    }

    /** Reviews what is waiting until the deadline is over; tells how many forms that were. */
    public int run(Deadline deadline) throws SQLException, IOException {
        reading.setAutoCommit(false); // otherwise PostgreSQL sends all rows at once
        writing.setAutoCommit(false);
        int reviewed = 0;
        try (PreparedStatement waiting = reading.prepareStatement(WAITING);
                ReviewWriter writer = new ReviewWriter(writing)) {
            waiting.setFetchSize(ROWS_A_COMMIT);
            try (ResultSet form = waiting.executeQuery()) {
                while (!deadline.isOver() && form.next()) {
                    writer.write(form.getLong("id"), review(form.getLong("id"), form.getString("content")));
                    if (++reviewed % ROWS_A_COMMIT == 0) {
                        writer.commit();
                    }
                }
            }
            writer.commit();
        }
        reading.rollback();
        return reviewed;
    }

    private ValidationReport review(long id, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        return validator.reportOn(
                validator.review("form " + id, new ByteArrayInputStream(bytes), Deadline.never()));
    }
}
