package io.github.jixiao.reports.html;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A page of the browser. */
final class BrowserPage {
    private static final int A4_LESS_MARGINS = 703;

    private final Browser browser;
    private final String session;

    BrowserPage(Browser browser, String session) {
        this.browser = browser;
        this.session = session;
        for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
            call(domain + ".enable", Map.of());
        }
    }

    private JsonNode call(String method, Map<String, ?> parameters) {
        return browser.call(session, method, parameters);
    }

    BrowserPage sized(int width, int height) {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
        return this;
    }

    /** As wide as what the margins leave of A4, and with the styles of print. */
    BrowserPage asPrinted() {
        call("Emulation.setEmulatedMedia", Map.of("media", "print"));
        return sized(A4_LESS_MARGINS, 1032);
    }

    /** Runs no script of the page; {@link #evaluate} still works. */
    BrowserPage withoutScript() {
        call("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        return this;
    }

    /** Opens a file and waits until it is loaded. */
    BrowserPage open(Path file) {
        CompletableFuture<JsonNode> loaded = browser.next(session, "Page.loadEventFired");
        call("Page.navigate", Map.of("url", file.toUri().toString()));
        loaded.join();
        return this;
    }

    /** The value of an expression, promises awaited. */
    JsonNode evaluate(String expression) {
        JsonNode answer =
                call("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(answer.get("exceptionDetails").toString());
        }
        return answer.get("result").path("value");
    }

    /** Presses and releases a key. */
    void press(String key, int code) {
        for (String type : List.of("keyDown", "keyUp")) {
            call("Input.dispatchKeyEvent", Map.of("type", type, "key", key, "windowsVirtualKeyCode", code));
        }
    }

    /** What the page asked for over any connection, itself and what it carries inside it left out. */
    List<String> requests(Path file) {
        return browser.events(session, "Network.requestWillBeSent").stream()
                .map(event -> event.at("/params/request/url").asString())
                .filter(url -> !url.startsWith("data:")
                        && !url.split("#", 2)[0].equals(file.toUri().toString()))
                .toList();
    }

    /** What the console says. */
    List<String> console() {
        return Stream.of("Runtime.consoleAPICalled", "Runtime.exceptionThrown", "Log.entryAdded")
                .flatMap(method -> browser.events(session, method).stream())
                .map(JsonNode::toString)
                .toList();
    }

    /** The page printed on A4, as a PDF file in Base64. */
    String printed() {
        return call("Page.printToPDF", Map.of("preferCSSPageSize", true))
                .get("data")
                .asString();
    }
}
