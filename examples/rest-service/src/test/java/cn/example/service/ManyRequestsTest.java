package cn.example.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A thousand requests at once: each gets its own answer, and nothing of them stays behind. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ManyRequestsTest {
    private static final int REQUESTS = 1_000;
    private static final long SLACK_BYTES = 32 << 20;

    @LocalServerPort
    private int port;

    @Test
    void aThousandRequestsAtOnceAreAllAnsweredAndMemoryStaysFlat() {
        Client client = new Client(port);
        askAll(client);
        long before = usedAfterCollection();

        askAll(client);

        assertThat(usedAfterCollection() - before).isLessThan(SLACK_BYTES);
    }

    private static void askAll(Client client) {
        List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
        for (int number = 0; number < REQUESTS; number++) {
            answers.add(client.send(request(client, number)));
        }
        for (int number = 0; number < REQUESTS; number++) {
            HttpResponse<String> answer = answers.get(number).join();
            if (isHostile(number)) {
                assertThat(answer.statusCode()).isEqualTo(415);
            } else {
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                assertThat(answer.body())
                        .contains("第" + number + "号灌区维修")
                        .contains("\"difference\": " + (1 + number % 9));
            }
        }
    }

    /** JSON and uploads in turn, now and then one that cannot be read. */
    private static HttpRequest request(Client client, int number) {
        if (isHostile(number)) {
            return client.uploadRequest("/check", Map.of("garbage.docx", Forms.garbage()));
        }
        byte[] form = Forms.utf8(Forms.json("第" + number + "号灌区维修", 9 - number % 9));
        return number % 2 == 0
                ? client.jsonRequest("/check", form)
                : client.uploadRequest("/check", Map.of("form.json", form));
    }

    private static boolean isHostile(int number) {
        return number % 50 == 49;
    }

    private static long usedAfterCollection() {
        Runtime runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            System.gc();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}
