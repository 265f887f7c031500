package io.github.jixiao.readers;

import io.github.jixiao.readers.UnreadableFileException.Reason;
import io.github.jixiao.table.Location;
import io.github.jixiao.value.Language;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Writes read errors for people, from the bundle {@code read-errors}. */
final class ReadErrorText {

    private static final String BUNDLE = "io.github.jixiao.readers.read-errors";

    private final Language language;
    private final ResourceBundle texts;

    ReadErrorText(Language language) {
        this.language = language;
        this.texts = ResourceBundle.getBundle(BUNDLE, language == Language.ENGLISH ? Locale.ENGLISH : Locale.ROOT);
    }

    /** What is wrong, and where. */
    String message(UnreadableFileException error, String file) {
        return fill(key(error), file, what(error)) + place(error.location());
    }

    /** What the sender can do. */
    String remedy(UnreadableFileException error, String file) {
        return fill(key(error) + ".remedy", file, what(error));
    }

    /** What is said of a reason, which is not the same for every kind of file. */
    private static String key(UnreadableFileException error) {
        boolean json = error.reason() == Reason.NO_TABLE && error.location().pointer() != null;
        boolean picture = error.reason() == Reason.NEEDS_OCR
                && ForeignFormat.isPicture(error.detail().english());
        return error.reason() + (json ? ".json" : "") + (picture ? ".picture" : "");
    }

    /** What is wrong: words of the file, the limit it is beyond, or both. */
    private String what(UnreadableFileException error) {
        String detail = error.detail().in(language);
        Limit limit = error.limit();
        if (limit == null) {
            return detail;
        }
        String beyond = fill("limit." + limit.name(), limit.shown(error.allowed()), "");
        return detail.isEmpty() ? beyond : detail + texts.getString("limit.separator") + beyond;
    }

    private String place(Location location) {
        List<String> parts = new ArrayList<>();
        String pointer = location.pointer();
        add(parts, "place.pointer", pointer == null || pointer.isEmpty() ? null : pointer);
        add(parts, "place.page", location.page());
        add(parts, "place.table", location.table());
        add(parts, "place.cell", location.cell());
        add(parts, "place.row", location.row());
        add(parts, "place.column", location.column());
        add(parts, "place.line", location.line());
        return parts.isEmpty() ? "" : fill("place", String.join(texts.getString("place.separator"), parts), "");
    }

    private void add(List<String> parts, String key, @Nullable Object value) {
        if (value != null) {
            parts.add(fill(key, String.valueOf(value), ""));
        }
    }

    private String fill(String key, String first, String second) {
        return MessageFormat.format(texts.getString(key).replace("'", "''"), first, second);
    }
}
