package cn.example.batch;

import io.github.jixiao.Deadline;
import io.github.jixiao.TableValidator;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Objects;

/**
 * Reviews the forms of the database that {@code JDBC_URL} names, for example {@code jdbc:postgresql://localhost/budget?user=jixiao}.
 * Without it, a file of H2 beside the program that speaks PostgreSQL.
 */
public final class ReviewForms {
    private static final String TO_TRY = "jdbc:h2:./forms;MODE=PostgreSQL";

    private ReviewForms() {}

    public static void main(String[] arguments) throws Exception {
        String url = Objects.requireNonNullElse(System.getenv("JDBC_URL"), TO_TRY);
        try (Connection reading = DriverManager.getConnection(url);
                Connection writing = DriverManager.getConnection(url)) {
            makeTables(writing);
            int reviewed = new FormBatch(reading, writing, TableValidator.standard()).run(Deadline.never());
            System.out.println(reviewed + " 份材料已检查");
        }
    }

    static void makeTables(Connection connection) throws Exception {
        try (InputStream script = ReviewForms.class.getResourceAsStream("tables.sql");
                Statement statement = connection.createStatement()) {
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
