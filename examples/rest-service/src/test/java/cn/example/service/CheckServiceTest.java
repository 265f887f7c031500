package cn.example.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The service answers over real HTTP. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class CheckServiceTest {
    private static final Path SUBMISSIONS = Path.of("..", "submissions");

    @LocalServerPort
    private int port;

    private Client client;

    @BeforeEach
    void connect() {
        client = new Client(port);
    }

    @Test
    void aFormInJsonIsAnsweredWithItsReport() throws Exception {
        HttpResponse<String> answer = client.json("/check", Forms.json("灌区维修", 5));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(answer.body())
                .contains("\"outcome\": \"FINDINGS\"", "\"rule\": \"funding-total-mismatch\"", "灌区维修", "\"difference\": 5");
    }

    @Test
    void aRightSumIsNotReported() throws Exception {
        assertThat(client.json("/check", Forms.json("灌区维修", 10)).body())
                .contains("\"rule\": \"funding-total-mismatch\", \"status\": \"PASSED\"");
    }

    @Test
    void severalFilesAreReviewedTogether() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (Stream<Path> folder = Files.list(SUBMISSIONS)) {
            for (Path file : folder.sorted().toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }

        HttpResponse<String> answer = client.upload("/check", files);

        assertThat(files).hasSizeGreaterThan(10);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"outcome\": \"FINDINGS\"", "\"rule\": \"cost-exceeds-budget\"")
                .contains("06-非遗传承展演.txt", "13-街道项目批量.jsonl:3");
    }

    @Test
    void aFileThatCannotBeReadCostsNoOther() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("坏.docx", Forms.truncated());
        files.put("好.json", Forms.utf8(Forms.json("灌区维修", 5)));

        HttpResponse<String> answer = client.upload("/check", files);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"outcome\": \"INCOMPLETE\"", "\"rule\": \"funding-total-mismatch\"", "坏.docx");
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("bomb.docx", Forms.zipBomb(), 422, "HOSTILE"),
                Arguments.of("entity.docx", Forms.externalEntity(), 422, "HOSTILE"),
                Arguments.of("garbage.docx", Forms.garbage(), 415, "BINARY_JUNK"),
                Arguments.of("truncated.docx", Forms.truncated(), 422, "DAMAGED"),
                Arguments.of("broken.json", Forms.utf8("{\"kind\": "), 400, "BROKEN_JSON"),
                Arguments.of("empty.txt", new byte[0], 400, "EMPTY"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void aHostileUploadIsRefusedWithTheReadersMessage(String name, byte[] content, int status, String reason)
            throws Exception {
        HttpResponse<String> answer = client.upload("/check", Map.of(name, content));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body())
                .contains("不能读取所传的材料", name, "\"reason\":\"" + reason + "\"")
                .doesNotContain("Exception", Files.readString(Path.of("/etc/hostname")).strip());
    }

    @Test
    void anUploadThatIsTooLongIsRefused() throws Exception {
        HttpResponse<String> answer = client.upload("/check", Map.of("long.txt", new byte[21 << 20]));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void aBodyThatIsTooLongIsRefused() throws Exception {
        HttpResponse<String> answer = client.json("/check", " ".repeat(21 << 20));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("20 MB");
    }

    @Test
    void theAnswerComesInTheLanguageAskedFor() throws Exception {
        String form = Forms.json("灌区维修", 5);
        String chinese = client.json("/check", form).body();
        String english = client.json("/check?lang=en", form).body();

        assertThat(chinese).contains("差 5 万元");
        assertThat(english).contains("a difference of 5 (10k yuan)");
        assertThat(client.json("/check", form, "Accept-Language", "en-GB, zh;q=0.5").body())
                .isEqualTo(english);
        assertThat(client.json("/check", form, "Accept-Language", "fr, de").body()).isEqualTo(chinese);
        assertThat(client.json("/check?lang=zh", form, "Accept-Language", "en").body())
                .isEqualTo(chinese);
        assertThat(client.json("/check?lang=en", "{\"kind\": ").body()).contains("What was sent cannot be read");
    }

    @Test
    void healthAndMetricsTellOfTheRules() throws Exception {
        client.json("/check", Forms.json("灌区维修", 5));

        assertThat(client.get("/actuator/health").body())
                .contains("\"jixiao\":{", "\"rules\":", "\"status\":\"UP\"", "\"standard\":");
        assertThat(client.get("/actuator/metrics/jixiao.tables").body()).contains("\"project\"");
        assertThat(client.get("/actuator/metrics/jixiao.findings?tag=severity:error").body())
                .contains("COUNT")
                .doesNotContain("\"value\":0.0");
    }

    @Test
    void theServiceIsTwentyLinesLong() throws Exception {
        long lines = Files.readAllLines(
                        Path.of("src/main/java/cn/example/service/CheckService.java"), StandardCharsets.UTF_8)
                .stream()
                .filter(line -> !line.isBlank() && !line.startsWith("import ") && !line.startsWith("package "))
                .count();

        assertThat(lines).isLessThanOrEqualTo(20);
    }
}
