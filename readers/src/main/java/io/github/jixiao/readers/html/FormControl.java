package io.github.jixiao.readers.html;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** What a page's input fields show. */
final class FormControl {

    private FormControl() {}

    static String shown(Element control) {
        return switch (control.normalName()) {
            case "select" -> selected(control);
            case "textarea" -> control.wholeText();
            default -> input(control);
        };
    }

    private static String input(Element input) {
        return switch (input.attr("type").toLowerCase(Locale.ROOT)) {
            case "checkbox", "radio" -> input.hasAttr("checked") ? "☑" : "□";
            case "hidden", "password", "file", "image", "submit", "reset", "button" -> "";
            default -> input.attr("value");
        };
    }

    private static String selected(Element select) {
        Element option = select.selectFirst("option[selected]");
        return option == null ? "" : option.text();
    }
}
