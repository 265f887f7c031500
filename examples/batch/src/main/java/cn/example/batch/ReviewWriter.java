package cn.example.batch;

import io.github.jixiao.ReadError;
import io.github.jixiao.SubmissionReport;
import io.github.jixiao.ValidationReport;
import io.github.jixiao.finding.Finding;
import io.github.jixiao.value.Language;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Writes reviews into the tables {@code review} and {@code finding}. */
final class ReviewWriter implements AutoCloseable {
    private final Connection connection;
    private final PreparedStatement reviews;
    private final PreparedStatement findings;
    private int number;

    ReviewWriter(Connection connection) throws SQLException {
        this.connection = connection;
        this.reviews = connection.prepareStatement("INSERT INTO review (form, outcome) VALUES (?, ?)");
        this.findings = connection.prepareStatement("INSERT INTO finding"
                + " (form, number, severity, rule, message, advice, fingerprint) VALUES (?, ?, ?, ?, ?, ?, ?)");
    }

    void write(long form, ValidationReport report) throws SQLException {
        number = 0;
        for (SubmissionReport submission : report.submissions()) {
            for (Finding finding : submission.findings()) {
                add(form, finding.severity().name(), finding.rule(), finding.message(), finding.advice(Language.CHINESE),
                        finding.fingerprint());
            }
            for (ReadError error : submission.readErrors()) {
                add(form, "UNREADABLE", error.reason(), error.message(Language.CHINESE), "", "");
            }
        }
        reviews.setLong(1, form);
        reviews.setString(2, report.outcome().name());
        reviews.addBatch();
    }

    private void add(long form, String... texts) throws SQLException {
        findings.setLong(1, form);
        findings.setInt(2, ++number);
        for (int i = 0; i < texts.length; i++) {
            findings.setString(i + 3, texts[i]);
        }
        findings.addBatch();
    }

    void commit() throws SQLException {
        reviews.executeBatch();
        findings.executeBatch();
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        reviews.close();
        findings.close();
    }
}
