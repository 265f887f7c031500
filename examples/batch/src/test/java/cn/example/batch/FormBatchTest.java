package cn.example.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jixiao.Deadline;
import io.github.jixiao.TableReport;
import io.github.jixiao.TableValidator;
import io.github.jixiao.ValidationListener;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The batch on H2, and on the PostgreSQL that {@code JIXIAO_TEST_POSTGRESQL_URL} names. */
class FormBatchTest {
    private static final int FORMS = 450;
    private static final int BROKEN = 77;
    private static final TableValidator VALIDATOR = TableValidator.standard();

    static List<String> databases() {
        List<String> urls = new ArrayList<>(List.of("jdbc:h2:mem:forms;MODE=PostgreSQL;DB_CLOSE_DELAY=-1"));
        String server = System.getenv("JIXIAO_TEST_POSTGRESQL_URL");
        if (server != null && !server.isEmpty()) {
            urls.add(server);
        }
        return urls;
    }

    @ParameterizedTest
    @MethodSource("databases")
    void everyFormIsReviewedOnceAndItsFindingsAreWrittenBack(String url) throws Exception {
        fill(url);

        assertThat(run(url, VALIDATOR, Deadline.never())).isEqualTo(FORMS);
        assertThat(run(url, VALIDATOR, Deadline.never())).isZero();

        requireAllReviewed(url);
        assertThat(texts(url, "SELECT message FROM finding WHERE form = 4 AND rule = 'funding-total-mismatch'"))
                .singleElement()
                .satisfies(message -> assertThat(message).contains("差 5 万元"));
        assertThat(texts(url, "SELECT rule FROM finding WHERE severity = 'UNREADABLE'")).containsExactly("BROKEN_JSON");
        assertThat(texts(url, "SELECT outcome FROM review WHERE form = " + BROKEN)).containsExactly("INCOMPLETE");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aRunThatBrokeOffIsResumed(String url) throws Exception {
        fill(url);
        try (Connection reading = DriverManager.getConnection(url);
                Connection writing = DriverManager.getConnection(url)) {
            TableValidator breaking = heardBy(table -> close(writing), 250);

            assertThatThrownBy(() -> new FormBatch(reading, writing, breaking).run(Deadline.never()))
                    .isInstanceOf(SQLException.class);
        }
        int left = FORMS - Integer.parseInt(texts(url, "SELECT count(*) FROM review").get(0));

        assertThat(left).isBetween(1, FORMS - 1);
        assertThat(run(url, VALIDATOR, Deadline.never())).isEqualTo(left);
        requireAllReviewed(url);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aRunThatIsCalledOffKeepsWhatItHasDone(String url) throws Exception {
        fill(url);
        Deadline deadline = Deadline.never();

        int reviewed = run(url, heardBy(table -> deadline.cancel(), 130), deadline);

        assertThat(reviewed).isBetween(130, FORMS - 1);
        assertThat(texts(url, "SELECT count(*) FROM review")).containsExactly(String.valueOf(reviewed));
        assertThat(run(url, VALIDATOR, Deadline.never())).isEqualTo(FORMS - reviewed);
        requireAllReviewed(url);
    }

    private interface Event {
        void at(TableReport table);
    }

    /** A validator with whose n-th table something happens. */
    private static TableValidator heardBy(Event event, int number) {
        AtomicInteger tables = new AtomicInteger();
        return TableValidator.builder()
                .listener(new ValidationListener() {
                    @Override
                    public void tableReviewed(TableReport table, Duration took) {
                        if (tables.incrementAndGet() == number) {
                            event.at(table);
                        }
                    }
                })
                .build();
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int run(String url, TableValidator validator, Deadline deadline) throws Exception {
        try (Connection reading = DriverManager.getConnection(url);
                Connection writing = DriverManager.getConnection(url)) {
            return new FormBatch(reading, writing, validator).run(deadline);
        }
    }

    private static void requireAllReviewed(String url) throws Exception {
        assertThat(texts(url, "SELECT count(*) FROM review")).containsExactly(String.valueOf(FORMS));
        assertThat(texts(url, "SELECT count(*) FROM finding WHERE rule = 'funding-total-mismatch'"))
                .containsExactly(String.valueOf(FORMS / 4));
    }

    /** In every fourth form the money does not add up; one is no JSON. */
    private static void fill(String url) throws Exception {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            ReviewForms.makeTables(connection);
            statement.execute("DELETE FROM finding");
            statement.execute("DELETE FROM review");
            statement.execute("DELETE FROM form");
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT INTO form (id, content) VALUES (?, ?)")) {
                for (int id = 1; id <= FORMS; id++) {
                    insert.setLong(1, id);
                    insert.setString(2, id == BROKEN ? "{\"kind\": " : form(id));
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }
    }

    private static String form(int id) {
        return """
                {"kind": "PROJECT", "fiscalYear": 2026, "projectName": "第%d号灌区维修", "implementingUnit": "柳泉县水利局",
                 "funding": {"statedUnit": "万元", "annual": {"total": 50, "fiscalAppropriation": 40, "otherFunds": %d}},
                 "indicators": [{"type": "QUANTITY", "name": "维修渠道长度", "target": "≥3公里"}]}
                """.formatted(id, id % 4 == 0 ? 5 : 10);
    }

    private static List<String> texts(String url, String query) throws Exception {
        List<String> texts = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
